import type { Principal } from '@satudata/core'
import type { DatasetSearch, Wanted } from './filters.ts'
import { wantedBy } from './filters.ts'
import { FACETS, isListed } from './held/facets.ts'
import type { Facet } from './held/facets.ts'
import type { Entry } from './held/entry.ts'
import type { HeldCatalogue } from './held/held.ts'
import type { Hits } from './words/lookup.ts'

/** A value of a facet and the datasets it would leave. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** Entries to look through: those with the keyword that the caller sees. */
export interface Seen {
  readonly held: HeldCatalogue
  readonly principal: Principal
  /** Entries with the keyword; undefined when there is none: all of them. */
  readonly hits: Hits | undefined
}

const FORMATS_BIT = 1 << FACETS.indexOf('formats')

/** Numbers of the entries that pass all filters of the search. */
export function matching(seen: Seen, search: DatasetSearch): number[] {
  const found: number[] = []
  eachEntry(seen, wantedBy(search, seen.held.values), false, (missed, number) => {
    if (missed === 0) found.push(number)
  })
  return found
}

/** How many entries have each value of a facet, with the filters of all the other facets; values without any are left out. */
export function countFacets(seen: Seen, search: DatasetSearch): ReadonlyMap<Facet, FacetCount[]> {
  const { values, formats } = seen.held
  const counts = new Int32Array(values.size)
  const bits = Uint16Array.from({ length: values.size }, (_, code) => 1 << values.facetOf(code))
  let offered = 0
  eachEntry(seen, wantedBy(search, values), true, (missed, _, { codes }, hasRows) => {
    if (hasRows && (missed === 0 || missed === FORMATS_BIT)) offered += 1
    // Nothing missed: it counts everywhere. One filter missed: it counts for the facet of that filter, as another choice there.
    if (missed === 0) for (const code of codes) counts[code]! += 1
    else if ((missed & (missed - 1)) === 0) for (const code of codes) if (bits[code] === missed) counts[code]! += 1
  })
  for (const code of formats) counts[code] = offered
  const lists = new Map<Facet, FacetCount[]>(FACETS.map((facet) => [facet, []]))
  for (const [code, count] of counts.entries()) {
    const value = values.valueOf(code)
    if (count > 0 && isListed(value)) lists.get(FACETS[values.facetOf(code)] as Facet)?.push({ value, count })
  }
  return lists
}

/** Calls with each entry the caller sees and a mask of the filters it does not pass; whether it has rows is told when asked for. */
function eachEntry(
  { held, principal, hits }: Seen,
  { filtered, bits }: Wanted,
  withRows: boolean,
  take: (missed: number, number: number, entry: Entry, hasRows: boolean) => void,
): void {
  const { entries, formats } = held
  const seen = held.seen(principal, 'METADATA')
  const readable = held.seen(principal, 'ROWS')
  const wantedFormats = formats.some((code) => bits[code] !== 0) ? FORMATS_BIT : 0
  const asksRows = withRows || (filtered & FORMATS_BIT) !== 0
  // Plain loops: this goes over a hundred thousand entries for each search.
  for (let number = 0; number < entries.length; number += 1) {
    if (hits !== undefined && (hits[number] ?? 0) === 0) continue
    const entry = entries[number]
    if (entry === undefined || seen[entry.label] !== 1) continue
    const hasRows = asksRows && held.hasRows(number, readable)
    let met = hasRows ? wantedFormats : 0
    if (filtered !== 0) for (const code of entry.codes) met |= bits[code] ?? 0
    take(filtered & ~met, number, entry, hasRows)
  }
}
