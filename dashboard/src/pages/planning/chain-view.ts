import type { BarChartData } from '../../charts/bars.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { FigureValue } from '../../format/use-figures.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table } from '../../panels/frame/table.ts'
import './words.ts'

/** A stage of the chain, with its amount. */
export interface Stage {
  readonly key: string
  readonly name: string
  readonly amount: FigureValue
  /** The document, where it is known. */
  readonly document?: string
}

/** The stages as chart and table. */
export interface ChainView {
  readonly title: string
  readonly alt: string
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table of the stages of the chain, in its order. Stages are never added up: each stands for the same money. */
export function chainView(): (stages: readonly Stage[], title: string, invented: boolean) => ChainView {
  const { t, language } = useWords()
  const { exact, shown, cell } = useFigures()
  return (stages, title, invented) => {
    const documents = stages.some(({ document }) => document !== undefined)
    return {
      title,
      alt: t('planning.alt', { title }),
      chart: {
        rows: stages.map(({ key, name, amount }) => ({ key, label: name, end: shown(amount, 'rupiah').text })),
        series: [
          {
            name: t('planning.chain.amount'),
            lengths: stages.map(({ amount }) => drawn(amount.value)),
            words: stages.map(({ amount }) => exact(amount, 'rupiah')),
          },
        ],
        stacked: false,
        invented,
        rounded: stages.some(({ amount }) => shown(amount, 'rupiah').rounded),
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: invented ? `${title} — ${t('badge.invented')}` : title,
        rowsAre: t('planning.chain.step'),
        columns: [
          ...(documents ? [{ key: 'document', label: t('planning.line.document'), words: true }] : []),
          { key: 'amount', label: t('planning.chain.amount') },
        ],
        rows: stages.map(({ key, name, amount, document = '' }) => ({
          key,
          header: name,
          cells: [...(documents ? [{ text: document, sort: null }] : []), cell(amount, 'rupiah')],
        })),
      },
    }
  }
}
