import { FREQUENCIES } from '../periods.ts'
import type { Column } from '../plan/columns.ts'
import type { ColumnCell } from '../results/cells.ts'
import { cellFields } from './cells.ts'
import type { Origins } from './cells.ts'

/** A cell as the type StatisticsFigure; `ratio` is its code when it is one of the register. */
export function figureFields(column: Column, cell: ColumnCell, origins: Origins, ratio: object | null) {
  const { source } = column.read
  return {
    indicator: { code: source.indicator },
    ratio,
    dataset: { id: source.dataset },
    frequency: FREQUENCIES[source.frequency],
    period: cell.period,
    unit: column.unit,
    ...cellFields(cell, origins),
  }
}

/** The type StatisticsFigure. */
export type FigureFields = ReturnType<typeof figureFields>
