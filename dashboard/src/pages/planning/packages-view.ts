import type { PackagePartsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { moneyView } from './money-view.ts'
import type { MoneyView } from './money-view.ts'
import './words.ts'

/** Names longer than this are cut beside the bars, where the code tells them apart; the table has them whole. */
const SHORT = 44

/** Makes chart and table of procurement packages: ceiling and realisation; null when there are none. Call it in a component's setup. */
export function packagesView(): (packages: readonly PackagePartsFragment[], title: string) => MoneyView | null {
  const { t } = useWords()
  const toView = moneyView()
  return (packages, title) => {
    if (packages.length === 0) return null
    const rows = packages.map(({ id, name, rupCode, method, ceiling, realised }) => ({
      key: id,
      name,
      adopted: { value: ceiling },
      // Nothing reported is not zero.
      realised: { value: realised },
      words: [rupCode, t(`planning.packages.methods.${method}`)],
    }))
    const view = toView(rows, {
      title,
      rowsAre: t('planning.packages.name'),
      invented: packages.some(({ invented }) => invented),
      words: [t('planning.packages.code'), t('planning.packages.method')],
      adopted: t('planning.packages.ceiling'),
    })
    const labels = packages.map(({ name, rupCode }) =>
      name.length > SHORT ? `${name.slice(0, SHORT)}… (${rupCode})` : name,
    )
    return {
      ...view,
      chart: { ...view.chart, rows: view.chart.rows.map((row, at) => ({ ...row, label: labels[at] ?? row.label })) },
    }
  }
}
