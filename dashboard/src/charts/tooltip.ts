import type { BarChartData } from './bars.ts'
import type { LineChartData } from './lines.ts'
import { endOf } from './time-axis.ts'

/** Says which figures stand at a row of bars. */
export function tooltip(data: BarChartData, row: number): HTMLElement {
  return written(data.rows[row]?.label ?? '', [
    ...data.series.map(({ name, words }) => `${name}: ${words[row] ?? ''}`),
    ...(data.stacked ? [data.rows[row]?.end ?? ''] : []),
  ])
}

/** Says which figures stand at a place in time. */
export function linesTooltip(data: LineChartData, time: number, named: (period: string) => string): HTMLElement {
  const there = data.series.flatMap((series) =>
    series.points.filter(({ period }) => endOf(period) === time).map((point) => ({ series, point })),
  )
  const head = [...new Set(there.map(({ point }) => named(point.period)))].join(' · ')
  return written(
    head,
    there.map(({ series, point }) => `${series.name}: ${point.words}`),
  )
}

/** Built of elements and text: names and figures are never read as markup, and no inline style is needed. */
export function written(head: string, lines: readonly string[]): HTMLElement {
  const box = document.createElement('div')
  box.className = 'chart-tooltip'
  const title = document.createElement('strong')
  title.textContent = head
  box.append(title)
  for (const words of lines) {
    const line = document.createElement('span')
    line.textContent = words
    box.append(line)
  }
  return box
}
