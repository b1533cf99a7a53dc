import { arrayConnection, batch, entityConnection } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { AccessScope, Contract } from '@satudata/core'
import { dayOf, holdsOn } from '../rights/day.ts'
import { servicesOf } from '../services.ts'
import { ApiKey, DataAgreement, RegisteredApplication } from './entities.ts'
import { badInput } from './refusals.ts'
import { maySee, maySeeAgreement, visibleOrganizations } from './policy.ts'

/** A page of the applications the caller sees, by name. */
export function findApplications(
  { em, principal }: SubgraphContext,
  args: PageArgs & {
    readonly organization?: string | null | undefined
    readonly state?: RegisteredApplication['state'] | null | undefined
  },
): Promise<Connection<RegisteredApplication>> {
  const visible = visibleOrganizations(principal)
  const where = {
    ...(args.state == null ? {} : { state: args.state }),
    $and: [
      ...(visible === null ? [] : [{ organizationCode: { $in: [...visible] } }]),
      ...(args.organization == null ? [] : [{ organizationCode: args.organization }]),
      // A regional leader answers for what belongs to the region.
      ...(principal.roles.includes('ADMIN') ? [] : [{ organizationCode: { $ne: null } }]),
    ],
  }
  return entityConnection(em, RegisteredApplication, args, { where, orderBy: { name: 'asc', id: 'asc' } })
}

/** An application, if the caller sees it. */
export async function findApplication({ em, principal }: SubgraphContext, id: string) {
  const application = await em.findOne(RegisteredApplication, { id })
  return application !== null && maySee(principal, application) ? application : null
}

/** What an application can be bound to, by name. */
export function contractsOf(context: SubgraphContext): (Contract & { readonly name: string })[] {
  const { contracts } = servicesOf(context).applications
  return [...contracts]
    .map(([name, contract]) => ({ name, ...contract }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** A page of an application's keys, by name. */
export function findKeys({ em }: SubgraphContext, applicationId: string, args: PageArgs): Promise<Connection<ApiKey>> {
  return entityConnection(em, ApiKey, args, { where: { applicationId }, orderBy: { name: 'asc', id: 'asc' } })
}

/** A page of the agreements the caller sees, by number. */
export function findAgreementPage(
  { em, principal }: SubgraphContext,
  args: PageArgs & { readonly organization?: string | null | undefined; readonly on?: string | null | undefined },
): Promise<Connection<DataAgreement>> {
  const visible =
    principal.roles.includes('WALIDATA') && principal.kind === 'PERSON' ? null : visibleOrganizations(principal)
  const between = (codes: readonly string[]) => ({
    $or: [{ ownerCode: { $in: [...codes] } }, { consumerCode: { $in: [...codes] } }],
  })
  const where = {
    $and: [
      ...(visible === null ? [] : [between(visible)]),
      ...(args.organization == null ? [] : [between([args.organization])]),
      ...(args.on == null ? [] : [{ validFrom: { $lte: args.on }, validTo: { $gte: args.on } }]),
      ...(args.on == null ? [] : [{ confirmedAt: { $ne: null }, endedAt: null }]),
    ],
  }
  return entityConnection(em, DataAgreement, args, { where, orderBy: { number: 'asc' } })
}

/** An agreement, if the caller sees it. */
export async function findAgreement({ em, principal }: SubgraphContext, id: string) {
  const agreement = await em.findOne(DataAgreement, { id })
  return agreement !== null && maySeeAgreement(principal, agreement) ? agreement : null
}

/** Whether an agreement holds, waits for its first day or a second person, or has ended. */
export function agreementState(agreement: DataAgreement, now: Date): 'RECORDED' | 'IN_FORCE' | 'COMING' | 'ENDED' {
  const today = dayOf(now)
  if (agreement.endedAt != null || agreement.validTo < today) return 'ENDED'
  if (agreement.confirmedAt == null) return 'RECORDED'
  return holdsOn(today, agreement.validFrom, agreement.validTo) ? 'IN_FORCE' : 'COMING'
}

/** Batched: scopes agreements give an organization today. */
const scopesOfOrganization = batch<string, readonly AccessScope[]>(
  async (codes, request) => {
    const today = dayOf(servicesOf(request).context.now())
    const rows = await request.em.find(DataAgreement, {
      consumerCode: { $in: [...codes] },
      confirmedAt: { $ne: null },
      endedAt: null,
      validFrom: { $lte: today },
      validTo: { $gte: today },
    })
    const byCode = Map.groupBy(rows, ({ consumerCode }) => consumerCode)
    return new Map([...byCode].map(([code, list]) => [code, list.flatMap(({ scopes }) => scopes)]))
  },
  () => [],
)

/** What was granted to an application and is covered by an agreement today. */
export async function scopesToday(request: SubgraphContext, application: RegisteredApplication) {
  const { organizationCode, scopes } = application
  if (organizationCode == null || scopes.length === 0) return []
  const covered = await scopesOfOrganization(request, organizationCode)
  return scopes.filter((scope) => covered.includes(scope))
}

/** Days a question about usage may span. */
const LONGEST_SPAN = 366

/** What was done on a day. */
export interface UsageOfDay {
  readonly day: string
  readonly operations: number
  readonly refused: number
}

/** What was done with an application's keys and the tokens of its client, or one of the keys, day by day; days without anything are left out. */
export async function findUsage(
  { em }: SubgraphContext,
  applicationId: string,
  args: PageArgs & { readonly from: string; readonly to: string; readonly key?: string | null | undefined },
): Promise<Connection<UsageOfDay>> {
  const days = (Date.parse(args.to) - Date.parse(args.from)) / 86_400_000
  if (!(days >= 0 && days < LONGEST_SPAN)) {
    throw badInput(
      'from, to',
      `${args.from} sampai ${args.to} harus 1 sampai ${LONGEST_SPAN} hari`,
      `${args.from} to ${args.to} must be 1 to ${LONGEST_SPAN} days`,
    )
  }
  const rows = await em.execute<UsageOfDay[]>(
    `select u.day::text as day, sum(u.operations)::int as operations, sum(u.refused)::int as refused
     from "identity"."key_usage" u left join "identity"."api_key" k on k.id = u.key_id
     where (k.application_id = ? or u.key_id = ?) and u.day between ? and ? and (?::text is null or k.id = ?)
     group by 1 order by 1`,
    [applicationId, applicationId, args.from, args.to, args.key ?? null, args.key ?? null],
  )
  return arrayConnection(rows, args)
}
