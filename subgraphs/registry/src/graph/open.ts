import type { BaseSubgraph, ServedSupergraph } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import { takenFromOthers } from '../consents/lapse.ts'
import { putInQuarantine } from '../quarantine/rows.ts'
import { Subgraph } from '../entries/entities.ts'
import { NEW } from '../entries/new.ts'
import { activate } from './activate.ts'
import { changesBetweenGraphs } from './changes.ts'
import { composedAsFits, remember } from './compose.ts'
import type { Composed, LeftOut } from './compose.ts'
import { servedNow } from './current.ts'
import type { Current } from './current.ts'
import { basePartsOf, sameBase, sha256 } from './parts.ts'
import type { OutsidePart } from './parts.ts'

/**
 * Takes note of our subgraphs, and gives what is to be served with those of others. A release of this product with other schemas is
 * an activation: outside subgraphs that no longer fit go to quarantine, the start goes on. Rejects when ours do not fit together.
 */
export async function openGraph(context: RegistryContext, base: readonly BaseSubgraph[]): Promise<ServedSupergraph> {
  context.base = base
  const parts = basePartsOf(base)
  await activate(context, async (current) => {
    if (current.sequence > 0 && sameBase(parts, current.parts)) return unchanged()
    const names = new Set(base.map(({ name }) => name))
    const taken = current.outside.filter(({ name }) => names.has(name))
    const left = current.outside.filter(({ name }) => !names.has(name))
    const { graph, leftOut } = await composedRightly(context, base, current, left)
    const out = [...taken.map((part) => ({ part, reason: TAKEN })), ...leftOut]
    return {
      graph,
      reason: 'UPGRADE',
      by: null,
      note: out.length === 0 ? null : `Out: ${out.map(({ part }) => part.name).join(', ')}`,
      changes: await changesBetweenGraphs(context, current.sdl, graph.sdl),
      rows: (em) => takeNote(context, em, { base, current, out }),
    }
  })
  return servedNow(context)
}

/**
 * The graph of a release and those that fit it. What the release brings was nobody's when they were published: one that now does with it what
 * no check lets pass (answers it in its place, hides it, keeps it to some) is left out, too.
 */
async function composedRightly(
  context: RegistryContext,
  base: readonly BaseSubgraph[],
  { sequence }: Current,
  outside: readonly OutsidePart[],
): Promise<{ readonly graph: Composed; readonly leftOut: readonly LeftOut[] }> {
  const out: LeftOut[] = []
  for (let left = outside; ;) {
    const { graph, fitting, leftOut } = await composedAsFits(context, base, left)
    const { hash, sdl, parts } = remember(graph)
    const joined = { sequence, hash, sdl, parts, outside: fitting }
    const taking = await Promise.all(
      fitting.map(async (part) => ({ part, reason: await takenFromOthers(context, joined, part) })),
    )
    const wrong = taking.flatMap(({ part, reason }) => (reason === null ? [] : [{ part, reason }]))
    out.push(...leftOut, ...wrong)
    if (wrong.length === 0) return { graph, leftOut: out }
    left = fitting.filter((part) => !wrong.some((each) => each.part === part))
  }
}

const TAKEN = 'A subgraph of this product has this name now; register the subgraph under another.'

const unchanged = () => ({
  graph: null,
  reason: 'UPGRADE' as const,
  by: null,
  note: null,
  changes: [],
  rows: () => Promise.resolve(),
})

interface Upgrade {
  readonly base: readonly BaseSubgraph[]
  readonly current: Current
  readonly out: readonly LeftOut[]
}

/** Our subgraphs are listed beside those of others; what they publish is a release of this product. */
async function takeNote(context: RegistryContext, em: EntityManager, { base, out }: Upgrade): Promise<void> {
  for (const { part, reason } of out)
    await putInQuarantine(context, em, part.name, { reason: 'SCHEMA_DIFFERS', details: reason })
  const now = context.now()
  const known = await em.find(Subgraph, { name: { $in: base.map(({ name }) => name) } })
  for (const { name, typeDefs, url } of base) {
    const row = known.find((each) => each.name === name)
    // Taken by an outside subgraph, which is out of the graph from now on: its history stays under the name.
    if (row?.origin === 'OUTSIDE') continue
    if (row === undefined) await addBase(em, name, now)
    const servedVersion = await versionOfBase(em, { name, typeDefs, url: url ?? null, now })
    await em.nativeUpdate(Subgraph, { name }, { state: 'ACTIVE', url: url ?? null, servedVersion })
  }
  await em.nativeUpdate(
    Subgraph,
    { origin: 'BASE', name: { $nin: base.map(({ name }) => name) } },
    { state: 'RETIRED' },
  )
}

async function addBase(em: EntityManager, name: string, now: Date): Promise<void> {
  await em.insert(Subgraph, {
    ...NEW,
    name,
    origin: 'BASE',
    state: 'ACTIVE',
    url: null,
    ownerCode: null,
    contact: null,
    description: null,
    registeredAt: now,
    registeredBy: null,
  })
}

async function versionOfBase(
  em: EntityManager,
  version: { readonly name: string; readonly typeDefs: string; readonly url: string | null; readonly now: Date },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `with last as (select * from "registry"."subgraph_version" where subgraph = ? order by number desc limit 1),
     added as (
       insert into "registry"."subgraph_version" (id, subgraph, number, sdl, hash, url, published_at, changes)
       select gen_random_uuid(), ?, coalesce((select number from last), 0) + 1, ?, ?, ?, ?, '[]'
       where not exists (select 1 from last where hash = ?) returning id
     ) select id from added union all select id from last limit 1`,
    ((hash) => [version.name, version.name, version.typeDefs, hash, version.url, version.now, hash])(
      sha256(version.typeDefs),
    ),
  )
  return row!.id
}
