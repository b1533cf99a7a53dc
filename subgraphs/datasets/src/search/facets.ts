import { byValue, mostFirst } from './counts.ts'
import type { DatasetPage } from './find.ts'
import { countFacets } from './matching.ts'
import type { FacetCount } from './matching.ts'
import { FORMATS } from './held/facets.ts'
import type { Facet } from './held/facets.ts'

/** The facets, by the filter they stand for. */
export type Facets = Readonly<Record<Exclude<Facet, 'indicators'>, readonly FacetCount[]>>

/** In which order the values of a facet are listed. */
const ORDER: Readonly<Record<keyof Facets, (one: FacetCount, other: FacetCount) => number>> = {
  themes: byValue,
  publishers: byValue,
  regions: byValue,
  years: (one, other) => Number(other.value) - Number(one.value),
  groups: mostFirst,
  pillars: byValue,
  tags: mostFirst,
  access: inOrderOf(['OPEN', 'RESTRICTED', 'CLOSED']),
  formats: inOrderOf(FORMATS),
}
const MOST = 100

/** Counts every facet over what the caller sees, each with the filters of all the others. */
export function facetsOf({ seen, search }: DatasetPage): Facets {
  const counts = countFacets(seen, search)
  const lists = Object.entries(ORDER).map(([facet, order]) => [
    facet,
    (counts.get(facet as Facet) ?? []).toSorted(order).slice(0, MOST),
  ])
  return Object.fromEntries(lists) as Facets
}

function inOrderOf(values: readonly string[]) {
  return (one: FacetCount, other: FacetCount) => values.indexOf(one.value) - values.indexOf(other.value)
}
