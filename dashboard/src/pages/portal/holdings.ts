import type { PortalFilingQuery } from '../../generated/graphql.ts'

/** What stands where a number is awaited, or where there is none. */
const NONE = '–'

/** What the catalogue holds in numbers: of what the reader may see, counted by the graph. */
export function holdingsOf(
  data: PortalFilingQuery | undefined,
  t: (key: string, named: Record<string, unknown>) => string,
): { readonly name: string; readonly text: string }[] {
  const years = data?.datasets.facets.years.map(({ year }) => year) ?? []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return [
    { name: t('portal.datasets', {}), text: String(data?.datasets.totalCount ?? NONE) },
    { name: t('portal.indicators', {}), text: String(data?.indicators.totalCount ?? NONE) },
    { name: t('portal.publishers', {}), text: String(data?.datasets.facets.publishers.length ?? NONE) },
    { name: t('portal.years', {}), text: years.length === 0 ? NONE : `${first}–${last}` },
  ]
}
