import { answersFor, BadInputError, ForbiddenError } from '@satudata/core'
import { entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { PersonAccess } from '../entities.ts'
import { AID_GIVERS, REGISTRY, registryOf } from './registry.ts'

/** Entries of a person's own log that are shown. */
const LATEST = 20
const SHOWN = { outcome: { $in: ['OPENED' as const, 'SHOWN_AS_FAMILY' as const] } }

/** Arguments of `personAccesses`. */
export interface LogArgs extends PageArgs {
  readonly person?: string | null | undefined
  /** First and last day, "2026-11-21", Western Indonesian Time. */
  readonly from: string
  readonly to: string
}

/** A page of the access log, newest first, as far as the caller answers for what was shown. */
export async function findAccesses(context: SubgraphContext, args: LogArgs) {
  const where = {
    ...entriesFor(context),
    ...(args.person == null ? {} : { personId: args.person }),
    at: { $gte: midnight(args.from), $lt: new Date(midnight(args.to).getTime() + 86_400_000) },
  }
  if (args.from > args.to) throw wrongOrder(args)
  return entityConnection(registryOf(context), PersonAccess, args, { where, orderBy: { id: 'desc' } })
}

/** The log of one person, as the person may see it. For profiles that have just been opened. */
export async function accessSummary(context: SubgraphContext, personId: string) {
  const where = { personId, ...SHOWN }
  const [latest, total] = await registryOf(context).findAndCount(PersonAccess, where, {
    orderBy: { id: 'desc' },
    limit: LATEST,
  })
  return { total, latest }
}

function entriesFor({ principal }: SubgraphContext) {
  if (answersFor(principal, REGISTRY.owner)) return {}
  if (AID_GIVERS.some((giver) => answersFor(principal, giver))) return { parts: { $contains: ['AID' as const] } }
  throw new ForbiddenError({
    id: 'Catatan akses hanya untuk anggota instansi yang bertanggung jawab atas data perseorangan.',
    en: 'The access log is for members of the organizations that answer for data of persons.',
  })
}

/** Start of a day in Western Indonesian Time, which has no summer time. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}

function wrongOrder({ from, to }: LogArgs): BadInputError {
  return new BadInputError({
    id: `from: ${from} sesudah to: ${to}; tukar keduanya.`,
    en: `from: ${from} is after to: ${to}; swap them.`,
  })
}
