import { FREQUENCIES } from '../periods.ts'
import type { Source } from '../plan/sources.ts'
import type { ColumnCell } from '../results/cells.ts'
import { cellFields } from './cells.ts'
import type { Origins } from './cells.ts'

/** A cell as the type StatisticsFigure; `ratio` is its code when it is one of the register. */
export function figureFields(source: Source, unit: string, cell: ColumnCell, origins: Origins, ratio: object | null) {
  return {
    indicator: { code: source.indicator },
    ratio,
    dataset: { id: source.dataset },
    frequency: FREQUENCIES[source.frequency],
    period: cell.period,
    unit,
    ...cellFields(cell, origins),
  }
}

/** The type StatisticsFigure. */
export type FigureFields = ReturnType<typeof figureFields>
