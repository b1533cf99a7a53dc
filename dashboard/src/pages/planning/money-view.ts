import type { BarChartData } from '../../charts/bars.ts'
import { axisNumber, drawn, withUnit } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { Cell, FigureValue } from '../../format/use-figures.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table, TableColumn } from '../../panels/frame/table.ts'
import './words.ts'

/** Adopted and realised of something: a programme, an activity, a line. */
export interface MoneyRow {
  readonly key: string
  readonly name: string
  readonly adopted: FigureValue
  readonly realised: FigureValue
  /** Percent spent, as the graph computed it. Left out where it does not. */
  readonly absorption?: FigureValue | undefined
  /** Further cells of the table, in words. */
  readonly words?: readonly string[]
}

/** What the rows are. */
export interface MoneySubject {
  readonly title: string
  readonly rowsAre: string
  readonly invented: boolean
  /** Heads of the further cells. */
  readonly words?: readonly string[]
  /** What the first amount is called; the adopted budget unless told. */
  readonly adopted?: string
}

/** Money by rows as chart and table. */
export interface MoneyView {
  readonly title: string
  readonly alt: string
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table of money by rows. Call it in a component's setup. */
export function moneyView(): (rows: readonly MoneyRow[], subject: MoneySubject) => MoneyView {
  const { t, language } = useWords()
  const { exact, shown, cell } = useFigures()
  const money = ['adopted', 'realised'] as const
  const percent = (figure: FigureValue): Cell => {
    const figured = shown(figure)
    const text = figure.value === null ? figured.text : withUnit(figured.text, 'persen')
    return { ...cell(figure), text, ...(figured.rounded ? { title: t('panel.exact', { value: figured.exact }) } : {}) }
  }
  return (rows, { title, rowsAre, invented, words = [], adopted = t('planning.adopted') }) => {
    const heads = { adopted, realised: t('planning.realised') }
    const shares = rows.some(({ absorption }) => absorption !== undefined)
    const columns: TableColumn[] = [
      ...words.map((label) => ({ key: label, label, words: true })),
      ...money.map((key) => ({ key, label: heads[key] })),
      ...(shares ? [{ key: 'absorption', label: t('planning.absorption') }] : []),
    ]
    return {
      title,
      alt: t('planning.alt', { title }),
      chart: {
        rows: rows.map(({ key, name }) => ({ key, label: name, end: '' })),
        series: money.map((which) => ({
          name: heads[which],
          lengths: rows.map((row) => drawn(row[which].value)),
          words: rows.map((row) => exact(row[which], 'rupiah')),
          tags: rows.map((row) => shown(row[which], 'rupiah').text),
        })),
        stacked: false,
        invented,
        rounded: rows.some((row) => money.some((which) => shown(row[which], 'rupiah').rounded)),
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: invented ? `${title} — ${t('badge.invented')}` : title,
        rowsAre,
        columns,
        rows: rows.map((row) => ({
          key: row.key,
          header: row.name,
          cells: [
            ...(row.words ?? []).map((text) => ({ text, sort: null })),
            ...money.map((which) => cell(row[which], 'rupiah')),
            ...(shares ? [percent(row.absorption ?? { value: null })] : []),
          ],
        })),
      },
    }
  }
}
