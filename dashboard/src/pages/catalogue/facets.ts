import type { SearchCatalogueQuery } from '../../generated/graphql.ts'
import { FILTER_KEYS } from './address.ts'
import type { FilterKey, Search } from './address.ts'

/** A value of a facet as it is shown. */
export interface FacetValue {
  readonly value: string
  readonly name: string
  readonly count: number
  readonly chosen: boolean
}

/** A facet with what it can be narrowed to. */
export interface Facet {
  readonly key: FilterKey
  readonly values: readonly FacetValue[]
}

type Facets = SearchCatalogueQuery['datasets']['facets']
type Named = Readonly<Pick<FacetValue, 'value' | 'name' | 'count'>>

/** How levels of access and regions are called, in the reader's language. */
export interface Names {
  readonly access: (level: string) => string
  readonly region: (region: { readonly code: string; readonly name: string }) => string
}

/** Names by "key value", of values that were listed before: a chosen one that no longer finds anything keeps its name. */
export type KnownNames = Map<string, string>

/** The facets of an answer, with what is chosen; `known` learns the names. */
export function facetsOf(facets: Facets, search: Search, names: Names, known: KnownNames): Facet[] {
  const listed: Readonly<Record<FilterKey, readonly Named[]>> = {
    urusan: facets.themes.map(({ count, theme }) => ({ value: theme.code, name: theme.name, count })),
    opd: facets.publishers.map(({ count, publisher }) => ({ value: publisher.code, name: publisher.name, count })),
    wilayah: facets.regions.map(({ count, region }) => ({ value: region.code, name: names.region(region), count })),
    tahun: facets.years.map(({ count, year }) => ({ value: String(year), name: String(year), count })),
    akses: facets.access.map(({ count, access }) => ({ value: access, name: names.access(access), count })),
    format: facets.formats.map(({ count, format }) => ({ value: format, name: format, count })),
    tag: facets.tags.map(({ count, tag }) => ({ value: tag.name, name: tag.name, count })),
    grup: facets.groups.map(({ count, group }) => ({ value: group.slug, name: group.title, count })),
    pilar: facets.pillars.map(({ count, pillar }) => ({ value: pillar.code, name: pillar.name, count })),
  }
  for (const key of FILTER_KEYS) for (const { value, name } of listed[key]) known.set(`${key} ${value}`, name)
  return FILTER_KEYS.map((key) => ({ key, values: withChosen(key, listed[key], search[key], known) }))
}

/** What is chosen is listed even when it finds nothing, so that it can be taken away. */
function withChosen(
  key: FilterKey,
  listed: readonly Named[],
  chosen: readonly string[],
  known: KnownNames,
): readonly FacetValue[] {
  // Tags are found in any capitals.
  const same = (one: string, other: string) => one === other || (key === 'tag' && one === other.toLowerCase())
  const missing = chosen.filter((value) => !listed.some((each) => same(each.value, value)))
  return [
    ...listed.map((each) => ({ ...each, chosen: chosen.some((value) => same(each.value, value)) })),
    ...missing.map((value) => ({ value, name: known.get(`${key} ${value}`) ?? value, count: 0, chosen: true })),
  ]
}

/** The chosen values after one was ticked or unticked. */
export function toggled(search: Search, key: FilterKey, value: string): readonly string[] {
  const others = search[key].filter((each) => each !== value && !(key === 'tag' && each.toLowerCase() === value))
  return others.length === search[key].length ? [...others, value] : others
}

/** Values shown at first; what is chosen is among them wherever it stands. */
export function shortList(values: readonly FacetValue[], most: number): readonly FacetValue[] {
  if (values.length <= most + 1) return values
  return values.filter(({ chosen }, index) => chosen || index < most)
}
