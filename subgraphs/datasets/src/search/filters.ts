import { BadInputError } from '@satudata/core'
import type { DatasetSearch as Given } from '../generated/resolvers.ts'
import { deepRegion, FACETS } from './held/facets.ts'
import type { Facet, FacetValues } from './held/facets.ts'

/** What datasets are searched by; the GraphQL input `DatasetSearch`. */
export type DatasetSearch = Partial<Given>

/** What a search asks of entries, in the numbers of the held catalogue. */
export interface Wanted {
  /** A bit for each facet that is filtered by. */
  readonly filtered: number
  /** At the number of a value: the bit of the facet that wants it, or 0. */
  readonly bits: Uint16Array
}

const MOST = 100

/** The filters of a search; an empty or missing list is no filter. Refuses too long a list. */
export function wantedBy(search: DatasetSearch, values: FacetValues): Wanted {
  const bits = new Uint16Array(values.size)
  let filtered = 0
  for (const [index, facet] of FACETS.entries()) {
    const given = search[facet]
    if (given == null || given.length === 0) continue
    if (given.length > MOST) throw tooMany(facet, given.length)
    filtered |= 1 << index
    for (const value of given) {
      const code = values.find(facet, asHeld(facet, String(value)))
      if (code !== undefined) bits[code] = 1 << index
    }
  }
  return { filtered, bits }
}

/** Below kabupaten and kota a dataset must go as deep as the region lies; tags are in lower case. */
function asHeld(facet: Facet, value: string): string {
  if (facet === 'tags') return value.toLowerCase()
  if (facet !== 'regions') return value
  const parts = value.split('.')
  return parts.length <= 2
    ? // What is no code of a region must not be taken for the deeper values beside them.
      value.trim()
    : deepRegion(parts.length === 3 ? 'DISTRICT' : 'VILLAGE', parts.slice(0, 2).join('.'))
}

function tooMany(filter: string, count: number): BadInputError {
  return new BadInputError({
    id: `${filter}: ${count} nilai terlalu banyak; pakai paling banyak ${MOST}.`,
    en: `${filter}: ${count} values are too many; use at most ${MOST}.`,
  })
}
