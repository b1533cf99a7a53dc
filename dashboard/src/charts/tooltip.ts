import type { BarChartData } from './bars.ts'

/**
 * What is shown over a row. Built of elements and text: names and figures are never read as markup, and no inline style is
 * needed.
 */
export function tooltip(data: BarChartData, row: number): HTMLElement {
  const box = document.createElement('div')
  box.className = 'chart-tooltip'
  const head = document.createElement('strong')
  head.textContent = data.rows[row]?.label ?? ''
  box.append(head)
  for (const { name, words } of data.series) {
    const line = document.createElement('span')
    line.textContent = `${name}: ${words[row] ?? ''}`
    box.append(line)
  }
  if (data.stacked) {
    const sum = document.createElement('span')
    sum.textContent = data.rows[row]?.end ?? ''
    box.append(sum)
  }
  return box
}
