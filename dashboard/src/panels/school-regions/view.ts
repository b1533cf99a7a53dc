import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { SchoolCellsFragment, SchoolRegionsQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'
import { schoolBars } from './chart.ts'
import type { SchoolCounts } from './chart.ts'
import './words.ts'

/** Schools of every kabupaten/kota as chart and table. */
export interface SchoolRegionsView {
  readonly title: string
  readonly alt: string
  /** Levels that can be chosen. */
  readonly levels: readonly string[]
  readonly chart: BarChartData
  readonly table: Table
}

type Part = SchoolCellsFragment & { readonly schools: SchoolCounts['schools'] }

/** The counts of a level, or of all levels (null). */
export function countsOf(part: Part | null | undefined, level: string | null): SchoolCounts | undefined {
  if (part == null) return undefined
  return level === null ? part : part.byLevel.find((each) => each.level === level)
}

/** Makes chart and table out of an answer; `level` null means all; `chosen` is the region that is meant. Call it in a component's setup. */
export function schoolRegionsView(): (
  data: SchoolRegionsQuery,
  level: string | null,
  chosen: string,
) => SchoolRegionsView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const titles = useTitles()
  const nameOf = useRegionNames()
  const bars = schoolBars()
  return ({ region, indicator }, level, chosen) => {
    const whole = region?.education
    const parts = region?.children.nodes ?? []
    if (region == null || whole?.schools == null || parts.length === 0) return null
    const name = indicator?.name ?? t('schools.name')
    const statuses = bars.statuses(indicator)
    const subject = titles.subject(level === null ? name : t('schoolRegions.of', { indicator: name, level }), [
      t('terms.region_by'),
      titles.dimension(indicator, 'SCHOOL_STATUS', t('terms.statusBy')),
    ])
    const title = titles.at(subject, nameOf(region), periodInWords(whole.schools.period, language.value))
    const isOne = parts.some(({ code }) => code === chosen)
    const cells = (counts: SchoolCounts | undefined) => [
      cell(counts?.public),
      cell(counts?.private),
      cell(counts?.schools),
    ]
    const rows = parts.map((each) => ({
      key: each.code,
      label: each.name,
      counts: countsOf(each.education, level),
      ...(isOne ? { meant: each.code === chosen } : {}),
    }))
    return {
      title,
      alt: t('schoolRegions.alt', { title, total: exact(countsOf(whole, level)?.schools) }),
      levels: whole.byLevel.map((each) => each.level),
      chart: bars.chart(
        rows,
        statuses,
        whole.schools.provenance.some(({ invented }) => invented),
      ),
      table: {
        caption: title,
        rowsAre: t('terms.region'),
        columns: [...statuses, t('panel.total')].map((label) => ({ key: label, label })),
        rows: rows.map(({ key, label, meant, counts }) => ({
          key,
          header: label,
          to: `/wilayah/${key}`,
          highlighted: meant === true,
          cells: cells(counts),
        })),
        // The province's own figures: its sums are computed by the graph.
        totals: [
          { key: region.code, header: `${t('panel.total')} ${nameOf(region)}`, cells: cells(countsOf(whole, level)) },
        ],
      },
    }
  }
}
