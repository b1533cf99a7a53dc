import type { OverviewOfferQuery } from '../../generated/graphql.ts'

type Source = OverviewOfferQuery['statisticsSources']['nodes'][number]

/** Panels that are on the page only for those whom the graph gives their figures. */
export interface OfferedPanels {
  readonly population: boolean
  /** Months that are not validated (N3). */
  readonly preliminary: boolean
  readonly schools: boolean
  readonly pupils: boolean
  readonly staff: boolean
  readonly realisation: boolean
  readonly applications: boolean
  /** Indicators of economy and poverty, in the order of their panels. */
  readonly economy: readonly { readonly indicator: string; readonly additive: boolean }[]
}

/** Indicators of economy and poverty, in the order of their panels. */
const ECONOMY = [
  'ECONOMIC_GROWTH',
  'GRDP_CURRENT_PRICES',
  'GRDP_PER_CAPITA',
  'POVERTY_RATE',
  'POOR_POPULATION',
  'HUMAN_DEVELOPMENT_INDEX',
  'EXPECTED_YEARS_OF_SCHOOLING',
  'MEAN_YEARS_OF_SCHOOLING',
] as const

/** Which panels there are for a caller, out of what the graph offers. What is not offered is absent, not empty. */
export function offeredPanels(sources: readonly Source[]): OfferedPanels {
  const source = (indicator: string, stage: Source['stage'] = 'VALIDATED') =>
    sources.find((each) => each.indicator.code === indicator && each.stage === stage)
  const has = (...indicators: readonly string[]) => indicators.every((each) => source(each) !== undefined)
  return {
    population: has('POPULATION'),
    preliminary: source('POPULATION', 'PRELIMINARY') !== undefined,
    schools: has('SCHOOLS'),
    pupils: has('TEACHERS') || has('PUPILS'),
    staff: has('STAFF'),
    realisation: has('BUDGET', 'REALISATION'),
    applications: has('APPLICATIONS'),
    economy: ECONOMY.flatMap((indicator) => {
      const found = source(indicator)
      return found?.levels.includes('REGENCY') === true ? [{ indicator, additive: found.additive }] : []
    }),
  }
}
