import { provenanceOf } from '@satudata/subgraph'
import type { Language, Provenance, Release } from '@satudata/subgraph'
import { toText } from '../exact/fraction.ts'
import type { Key } from '../results/outcome.ts'
import type { ColumnCell } from '../results/cells.ts'
import type { Keys } from '../plan/question.ts'
import type { ReadKeys } from '../plan/reads.ts'

/** Finds releases by their number, and the language to tell of them in. */
export interface Origins {
  readonly language: Language
  readonly releaseOf: (number: number) => Release
}

/** Result of the checks of some releases: one in doubt puts all in doubt. */
export function qualityOf(releases: readonly Release[]): Release['quality'] {
  return releases.some(({ quality }) => quality === 'NEEDS_VERIFICATION') ? 'NEEDS_VERIFICATION' : 'CHECKED'
}

/** "Data per": the oldest date, so that nothing is older; null without releases. */
export function dataAsOf(releases: readonly Release[]): string | null {
  return releases.map(({ provenance }) => provenance.dataAsOf).toSorted()[0] ?? null
}

/** Releases as the graph shows them. */
export function provenances(releases: readonly Release[], { language }: Origins): Provenance[] {
  return releases.map((release) => provenanceOf(release, language))
}

/** Fields that every cell of the graph has. */
export function cellFields(cell: ColumnCell, origins: Origins) {
  const releases = cell.releases.map((number) => origins.releaseOf(number))
  return {
    value: cell.value === null ? null : toText(cell.value),
    status: cell.status,
    complete: cell.complete,
    coverage: cell.coverage,
    quality: () => qualityOf(releases),
    provenance: () => provenances(releases, origins),
  }
}

/** Region, organization and members out of a row's key. */
export function keyFields(keys: Keys | ReadKeys, key: Key) {
  const rest = [...key]
  const region = keys.level === undefined ? null : (rest.shift() ?? null)
  const organization = keys.organization ? (rest.shift() ?? null) : null
  return {
    region: region === null ? null : { code: region },
    organization: organization === null ? null : { code: organization },
    members: keys.dimensions.flatMap((dimension, index) => {
      const member = rest[index] ?? null
      return member === null ? [] : [{ dimension, member }]
    }),
  }
}

/** Members out of the canonical JSON of a series. */
export function membersOf(dimensions: string): { readonly dimension: string; readonly member: string }[] {
  return Object.entries(JSON.parse(dimensions) as Record<string, string>).map(([dimension, member]) => ({
    dimension,
    member,
  }))
}
