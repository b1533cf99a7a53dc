import { createHash } from 'node:crypto'
import type { AccessLevel, BaseSubgraph } from '@satudata/core'
import { COMPOSER } from '@satudata/federation'
import type { PublishedPart } from '@satudata/federation'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Part } from '../parents.ts'
import { SubgraphVersion } from '../entries/entities.ts'
import { Known } from './known.ts'

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

const ours = new WeakMap<readonly BaseSubgraph[], Part[]>()

/** Our subgraphs as parts of a graph, by name. */
export function basePartsOf(base: readonly BaseSubgraph[]): readonly Part[] {
  let parts = ours.get(base)
  if (parts === undefined) {
    const all = base.map(({ name, typeDefs, url }) => ({
      subgraph: name,
      version: sha256(typeDefs),
      url: url ?? null,
      tier: null,
      owner: null,
    }))
    // A quarter of a megabyte to be hashed: once for each list that is given.
    ours.set(base, (parts = all.toSorted(byName)))
  }
  return parts
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

/** Published schemas that are kept at hand. */
const published = new Known<string>(100)

/** The outside subgraphs of a graph, with what they published. */
export async function loadOutside(em: EntityManager, parts: readonly Part[]): Promise<OutsidePart[]> {
  const outside = parts.filter(({ tier }) => tier !== null)
  const unknown = outside.filter(({ subgraph, version }) => published.get(`${subgraph} ${version}`) === undefined)
  const read = new Map<string, string>()
  if (unknown.length > 0) {
    const where = { $or: unknown.map(({ subgraph, version }) => ({ subgraph, hash: version })) }
    for (const { subgraph, hash, sdl } of await em.find(SubgraphVersion, where)) read.set(`${subgraph} ${hash}`, sdl)
  }
  return outside.map(({ subgraph, version, url, tier, owner }) => {
    const name = `${subgraph} ${version}`
    const sdl = read.get(name) ?? published.get(name)
    if (sdl === undefined || url === null || tier === null || owner === null)
      throw new Error(`The registry has no schema ${version} of "${subgraph}".`)
    published.set(name, sdl)
    return { name: subgraph, url, tier, owner, sdl, hash: version }
  })
}

/** What an outside subgraph published, as composition takes it. */
export function publishedPart({ name, url, tier, owner, sdl }: OutsidePart): PublishedPart {
  return { name, url, tier, owner, typeDefs: sdl }
}
