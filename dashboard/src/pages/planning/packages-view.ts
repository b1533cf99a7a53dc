import type { PackagePartsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { moneyView } from './money-view.ts'
import type { MoneyView } from './money-view.ts'
import './words.ts'

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
    return toView(rows, {
      title,
      rowsAre: t('planning.packages.name'),
      invented: packages.some(({ invented }) => invented),
      words: [t('planning.packages.code'), t('planning.packages.method')],
      adopted: t('planning.packages.ceiling'),
    })
  }
}
