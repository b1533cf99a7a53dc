import type { EntityManager } from '@mikro-orm/postgresql'
import { runCheck, unasked } from '../checks/run.ts'
import { baseOf } from '../context.ts'
import type { RegistryContext } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import type { ConsentEnd } from '../generated/resolvers.ts'
import { currentGraph, isLatestRelease } from '../graph/current.ts'
import type { Current } from '../graph/current.ts'
import type { OutsidePart } from '../graph/parts.ts'
import { dayOf, endOfDay } from '../input.ts'
import { noteFor } from '../outbox/notices.ts'
import { takeOut } from '../quarantine/open.ts'
import { AHEAD_DAYS } from '../settings.ts'
import { definersOf } from './definers.ts'
import type { Defining } from './definers.ts'
import { detailsOf, endConsent } from './end.ts'
import { FieldConsent } from './entities.ts'

/** Looks after consents: ends those that are over, tells owners ahead, and takes out what still needs one whose time is up. */
export async function lookAfterConsents(context: RegistryContext): Promise<void> {
  // While one release takes the place of another, the newer knows which fields there are.
  if (!(await isLatestRelease(context))) return
  await endThoseOver(context)
  await tellAhead(context)
  await takeOutUnconsented(context)
}

async function endThoseOver(context: RegistryContext): Promise<void> {
  const em = context.em()
  const given = await em.find(FieldConsent, { endedAt: null })
  if (given.length === 0) return
  const { outside } = await currentGraph(em)
  const parts = [...baseOf(context), ...outside.map(({ name, sdl }) => ({ name, typeDefs: sdl }))]
  const names = given.flatMap(({ givers }) => givers.map(({ subgraph }) => subgraph))
  const rows = await em.find(Subgraph, { name: { $in: [...new Set(names)] } })
  const today = dayOf(context.now())
  for (const consent of given) {
    const ended = consent.until < today ? 'EXPIRED' : outgrown(consent, rows, parts)
    if (ended === null) continue
    const ending = { ended, by: null, reason: null, now: ended === 'EXPIRED' }
    await context.em().transactional((inside) => endConsent(context, inside, consent.id, ending))
  }
}

/** Why nobody who gave it answers for the field any more; null while somebody does, or is out of the graph for a while only. */
function outgrown(
  { coordinate, givers }: FieldConsent,
  rows: readonly Subgraph[],
  parts: readonly Defining[],
): ConsentEnd | null {
  const known = new Map(rows.map((row) => [row.name, row]))
  const living = givers.filter(({ subgraph }) => (known.get(subgraph)?.state ?? 'RETIRED') !== 'RETIRED')
  const changed = living.some(({ subgraph, owner }) => (known.get(subgraph)!.ownerCode ?? null) !== owner)
  if (living.length === 0 || changed) return 'OWNER_CHANGED'
  if (living.some(({ subgraph }) => known.get(subgraph)!.state !== 'ACTIVE')) return null
  const definers = new Set(definersOf(coordinate, parts))
  return living.some(({ subgraph }) => definers.has(subgraph)) ? null : 'FIELD_GONE'
}

/** Tells owners some weeks before a consent of theirs is over. */
async function tellAhead(context: RegistryContext): Promise<void> {
  const soon = dayOf(context.now(), AHEAD_DAYS)
  await context.em().transactional(async (em) => {
    const ending = await em.find(FieldConsent, { endedAt: null, toldAt: null, until: { $lt: soon } })
    const takers = await em.find(Subgraph, { name: { $in: ending.map(({ subgraph }) => subgraph) } })
    for (const consent of ending) {
      consent.toldAt = context.now()
      const taker = takers.find(({ name }) => name === consent.subgraph)
      if (taker === undefined || taker.state === 'RETIRED') continue
      const details = detailsOf(consent.coordinate, null)
      noteFor(em, taker, { reason: 'CONSENT_ENDS', details, at: endOfDay(consent.until) })
    }
  })
}

/** Takes those out of the graph that do with fields of others what a consent let them do, whose time is up. */
export async function takeOutUnconsented(context: RegistryContext): Promise<void> {
  const em = context.em()
  const due = await em.find(FieldConsent, { settledAt: null, leavesAt: { $lte: context.now() } })
  for (const name of new Set(due.map(({ subgraph }) => subgraph))) {
    const taken = await takenWithoutConsent(context, em, await currentGraph(em), name)
    if (taken !== null) await takeOut(context, name, { reason: 'CONSENT_ENDED', details: taken })
    const settled = due.filter(({ subgraph }) => subgraph === name).map(({ id }) => id)
    await em.nativeUpdate(FieldConsent, { id: { $in: settled } }, { settledAt: context.now() })
  }
}

/** What a subgraph of a graph does with fields of others without their consent, in the words of the check; null: nothing. */
export async function takenWithoutConsent(
  context: RegistryContext,
  em: EntityManager,
  graph: Current,
  name: string,
): Promise<string | null> {
  const part = graph.outside.find((each) => each.name === name)
  // Whom nobody ever let do anything with a field passed its check without.
  if (part === undefined || (await em.count(FieldConsent, { subgraph: name, endedAt: { $ne: null } })) === 0)
    return null
  return takenFromOthers(context, graph, part)
}

/** The same of any subgraph of a graph: what it does that its owners' consents do not cover, those that ended lately included. */
export async function takenFromOthers(
  context: RegistryContext,
  graph: Current,
  part: OutsidePart,
): Promise<string | null> {
  const never = new AbortController().signal
  const { findings } = await runCheck(context, graph, { ...part, inGraph: true }, unasked(never))
  const taken = findings.filter(({ rule, severity }) => rule === 'OWNERSHIP' && severity === 'ERROR')
  return taken.length === 0 ? null : taken.map(({ message }) => message.id).join('\n')
}
