import { BadInputError } from '@satudata/core'
import { batch } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { CodeAssignment, CodeSystem } from '../entities.ts'
import { codeSystemByCode, organizationsByCodes } from '../queries.ts'
import { today, translate } from './translate.ts'
import type { Translation } from './translate.ts'

/** Every system whose codes can be translated, by code. */
export function findCodeSystems({ em }: SubgraphContext): Promise<CodeSystem[]> {
  return em.find(CodeSystem, {}, { orderBy: { code: 'asc' } })
}

/** Refuses a system that is not in the crosswalk, and names those that are. */
export async function requireSystem(context: SubgraphContext, system: string): Promise<void> {
  if ((await codeSystemByCode(context, system)) !== null) return
  const known = (await findCodeSystems(context)).map(({ code }) => code).join(', ')
  const shown = system.slice(0, 40)
  throw new BadInputError({
    id: `system: "${shown}" tidak dikenal; pakai salah satu dari ${known}.`,
    en: `system: "${shown}" is not known; use one of ${known}.`,
  })
}

const ORDER = { system: 'asc', code: 'asc', validFrom: 'asc', id: 'asc' } as const
const keyOf = (system: string, code: string) => JSON.stringify([system, code])

/** Batched: what is on record about a code, by first day. */
const assignmentsOf = batch<string, CodeAssignment[]>(
  async (keys, { em }) => {
    const pairs = keys.map((key) => JSON.parse(key) as [string, string])
    const where = { $or: pairs.map(([system, code]) => ({ system, code })) }
    const rows = await em.find(CodeAssignment, where, { orderBy: ORDER })
    return Map.groupBy(rows, ({ system, code }) => keyOf(system, code))
  },
  () => [],
)

/** Batched: translates a code for a day, today when not given. */
export async function translateCode(context: SubgraphContext, system: string, code: string, on?: string | null) {
  return answer(context, translate(system, code, on ?? today(), await assignmentsOf(context, keyOf(system, code))))
}

/** A translation with its organizations loaded. */
export async function answer(context: SubgraphContext, { organizationCodes, ...translation }: Translation) {
  const organizations = await organizationsByCodes(context, organizationCodes)
  return {
    ...translation,
    organization: translation.outcome === 'MAPPED' ? organizations[0] : undefined,
    candidates: translation.outcome === 'AMBIGUOUS' ? organizations : [],
    known: translation.history.length > 0,
  }
}

/** All codes on record (of one system, when given) as they translate on a day, by system and code. */
export async function translations(
  { em }: SubgraphContext,
  on: string,
  system?: string | null,
): Promise<Translation[]> {
  const rows = await em.find(CodeAssignment, system == null ? {} : { system }, { orderBy: ORDER })
  return translateAll(rows, on)
}

function translateAll(rows: readonly CodeAssignment[], on: string): Translation[] {
  const groups = Map.groupBy(rows, ({ system, code }) => keyOf(system, code))
  return [...groups.values()].flatMap((history) => {
    const [first] = history
    return first === undefined ? [] : [translate(first.system, first.code, on, history)]
  })
}

/** Batched: codes that were ever given to an organization, as pairs of system and code. */
const codesEverOf = batch<string, CodeAssignment[]>(
  async (organizations, { em }) => {
    const rows = await em.find(CodeAssignment, { organizationCode: { $in: [...organizations] } }, { orderBy: ORDER })
    return Map.groupBy(rows, ({ organizationCode }) => organizationCode ?? '')
  },
  () => [],
)

/** Batched: the codes that stand for an organization on a day, alone or among others, by system and code. */
export async function codesOf(context: SubgraphContext, organization: string, on: string, system?: string | null) {
  const ever = (await codesEverOf(context, organization)).filter((each) => system == null || each.system === system)
  const keys = [...new Set(ever.map((each) => keyOf(each.system, each.code)))]
  const histories = await Promise.all(keys.map((key) => assignmentsOf(context, key)))
  return translateAll(histories.flat(), on).filter(({ organizationCodes }) => organizationCodes.includes(organization))
}

/** State of every system's codes on a day. */
export async function crosswalkReport(context: SubgraphContext, on: string) {
  const [systems, all] = await Promise.all([findCodeSystems(context), translations(context, on)])
  const count = (system: string, outcome: Translation['outcome']) =>
    all.filter((each) => each.system === system && each.outcome === outcome).length
  return {
    on,
    systems: systems.map((system) => ({
      system,
      total: all.filter((each) => each.system === system.code).length,
      mapped: count(system.code, 'MAPPED'),
      unmapped: count(system.code, 'UNMAPPED'),
      ambiguous: count(system.code, 'AMBIGUOUS'),
    })),
  }
}
