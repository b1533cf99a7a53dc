import { createHash } from 'node:crypto'
import type { AccessLevel, BaseSubgraph, OutsideSubgraph } from '@satudata/core'
import { COMPOSER, sharedCoordinates, tightened } from '@satudata/federation'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Part } from '../parents.ts'
import { SubgraphVersion } from '../entries/entities.ts'

/** A subgraph of others that is, or is to be, in the graph. */
export interface OutsidePart {
  readonly name: string
  readonly url: string
  readonly tier: AccessLevel
  /** Code of the organization that answers for it. */
  readonly owner: string
  /** As published. */
  readonly sdl: string
  /** SHA-256 of the schema as published, hexadecimal. */
  readonly hash: string
}

/** SHA-256, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const byName = (a: { readonly subgraph: string }, b: { readonly subgraph: string }) =>
  a.subgraph < b.subgraph ? -1 : a.subgraph > b.subgraph ? 1 : 0

/** Our subgraphs as parts of a graph, by name. */
export function basePartsOf(base: readonly BaseSubgraph[]): Part[] {
  const parts = base.map(({ name, typeDefs, url }) => ({
    subgraph: name,
    version: sha256(typeDefs),
    url: url ?? null,
    tier: null,
    owner: null,
  }))
  return parts.toSorted(byName)
}

/** Outside subgraphs as parts of a graph, by name. */
export function outsidePartsOf(outside: readonly OutsidePart[]): Part[] {
  const parts = outside.map(({ name, hash, url, tier, owner }) => ({ subgraph: name, version: hash, url, tier, owner }))
  return parts.toSorted(byName)
}

/** A text that tells lists of parts apart, and by what they are composed. */
export function keyOf(parts: readonly Part[]): string {
  const plain = parts.map(({ subgraph, version, url, tier, owner }) => [subgraph, version, url, tier, owner])
  return sha256(JSON.stringify([COMPOSER, plain]))
}

/** True when two graphs have the same schemas of ours, wherever these run. */
export function sameBase(a: readonly Part[], b: readonly Part[]): boolean {
  const schemas = (parts: readonly Part[]) =>
    JSON.stringify(parts.filter(({ tier }) => tier === null).map(({ subgraph, version }) => [subgraph, version]))
  return schemas(a) === schemas(b)
}

/** The outside subgraphs of a graph, with what they published. */
export async function loadOutside(em: EntityManager, parts: readonly Part[]): Promise<OutsidePart[]> {
  const outside = parts.filter(({ tier }) => tier !== null)
  if (outside.length === 0) return []
  const rows = await em.find(SubgraphVersion, {
    $or: outside.map(({ subgraph, version }) => ({ subgraph, hash: version })),
  })
  return outside.map(({ subgraph, version, url, tier, owner }) => {
    const row = rows.find((each) => each.subgraph === subgraph && each.hash === version)
    if (row === undefined || url === null || tier === null || owner === null)
      throw new Error(`The registry has no schema ${version} of "${subgraph}".`)
    return { name: subgraph, url, tier, owner, sdl: row.sdl, hash: version }
  })
}

const MOST_KNOWN = 200
const known = new Map<string, ReadonlySet<string>>()

/** What one schema defines; the same schemas are asked for again and again. */
function definedBy(typeDefs: string): ReadonlySet<string> {
  let defined = known.get(typeDefs)
  if (defined === undefined) {
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!)
    known.set(typeDefs, (defined = sharedCoordinates([{ name: '', typeDefs }])))
  }
  return defined
}

/**
 * Outside subgraphs as the gateway serves them: narrowed to their tiers, but for what they share with others, whose owners say who may
 * use it. In the order given.
 */
export function servedParts(base: readonly BaseSubgraph[], outside: readonly OutsidePart[]): OutsideSubgraph[] {
  const ours = base.map(({ typeDefs }) => definedBy(typeDefs))
  return outside.map(({ name, url, tier, owner, sdl, hash }) => {
    const others = outside.filter((each) => each.name !== name).map((each) => definedBy(each.sdl))
    const shared = new Set([...ours, ...others].flatMap((defined) => [...defined]))
    return { name, url, typeDefs: tightened(sdl, tier, owner, shared), owner, tier, version: hash }
  })
}
