import type { OverviewOfferQuery, StatisticsColumnInput } from '../../generated/graphql.ts'
import type { NumberStyle } from '../../format/use-figures.ts'
import type { FilterSubject } from '../page-filters.ts'
import type { Comparing } from './comparison.ts'

type Source = OverviewOfferQuery['statisticsSources']['nodes'][number]

/** A figure that leaders want to see first. */
export interface Headline extends Comparing {
  /** Also the key of its label. */
  readonly key: string
  readonly column: Pick<StatisticsColumnInput, 'figure' | 'ratio'>
  /** Indicators it is computed from: without them there is no card. */
  readonly needs: readonly string[]
  readonly follows: readonly FilterSubject[]
  readonly style: NumberStyle
  /** True for what is computed: at most two decimals are shown. */
  readonly rounds: boolean
}

const PLAIN = { accumulates: false, ownUnit: false, style: 'number', rounds: false } as const

/** A published indicator. */
function figure(
  key: string,
  indicator: string,
  follows: readonly FilterSubject[],
  more: Partial<Headline> = {},
): Headline {
  return { ...PLAIN, key, column: { figure: { indicator } }, needs: [indicator], follows, ...more }
}

/** A ratio of the register. */
function ratio(key: string, code: string, needs: readonly string[], more: Partial<Headline> = {}): Headline {
  return { ...PLAIN, key, column: { ratio: { code } }, needs, follows: ['region'], rounds: true, ...more }
}

/** In the order of the cards. */
export const HEADLINES: readonly Headline[] = [
  figure('population', 'POPULATION', ['region']),
  ratio('density', 'POPULATION_DENSITY', ['POPULATION', 'AREA']),
  figure('poor', 'POOR_POPULATION', ['region']),
  figure('poverty', 'POVERTY_RATE', ['region'], { ownUnit: true }),
  figure('growth', 'ECONOMIC_GROWTH', ['region'], { ownUnit: true }),
  figure('development', 'HUMAN_DEVELOPMENT_INDEX', ['region'], { ownUnit: true }),
  figure('schools', 'SCHOOLS', ['region']),
  ratio('pupilsPerTeacher', 'PUPILS_PER_TEACHER', ['PUPILS', 'TEACHERS']),
  figure('budget', 'BUDGET', ['region', 'organization'], { style: 'rupiah', rounds: true }),
  ratio('absorption', 'BUDGET_ABSORPTION', ['REALISATION', 'BUDGET'], {
    accumulates: true,
    ownUnit: true,
    follows: ['region', 'organization'],
  }),
  figure('staff', 'STAFF', ['organization']),
  figure('applications', 'APPLICATIONS', ['organization']),
]

/** Where a figure is told in full: in the explorer, by kabupaten/kota or by organization. */
export function exploredAt({ column, follows }: Headline, organization: string | null): string {
  const measure = column.ratio?.code == null ? column.figure?.indicator : `rasio.${column.ratio.code}`
  const by = follows.includes('region') ? 'kabupaten' : 'opd'
  const only = follows.includes('organization') && organization !== null ? `&opd=${organization}` : ''
  return `/jelajah?ukuran=${measure}&menurut=${by}${only}`
}

/**
 * The cards that can be filled for a region, out of what the caller may see. A rate of kabupaten and kota has no figure for
 * the province: it is neither summed nor averaged, and has no card there.
 */
export function headlinesFor(sources: readonly Source[], region: string): Headline[] {
  const level = region.includes('.') ? 'REGENCY' : 'PROVINCE'
  const released = sources.filter(({ stage }) => stage === 'VALIDATED')
  return HEADLINES.filter(({ column, follows, needs }) =>
    needs.every((indicator) =>
      released.some(
        (source) =>
          source.indicator.code === indicator &&
          (column.ratio != null || source.additive || !follows.includes('region') || source.levels.includes(level)),
      ),
    ),
  )
}
