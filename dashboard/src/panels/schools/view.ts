import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { SchoolsPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'

/** Schools as chart and table. */
export interface SchoolsView {
  readonly title: string
  readonly name: string
  readonly alt: string
  /** Names of the two statuses, state first. */
  readonly statuses: readonly [string, string]
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table out of an answer. Call it in a component's setup. */
export function schoolsView(): (data: SchoolsPanelQuery) => SchoolsView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const titles = useTitles()
  const nameOf = useRegionNames()
  return ({ region, indicator }) => {
    const education = region?.education
    if (region == null || education?.schools == null) return null
    const levels = education.byLevel
    const status = (code: 'PUBLIC' | 'PRIVATE') => titles.member(indicator, 'SCHOOL_STATUS', code, t(`schools.${code}`))
    const statuses = [status('PUBLIC'), status('PRIVATE')] as const
    const name = indicator?.name ?? t('schools.name')
    const subject = titles.subject(name, [
      titles.dimension(indicator, 'SCHOOL_LEVEL', t('terms.levelBy')),
      titles.dimension(indicator, 'SCHOOL_STATUS', t('terms.statusBy')),
    ])
    const title = titles.at(subject, nameOf(region), periodInWords(education.schools.period, language.value))
    return {
      title,
      name,
      statuses,
      alt: t('schools.alt', {
        region: nameOf(region),
        total: exact(education.schools),
        public: exact(education.public),
        private: exact(education.private),
      }),
      chart: {
        rows: levels.map(({ level, schools }) => ({ key: level, label: level, end: exact(schools) })),
        series: (['public', 'private'] as const).map((which, at) => ({
          name: statuses[at]!,
          lengths: levels.map((each) => drawn(each[which]?.value)),
          words: levels.map((each) => exact(each[which])),
        })),
        stacked: true,
        invented: education.schools.provenance.some(({ invented }) => invented),
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: title,
        rowsAre: t('terms.level'),
        columns: [...statuses, t('panel.total')].map((label) => ({ key: label, label })),
        rows: levels.map((each) => ({
          key: each.level,
          header: each.level,
          cells: [cell(each.public), cell(each.private), cell(each.schools)],
        })),
        totals: [
          {
            key: 'total',
            header: t('panel.total'),
            cells: [cell(education.public), cell(education.private), cell(education.schools)],
          },
        ],
      },
    }
  }
}
