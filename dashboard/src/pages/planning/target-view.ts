import type { BarChartData } from '../../charts/bars.ts'
import { axisNumber, drawn, withUnit } from '../../format/numbers.ts'
import { unitInWords } from '../../format/units.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { TargetPartsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table } from '../../panels/frame/table.ts'
import './words.ts'

/** Targets as chart (percent of the target that is reached) and table. */
export interface TargetView {
  readonly title: string
  readonly alt: string
  readonly chart: BarChartData
  readonly table: Table
  /** False while nothing of it is evaluated. */
  readonly evaluated: boolean
}

/** Makes chart and table of performance targets; null when there are none. Call it in a component's setup. */
export function targetView(): (targets: readonly TargetPartsFragment[], title: string) => TargetView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const percent = (value: string | null) =>
    value === null ? t('planning.targets.waiting') : withUnit(exact({ value }), 'persen')
  return (targets, title) => {
    if (targets.length === 0) return null
    const invented = targets.some((each) => each.invented)
    const nameOf = ({ name, lowerIsBetter }: TargetPartsFragment) =>
      lowerIsBetter ? `${name} (${t('planning.targets.lower')})` : name
    return {
      title,
      evaluated: targets.some(({ achievement }) => achievement !== null),
      alt: t('planning.targets.alt', { title }),
      chart: {
        rows: targets.map((each, at) => ({ key: String(at), label: nameOf(each), end: percent(each.achievement) })),
        series: [
          {
            name: t('planning.targets.achievement'),
            lengths: targets.map(({ achievement }) => drawn(achievement)),
            words: targets.map(({ achievement }) => percent(achievement)),
          },
        ],
        stacked: false,
        invented,
        mark: { at: 100, label: t('planning.targets.goal') },
        axis: (value) => withUnit(axisNumber(value, language.value), 'persen'),
      },
      table: {
        caption: invented ? `${title} — ${t('badge.invented')}` : title,
        rowsAre: t('planning.targets.indicator'),
        columns: [
          { key: 'unit', label: t('planning.targets.unit'), words: true },
          ...(['target', 'achieved', 'achievement'] as const).map((key) => ({
            key,
            label: t(`planning.targets.${key}`),
          })),
        ],
        rows: targets.map((each, at) => ({
          key: String(at),
          header: nameOf(each),
          cells: [
            { text: unitInWords(each.unit, language.value), sort: null },
            cell({ value: each.target }),
            each.achieved === null
              ? { text: t('planning.targets.waiting'), sort: null }
              : cell({ value: each.achieved }),
            { text: percent(each.achievement), sort: each.achievement },
          ],
        })),
      },
    }
  }
}
