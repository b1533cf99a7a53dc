import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type {
  AccessLevel,
  DatasetSort,
  DistributionFormat,
  SearchCatalogueQueryVariables,
} from '../../generated/graphql.ts'
import { listIn } from '../../shell/use-address.ts'

/** The filters by their key in the address, in the order in which they are shown. */
export const FILTER_KEYS = ['urusan', 'opd', 'wilayah', 'tahun', 'akses', 'format', 'tag', 'grup', 'pilar'] as const

/** A filter by its key in the address. */
export type FilterKey = (typeof FILTER_KEYS)[number]

/** The orders by their value in the address; the first is the default. */
export const SORTS = {
  sesuai: 'RELEVANCE',
  judul: 'TITLE',
  rilis: 'NEWEST',
  diperbarui: 'MODIFIED',
  diunduh: 'DOWNLOADS',
} as const satisfies Readonly<Record<string, DatasetSort>>

/** An order by its value in the address. */
export type SortKey = keyof typeof SORTS

/** What the catalogue is searched by; all of it stands in the address. */
export type Search = Readonly<Record<FilterKey, readonly string[]>> & {
  readonly kata: string
  readonly urut: SortKey
  /** How many pages of results are open, one below the other. */
  readonly hal: number
}

/** Results a page. */
export const PAGE = 20
/** Pages that can be open at once: who has not found it by then should narrow the search. */
export const MOST_PAGES = 25

/** Reads a search out of an address; what is not understood is left out. */
export function readSearch(query: LocationQuery): Search {
  const filters = Object.fromEntries(FILTER_KEYS.map((key) => [key, valuesOf(key, query)])) as Pick<Search, FilterKey>
  const { urut, hal, kata } = query
  const pages = Number(hal)
  return {
    ...filters,
    // A keyword may hold a comma, which lists are split at.
    kata: (Array.isArray(kata) ? kata[0] : kata)?.slice(0, 200) ?? '',
    urut: typeof urut === 'string' && Object.hasOwn(SORTS, urut) ? (urut as SortKey) : 'sesuai',
    hal: Number.isInteger(pages) && pages > 0 ? Math.min(pages, MOST_PAGES) : 1,
  }
}

/** Years are whole numbers, levels and formats those of the schema: the graph refuses an operation with others. */
function valuesOf(key: FilterKey, query: LocationQuery): readonly string[] {
  const given = listIn(query, key).slice(0, 100)
  if (key === 'tahun') return given.filter((year) => /^\d{4}$/.test(year))
  if (key === 'akses') return given.filter((level) => (ACCESS as readonly string[]).includes(level))
  if (key === 'format') return given.filter((format) => (FORMATS as readonly string[]).includes(format))
  return given
}

const ACCESS: readonly AccessLevel[] = ['OPEN', 'RESTRICTED', 'CLOSED']
const FORMATS: readonly DistributionFormat[] = ['JSON', 'XLSX', 'CSV']

/** Writes a search into an address; what is not asked for is left out. */
export function writeSearch(search: Search): LocationQueryRaw {
  const lists = FILTER_KEYS.filter((key) => search[key].length > 0).map((key) => [key, search[key].join(',')])
  return {
    ...(search.kata.trim() === '' ? {} : { kata: search.kata.trim() }),
    ...Object.fromEntries(lists),
    ...(search.urut === 'sesuai' ? {} : { urut: search.urut }),
    ...(search.hal > 1 ? { hal: String(search.hal) } : {}),
  }
}

/** The search as the graph takes it. */
export function variablesOf(search: Search): Omit<SearchCatalogueQueryVariables, 'language'> {
  return {
    search: {
      keyword: search.kata,
      themes: [...search.urusan],
      publishers: [...search.opd],
      regions: [...search.wilayah],
      years: search.tahun.map(Number),
      access: [...search.akses] as AccessLevel[],
      formats: [...search.format] as DistributionFormat[],
      tags: [...search.tag],
      groups: [...search.grup],
      pillars: [...search.pilar],
    },
    sort: SORTS[search.urut],
    first: PAGE * search.hal,
  }
}

/** The search without any filter and keyword; the order stays. */
export function cleared(): Partial<Search> {
  return { kata: '', hal: 1, ...Object.fromEntries(FILTER_KEYS.map((key) => [key, []])) }
}
