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

/** Several charts of a panel as one, below each other; null when there is none. */
export function together(drawings: readonly ChartDrawing[]): ChartDrawing | null {
  if (drawings.length < 2) return drawings[0] ?? null
  const height = (width: number) => drawings.reduce((sum, each) => sum + each.height(width), 0)
  return {
    height,
    draw(width, scale) {
      const canvas = document.createElement('canvas')
      canvas.width = width * scale
      canvas.height = height(width) * scale
      let top = 0
      for (const each of drawings) {
        canvas.getContext('2d')?.drawImage(each.draw(width, scale), 0, top)
        top += each.height(width) * scale
      }
      return canvas
    },
  }
}
