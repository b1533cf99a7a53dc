import { expect, test } from 'vitest'
import { hoursView } from './hours-view.ts'

const said = (key: string, values: Record<string, string> = {}) => [key, ...Object.values(values)].join(' ')
const hour = (from: string, calls: number, failures: number, meanMs: number | null) => ({
  from: `2026-11-${from}:00:00.000Z`,
  calls,
  failures,
  meanMs,
})
const hours = [
  hour('21T16', 1_200, 0, 1_034),
  hour('21T17', 0, 0, null),
  hour('21T18', 4, 4, null),
  hour('21T19', 3, 1, 0),
]

test('hours are told in the time of the region, the newest first; what was not called or not measured has no figure', () => {
  const view = hoursView(hours, said, 'id')
  expect(view?.title).toBe('subgraph.hoursTitle 21 November 2026 pukul 23.00 WIB')
  expect(view?.alt).toBe('subgraph.hoursAlt 1.207 5 3')
  expect(view?.table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])).toEqual([
    ['22 Nov, 02.00', '0', '3', '1'],
    ['22 Nov, 01.00', '–', '4', '4'],
    ['22 Nov, 00.00', '–', '0', '0'],
    ['21 Nov, 23.00', '1.034', '1.200', '0'],
  ])
})

test('the line breaks where there is no figure, failures are marked there too, and the hour that is running is hollow', () => {
  const chart = hoursView(hours, said, 'id')?.chart
  expect(chart?.series[0]?.points.map(({ period, value, preliminary }) => [period, value, preliminary])).toEqual([
    ['2026-11-21T23', 1_034, false],
    ['2026-11-22T00', null, false],
    ['2026-11-22T01', null, false],
    ['2026-11-22T02', 0, true],
  ])
  expect(chart?.series[0]?.points[0]?.words).toBe('1.034; graph.failures 0 1.200')
  expect(chart?.series[0]?.points.slice(1, 3).map(({ words }) => words)).toEqual([
    'subgraph.notCalled',
    'subgraph.notMeasured; graph.failures 4 4',
  ])
  expect(chart?.marks?.periods).toEqual(['2026-11-22T01', '2026-11-22T02'])
})

test('without failures there is no mark, and without calls there is nothing to draw', () => {
  expect(hoursView(hours.slice(0, 2), said, 'id')?.chart.marks).toBeUndefined()
  expect(hoursView(hours.slice(1, 2), said, 'id')).toBeNull()
  expect(hoursView([], said, 'id')).toBeNull()
})
