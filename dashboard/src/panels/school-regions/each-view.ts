import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { SchoolRegionsQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { unbroken, useTitles } from '../words.ts'
import { schoolBars } from './chart.ts'
import './words.ts'

/** Schools of each kabupaten/kota in a chart of its own, and all of them in one table. */
export interface SchoolsEachView {
  readonly title: string
  readonly charts: readonly {
    readonly code: string
    readonly name: string
    readonly alt: string
    readonly chart: BarChartData
  }[]
  readonly table: Table
}

/** Makes charts and table out of an answer; of the chosen region alone when one is chosen. Call it in a component's setup. */
export function schoolsEachView(): (data: SchoolRegionsQuery, chosen: string) => SchoolsEachView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const titles = useTitles()
  const nameOf = useRegionNames()
  const bars = schoolBars()
  return ({ region, indicator }, chosen) => {
    const schools = region?.education?.schools
    const all = (region?.children.nodes ?? []).filter(({ education }) => education != null)
    if (region == null || schools == null || all.length === 0) return null
    const own = all.filter(({ code }) => code === chosen)
    const parts = own.length > 0 ? own : all
    const statuses = bars.statuses(indicator)
    const subject = titles.subject(indicator?.name ?? t('schools.name'), [
      titles.dimension(indicator, 'SCHOOL_LEVEL', t('terms.levelBy')),
      titles.dimension(indicator, 'SCHOOL_STATUS', t('terms.statusBy')),
    ])
    const period = periodInWords(schools.period, language.value)
    const title =
      own[0] === undefined
        ? t('schoolRegions.eachTitle', { subject, region: nameOf(region), period: unbroken(period) })
        : titles.at(subject, own[0].name, period)
    const invented = schools.provenance.some((each) => each.invented)
    const most = roomFor(
      parts.flatMap(({ education }) => (education?.byLevel ?? []).map((each) => drawn(each.schools?.value) ?? 0)),
    )
    const levels = parts[0]?.education?.byLevel.map(({ level }) => level) ?? []
    return {
      title,
      charts: parts.map(({ code, name, education }) => ({
        code,
        name,
        alt: t('schoolRegions.eachAlt', { region: name, total: exact(education?.schools) }),
        chart: {
          ...bars.chart(
            (education?.byLevel ?? []).map((each) => ({ key: each.level, label: each.level, counts: each })),
            statuses,
            invented,
          ),
          most,
        },
      })),
      table: {
        caption: title,
        rowsAre: t('terms.region'),
        columns: [
          ...levels.flatMap((level) =>
            statuses.map((status) => ({ key: `${level} ${status}`, label: `${level} ${status}` })),
          ),
          { key: 'total', label: t('panel.total') },
        ],
        rows: parts.map(({ code, name, education }) => ({
          key: code,
          header: name,
          to: `/wilayah/${code}`,
          cells: [
            ...(education?.byLevel ?? []).flatMap((each) => [cell(each.public), cell(each.private)]),
            cell(education?.schools),
          ],
        })),
      },
    }
  }
}

/** The end of an axis that the longest bar fits on: one digit and zeros. */
function roomFor(lengths: readonly number[]): number {
  const longest = Math.max(1, ...lengths)
  const step = 10 ** Math.floor(Math.log10(longest))
  return Math.ceil(longest / step) * step
}
