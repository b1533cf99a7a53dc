import type { PortalFilingQuery } from '../../generated/graphql.ts'

/** What the catalogue holds in numbers: of what the reader may see, counted by the graph. */
export function holdingsOf(
  { datasets, indicators }: PortalFilingQuery,
  t: (key: string, named: Record<string, unknown>) => string,
): { readonly name: string; readonly text: string }[] {
  const years = datasets.facets.years.map(({ year }) => year)
  const span = { first: Math.min(...years), last: Math.max(...years) }
  return [
    { name: t('portal.datasets', {}), text: String(datasets.totalCount) },
    { name: t('portal.indicators', {}), text: String(indicators.totalCount) },
    { name: t('portal.publishers', {}), text: String(datasets.facets.publishers.length) },
    { name: t('portal.years', {}), text: years.length === 0 ? '–' : t('portal.span', span) },
  ]
}
