import type { Principal } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'
import { servicesOf } from '../services.ts'
import type { DatasetSearch, Wanted } from './filters.ts'
import { wantedBy } from './filters.ts'
import { effortOf } from './effort.ts'
import type { Effort } from './effort.ts'
import { FACETS, isListed } from './held/facets.ts'
import type { Facet } from './held/facets.ts'
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
  readonly effort: Effort
}

/** Entries with a keyword (undefined: all) that the caller of a request sees. */
export function seenBy(context: SubgraphContext, hits: Hits | undefined): Seen {
  return { held: servicesOf(context).held, principal: context.principal, hits, effort: effortOf(context) }
}

const FORMATS_BIT = 1 << FACETS.indexOf('formats')

/** Numbers of the entries that pass all filters of the search. */
export function matching(seen: Seen, search: DatasetSearch): number[] {
  return goOver(seen, wantedBy(search, seen.held.values))
}

/** How many entries have each value of a facet, with the filters of all the other facets; values without any are left out. */
export function countFacets(seen: Seen, search: DatasetSearch): ReadonlyMap<Facet, FacetCount[]> {
  const { values } = seen.held
  const counts = new Int32Array(values.size)
  goOver(seen, wantedBy(search, values), counts)
  const lists = new Map<Facet, FacetCount[]>(FACETS.map((facet) => [facet, []]))
  for (const [code, count] of counts.entries()) {
    if (count === 0) continue
    const facet = FACETS[values.facetOf(code)] as Facet
    const value = values.valueOf(code)
    if (isListed(facet, value)) lists.get(facet)?.push({ value, count })
  }
  return lists
}

/**
 * Goes over the entries the caller sees, once; gives the numbers of those that pass all filters, and counts into `counts` by value.
 * Plain loops over numbers: a search does this twice for a hundred thousand entries.
 */
function goOver({ held, principal, hits, effort }: Seen, { filtered, bits }: Wanted, counts?: Int32Array): number[] {
  const { labels, starts, ends, codes, size } = held.table
  effort.take(size)
  const seen = held.seen(principal, 'METADATA')
  const readable = held.seen(principal, 'ROWS')
  const facetBits = counts && Uint16Array.from(counts, (_, code) => 1 << held.values.facetOf(code))
  const wantsFormat = held.formats.some((code) => bits[code] !== 0)
  const asksRows = counts !== undefined || (filtered & FORMATS_BIT) !== 0
  const found: number[] = []
  let offered = 0
  for (let number = 0; number < size; number += 1) {
    if ((hits !== undefined && !hits[number]) || seen[labels[number]!] !== 1) continue
    const [start, end] = [starts[number]!, ends[number]!]
    const hasRows = asksRows && held.hasRows(number, readable)
    let met = hasRows && wantsFormat ? FORMATS_BIT : 0
    if (filtered !== 0) for (let at = start; at < end; at += 1) met |= bits[codes[at]!]!
    const missed = filtered & ~met
    if (missed === 0) found.push(number)
    if (counts === undefined) continue
    if (hasRows && (missed === 0 || missed === FORMATS_BIT)) offered += 1
    // Nothing missed: it counts everywhere. One filter missed: it counts for the facet of that filter, as another choice there.
    if (missed === 0) for (let at = start; at < end; at += 1) counts[codes[at]!]! += 1
    else if ((missed & (missed - 1)) === 0) {
      for (let at = start; at < end; at += 1) if (facetBits![codes[at]!] === missed) counts[codes[at]!]! += 1
    }
  }
  if (counts !== undefined) for (const code of held.formats) counts[code] = offered
  return found
}
