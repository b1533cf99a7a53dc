import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { PopulationCellsFragment, PopulationPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'

/** A panel's figures as chart and table. */
export interface PopulationView {
  readonly title: string
  readonly alt: string
  readonly chart: BarChartData
  readonly table: Table
  /** True when the rows are regions with a profile of their own. */
  readonly leads: boolean
  /** Names of the sexes, males first. */
  readonly sexes: readonly [string, string]
}

interface Part {
  readonly code: string
  readonly name: string
  readonly population: PopulationCellsFragment | null
}

/** Makes chart and table out of an answer. Call it in a component's setup. */
export function populationView(): (data: PopulationPanelQuery) => PopulationView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const titles = useTitles()
  const nameOf = useRegionNames()
  return ({ region, indicator }) => {
    const whole = region?.population
    if (region == null || whole == null) return null
    const parts = partsOf(region.children?.nodes ?? [], whole.period)
    const leads = parts.length > 0
    const rows: Part[] = leads ? parts : [region]
    const sex = (code: 'M' | 'F') => titles.member(indicator, 'SEX', code, t(`population.${code}`))
    const sexes = [sex('M'), sex('F')] as const
    const by = [titles.dimension(indicator, 'SEX', t('terms.sex')), ...(leads ? [t('terms.region_by')] : [])]
    const subject = titles.subject(indicator?.name ?? t('population.name'), by)
    const title = titles.at(subject, nameOf(region), periodInWords(whole.period, language.value))
    const cells = (population: PopulationCellsFragment | null) => [
      cell(population?.male),
      cell(population?.female),
      cell(population?.total),
    ]
    return {
      title,
      leads,
      sexes,
      alt: t('population.alt', {
        region: nameOf(region),
        male: exact(whole.male),
        female: exact(whole.female),
        total: exact(whole.total),
      }),
      chart: {
        rows: rows.map(({ code, name, population }) => ({
          key: code,
          label: nameOf({ code, name }),
          end: exact(population?.total),
        })),
        series: (['male', 'female'] as const).map((sex, at) => ({
          name: sexes[at]!,
          lengths: rows.map(({ population }) => drawn(population?.[sex]?.value)),
          words: rows.map(({ population }) => exact(population?.[sex])),
        })),
        stacked: true,
        invented: whole.total.provenance.some(({ invented }) => invented),
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: title,
        rowsAre: t('terms.region'),
        columns: [...sexes, t('panel.total')].map((label) => ({ key: label, label })),
        rows: rows.map(({ code, name, population }) => ({
          key: code,
          header: nameOf({ code, name }),
          ...(leads ? { to: `/wilayah/${code}` } : {}),
          cells: cells(population),
        })),
        // The region's own figures: its sums are computed by the graph.
        totals: leads
          ? [{ key: region.code, header: `${t('panel.total')} ${nameOf(region)}`, cells: cells(whole) }]
          : [],
      },
    }
  }
}

/** Only parts of the same period as the whole stand beside it. */
function partsOf(children: readonly Part[], period: string): Part[] {
  return children.filter(({ population }) => population !== null && population.period === period)
}
