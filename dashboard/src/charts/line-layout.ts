import type { LineChartData } from './lines.ts'

/** Height of a line of names above a chart, in pixels. */
const LEGEND_LINE = 24
/** Pixels of a name's mark with the space around it, and of a letter. */
const LEGEND_MARK = 48
const LETTER = 7.2

/** Pixels that the names above a chart take at a width: as many lines as they need, so that all are read. */
export function legendHeight(names: readonly string[], width: number): number {
  if (names.length < 2) return 0
  let lines = 1
  let used = 0
  for (const name of names) {
    const own = LEGEND_MARK + name.length * LETTER
    if (used > 0 && used + own > width) {
      lines += 1
      used = 0
    }
    used += own
  }
  return lines * LEGEND_LINE + 8
}

/** Pixels of height of the lines themselves. */
const PLOT = 264

/** Pixels of height: the plot stays as high, however many lines their names take. */
export function heightOfLines(data: LineChartData, width: number): number {
  return PLOT + 36 + legendHeight(namesOf(data), width)
}

/** What stands above the lines: the name of each, and that of the marks. */
export function namesOf({ series, marks }: LineChartData): string[] {
  return [...series.map(({ name }) => name), ...(marks === undefined ? [] : [marks.name])]
}
