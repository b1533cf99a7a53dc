import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { PupilsPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'

/** Teachers and pupils as chart and table. */
export interface PupilsView {
  readonly title: string
  readonly alt: string
  /** Names of the two indicators, teachers first. */
  readonly names: readonly [string, string]
  readonly units: readonly string[]
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table out of an answer. Call it in a component's setup. */
export function pupilsView(): (data: PupilsPanelQuery) => PupilsView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const titles = useTitles()
  const nameOf = useRegionNames()
  return ({ region, teachers, pupils }) => {
    const education = region?.education
    const figure = education?.teachers ?? education?.pupils
    if (region == null || education == null || figure == null) return null
    const levels = education.byLevel
    const names = [teachers?.name ?? t('pupils.teachers'), pupils?.name ?? t('pupils.pupils')] as const
    const both = titles.list([names[0], names[1].toLocaleLowerCase(language.value)])
    const subject = titles.subject(both, [titles.dimension(teachers, 'SCHOOL_LEVEL', t('terms.levelBy'))])
    const title = titles.at(subject, nameOf(region), periodInWords(figure.period, language.value))
    return {
      title,
      names,
      units: [...new Set([education.teachers?.unit, education.pupils?.unit].filter((unit) => unit !== undefined))],
      alt: t('pupils.alt', {
        region: nameOf(region),
        teachers: exact(education.teachers),
        pupils: exact(education.pupils),
      }),
      chart: {
        rows: levels.map(({ level }) => ({ key: level, label: level, end: '' })),
        series: (['teachers', 'pupils'] as const).map((which, at) => ({
          name: names[at]!,
          lengths: levels.map((each) => drawn(each[which]?.value)),
          words: levels.map((each) => exact(each[which])),
        })),
        stacked: false,
        invented: figure.provenance.some(({ invented }) => invented),
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: title,
        rowsAre: t('terms.level'),
        columns: [...names, t('pupils.ratio')].map((label) => ({ key: label, label })),
        rows: levels.map((each) => ({
          key: each.level,
          header: each.level,
          cells: [cell(each.teachers), cell(each.pupils), cell(each.pupilsPerTeacher)],
        })),
        totals: [
          {
            key: 'total',
            header: t('panel.total'),
            cells: [cell(education.teachers), cell(education.pupils), cell(education.pupilsPerTeacher)],
          },
        ],
      },
    }
  }
}
