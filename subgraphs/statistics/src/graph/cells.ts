import { provenanceOf } from '@satudata/subgraph'
import type { Language } from '@satudata/core'
import type { Connection, Provenance, Release } from '@satudata/subgraph'
import { toText } from '../exact/fraction.ts'
import type { Keys } from '../plan/question.ts'
import type { Context } from '../queries.ts'
import { releaseSeen } from '../releases.ts'
import type { ColumnCell } from '../results/cells.ts'
import type { Key } from '../results/outcome.ts'

/** Result of the checks of some releases: one in doubt puts all in doubt. */
export function qualityOf(releases: readonly Release[]): Release['quality'] {
  return releases.some(({ quality }) => quality === 'NEEDS_VERIFICATION') ? 'NEEDS_VERIFICATION' : 'CHECKED'
}

/** "Data per": the oldest date, so that nothing is older; null without releases. */
export function dataAsOf(releases: readonly Release[]): string | null {
  return releases.map(({ provenance }) => provenance.dataAsOf).toSorted()[0] ?? null
}

/** Releases as the graph shows them. */
export function provenances(releases: readonly Release[], language: Language): Provenance[] {
  return releases.map((release) => provenanceOf(release, language))
}

interface Shown {
  readonly cell: ColumnCell
}

const releasesOf = ({ cell }: Shown, context: Context) => cell.releases.map((number) => releaseSeen(context, number))

/** Resolvers that every cell of the graph has. */
export const cellResolvers = {
  value: ({ cell }: Shown) => (cell.value === null ? null : toText(cell.value)),
  status: ({ cell }: Shown) => cell.status,
  complete: ({ cell }: Shown) => cell.complete,
  coverage: ({ cell }: Shown) => cell.coverage,
  quality: (shown: Shown, _: unknown, context: Context) => qualityOf(releasesOf(shown, context)),
  provenance: (shown: Shown, _: unknown, context: Context) => provenances(releasesOf(shown, context), context.language),
}

/** Region, organization and members out of a row's key. A total's key is empty. */
export function keyFields(keys: Keys, key: Key) {
  const rest = [...key]
  const region = keys.level === undefined ? null : (rest.shift() ?? null)
  const organization = keys.organization ? (rest.shift() ?? null) : null
  return {
    region: coded(region),
    organization: coded(organization),
    members: keys.dimensions.flatMap((dimension, index) => {
      const member = rest[index] ?? null
      return member === null ? [] : [{ dimension, member }]
    }),
  }
}

/** An entity by its code; null for none. */
export function coded(code: string | null): { readonly code: string } | null {
  return code === null ? null : { code }
}

/** Members out of the canonical JSON of a series. */
export function membersOf(dimensions: string): { readonly dimension: string; readonly member: string }[] {
  return Object.entries(JSON.parse(dimensions) as Record<string, string>).map(([dimension, member]) => ({
    dimension,
    member,
  }))
}

/** The same page with other items: only those on it are made. */
export function mapped<A, B>(connection: Connection<A>, make: (item: A) => B): Connection<B> {
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: make(node) }))
  return { ...connection, edges, nodes: edges.map(({ node }) => node) }
}
