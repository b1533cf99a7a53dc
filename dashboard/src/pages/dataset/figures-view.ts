import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { compareExactly } from '../../format/sums.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { Cell } from '../../format/use-figures.ts'
import type { DatasetRowsQuery, RowCellsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table } from '../../panels/frame/table.ts'
import { useRegionNames } from '../../regions/names.ts'
import { pivot } from './pivot.ts'
import type { Pivot } from './pivot.ts'
import './words.ts'

type Page = NonNullable<NonNullable<DatasetRowsQuery['dataset']>['rows']>

/** The rows of a release as table and chart (B9, B10), made of the same figures. */
export interface FiguresView {
  readonly table: Table
  readonly chart: BarChartData
  readonly alt: string
  /** Rows that the chart leaves out. */
  readonly left: number
}

/** Rows one chart has room for. */
const MOST_BARS = 40
/** Columns whose heads have room for the indicator too. */
const MOST_NAMED = 3
/** Bars a row has room for. */
const MOST_SERIES = 4

/** Makes table and chart out of all rows that fit; null when they make no table. Call it in a component's setup. */
export function figuresView(): (page: Page, title: string, invented: boolean) => FiguresView | null {
  const { t, language } = useWords()
  const { cell, exact } = useFigures()
  const nameOf = useRegionNames()
  const noted = (row: RowCellsFragment | undefined): Cell =>
    row?.status === 'ESTIMATED' || row?.status === 'PRELIMINARY'
      ? { ...cell(row), title: t(`status.${row.status}`) }
      : cell(row)
  const summed = (value: string | null) => cell(value === null ? null : { value })

  return ({ components, nodes }, title, invented) => {
    const dimensions = components.filter(({ kind }) => kind === 'DIMENSION')
    const turned = pivot(
      nodes.map((row) => ({ ...row, region: { ...row.region, name: nameOf(row.region) } })),
      {
        dimensions: dimensions.map(({ code }) => code),
        order: (code) => (dimensions.find((each) => each.code === code)?.members ?? []).map((member) => member.code),
        period: (period) => periodInWords(period, language.value),
      },
    )
    if (turned === null || turned.rows.length === 0) return null
    const labels = new Map(components.map(({ code, label }) => [code, label]))
    const value = labels.get('OBS_VALUE') ?? title
    // "Jumlah penduduk (Perempuan)", where there is room for it.
    const columnLabel = (label: string) =>
      label === '' ? value : turned.columns.length <= MOST_NAMED ? `${value} (${label})` : label
    const columns = turned.columns.map(({ key, label }) => ({ key, label: columnLabel(label) }))
    const { sums, totals } = turned
    const total = t('panel.total')
    const lastCell = (at: number) => (sums === null ? [] : [summed(sums.rows[at] ?? null)])
    const table: Table = {
      caption: title,
      rowsAre: turned.rowAxes.map((axis) => labels.get(axis) ?? axis).join(' · '),
      columns: [...columns, ...(sums === null ? [] : [{ key: 'total', label: total }])],
      rows: turned.rows.map(({ key, label }, at) => ({
        key,
        header: label,
        ...profileOf(turned, key),
        cells: [...(turned.cells[at] ?? []).map(noted), ...lastCell(at)],
      })),
      ...(totals === null
        ? {}
        : {
            totals: [
              {
                key: 'total',
                header: total,
                cells: [...totals.map(summed), ...(sums === null ? [] : [summed(sums.whole)])],
              },
            ],
          }),
    }
    const chart = chartOf(turned, table, invented)
    const ends = chart.rows.map((row) => row.end)
    return {
      table,
      chart: { ...chart, axis: (length) => axisNumber(length, language.value) },
      alt: t('dataset.figures.alt', {
        title,
        count: chart.rows.length,
        first: chart.rows[0]?.label ?? '',
        value: ends[0] ?? exact(null),
      }),
      left: turned.rows.length - chart.rows.length,
    }
  }
}

/** Regions down to kabupaten and kota, and organizations, have pages of their own. */
function profileOf({ rowAxes }: Pivot, key: string): { readonly to?: string } {
  if (rowAxes.length !== 1) return {}
  if (rowAxes[0] === 'REF_AREA' && key.split('.').length <= 2) return { to: `/wilayah/${key}` }
  return rowAxes[0] === 'ORGANIZATION' ? { to: `/organisasi/${key}` } : {}
}

/** Bars of the largest rows: one a column, or the row's sum where there are too many columns. */
function chartOf({ cells, sums, columns }: Pivot, table: Table, invented: boolean): Omit<BarChartData, 'axis'> {
  const units = new Set(cells.flat().map((cell) => cell?.unit))
  units.delete(undefined)
  const separate = columns.length <= MOST_SERIES && units.size === 1
  const at = separate ? columns.map((_, column) => column) : sums === null ? [0] : [columns.length]
  const weigh = (row: number) => table.rows[row]?.cells[sums === null ? (at[0] ?? 0) : columns.length]?.sort ?? null
  const all = table.rows.map((_, row) => row)
  const few = all.length <= MOST_BARS
  const shown = few ? all : [...all].sort((a, b) => compareExactly(weigh(b), weigh(a))).slice(0, MOST_BARS)
  const cellAt = (row: number, column: number) => table.rows[row]?.cells[column]
  return {
    rows: shown.map((row) => ({
      key: table.rows[row]?.key ?? '',
      label: table.rows[row]?.header ?? '',
      end: cellAt(row, sums === null ? (at[0] ?? 0) : columns.length)?.text ?? '',
    })),
    series: at.map((column) => ({
      name: columns[column]?.label || (table.columns[column]?.label ?? ''),
      lengths: shown.map((row) => drawn(cellAt(row, column)?.sort)),
      words: shown.map((row) => cellAt(row, column)?.text ?? ''),
    })),
    stacked: sums !== null && separate,
    invented,
  }
}
