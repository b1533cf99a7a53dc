import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { PopulationCellsFragment, PopulationPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
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
  return ({ region, indicator }) => {
    const whole = region?.population
    if (region == null || whole == null) return null
    const parts = partsOf(region.children?.nodes ?? [], whole.period)
    const leads = parts.length > 0
    const rows: Part[] = leads ? parts : [region]
    const sexes = (['M', 'F'] as const).map((code) => titles.member(indicator, 'SEX', code, t(`population.${code}`)))
    const by = [titles.dimension(indicator, 'SEX', t('terms.sex')), ...(leads ? [t('terms.region_by')] : [])]
    const subject = titles.subject(indicator?.name ?? t('population.name'), by)
    const title = titles.at(subject, region.name, periodInWords(whole.period, language.value))
    const cells = (population: PopulationCellsFragment | null) => [cell(population?.male), cell(population?.female), cell(population?.total)]
    return {
      title,
      leads,
      alt: t('population.alt', { region: region.name, male: exact(whole.male), female: exact(whole.female), total: exact(whole.total) }),
      chart: {
        rows: rows.map(({ code, name, population }) => ({ key: code, label: name, end: exact(population?.total) })),
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
          header: name,
          ...(leads ? { to: `/wilayah/${code}` } : {}),
          cells: cells(population),
        })),
        // The region's own figures: its sums are computed by the graph.
        totals: leads ? [{ key: region.code, header: `${t('panel.total')} ${region.name}`, cells: cells(whole) }] : [],
      },
    }
  }
}

/** Only parts of the same period as the whole stand beside it. */
function partsOf(children: readonly Part[], period: string): Part[] {
  return children.filter(({ population }) => population !== null && population.period === period)
}
