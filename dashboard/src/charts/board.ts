import type { InjectionKey } from 'vue'

/** Draws a chart once more, as it is now, on a page of white: for pictures and paper. */
export interface ChartDrawing {
  /** `width` in CSS pixels; a canvas of `scale` times as many. */
  readonly draw: (width: number, scale: number) => HTMLCanvasElement
  /** CSS pixels of height at a width. */
  readonly height: (width: number) => number
}

/** Where a chart leaves the way to draw it again: its panel. Gives back how to take it away. */
export type ChartBoard = (drawing: ChartDrawing) => () => void

/** A panel offers its board under this key. */
export const CHART_BOARD: InjectionKey<ChartBoard> = Symbol('chart board')
