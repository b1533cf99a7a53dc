import type { BarChartData } from '../../charts/bars.ts'
import { axisCount, drawn } from '../../format/numbers.ts'
import { recordedMoment } from '../../format/dates.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { ApplicationsPanelQuery, InventoryCountsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { addExactly } from '../../format/sums.ts'
import type { Table } from '../frame/table.ts'
import { countsIn, PARTS } from './counts.ts'
import type { Counts, InventoryKey } from './counts.ts'
import './words.ts'

type Inventory = NonNullable<ApplicationsPanelQuery['inventory']>

/** Websites and applications as chart and table. */
export interface ApplicationsView {
  readonly title: string
  readonly alt: string
  /** "07-01-2018 09.42": when the tables were recorded. */
  readonly time: string
  readonly counts: Counts
  /** How the three tables agree; of the whole only. */
  readonly reconciliation: string | null
  readonly findings: readonly string[]
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table out of the inventory; `scope` is one organization, null all. Call it in a component's setup. */
export function applicationsView(): (
  inventory: Inventory,
  key: InventoryKey,
  scope: { readonly code: string; readonly name: string } | null,
) => ApplicationsView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const name = (part: keyof InventoryCountsFragment) => t(`inventory.${part}`)
  return (inventory, key, scope) => {
    const rows = countsIn(inventory.organizations.nodes, scope?.code ?? null)
    if (rows.length === 0) return null
    const parts = PARTS[key]
    const time = recordedMoment(inventory.recordedAt)
    const title = t('inventory.title', {
      by: t(`inventory.by_${key}`),
      scope: scope?.name ?? t('inventory.whole'),
      time,
    })
    const counts = sumOf(rows.map(({ figures }) => figures))
    const cells = (each: Counts) => [...parts, 'total' as const].map((part) => cell(each[part]))
    const { reconciliation } = inventory
    return {
      title,
      time,
      counts,
      alt: t('inventory.alt', { title, total: exact(counts.total) }),
      reconciliation:
        scope !== null
          ? null
          : t('inventory.reconciliation', {
              addresses: inventory.distinctAddresses,
              both: reconciliation.inBoth,
              monitored: reconciliation.inMonitoringOnly.totalCount,
              listed: reconciliation.inInventoryOnly.totalCount,
            }),
      findings: inventory.findings.map(({ message, messageEn }) => (language.value === 'id' ? message : messageEn)),
      chart: {
        rows: rows.map((row) => ({ key: row.code, label: row.label, end: exact(row.figures.total) })),
        series: parts.map((part) => ({
          name: name(part),
          lengths: rows.map(({ figures }) => drawn(figures[part].value)),
          words: rows.map(({ figures }) => exact(figures[part])),
        })),
        stacked: true,
        invented: false,
        axis: (value) => axisCount(value, language.value),
      },
      table: {
        caption: title,
        rowsAre: t('inventory.organization'),
        columns: [...parts, 'total' as const].map((part) => ({ key: part, label: name(part) })),
        rows: rows.map((row) => ({ key: row.code, header: row.name, cells: cells(row.figures) })),
        totals: [{ key: 'total', header: t('panel.total'), cells: cells(counts) }],
      },
    }
  }
}

/** What is shown adds up: the sum of the rows, never a number of its own. */
function sumOf(rows: readonly Counts[]): Counts {
  const first = rows[0]!
  return Object.fromEntries(
    (Object.keys(first) as (keyof Counts)[]).map((part) => [
      part,
      { value: addExactly(rows.map((each) => each[part].value)) },
    ]),
  ) as unknown as Counts
}
