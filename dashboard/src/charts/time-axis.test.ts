import { expect, test } from 'vitest'
import { brokenLine } from './line-series.ts'
import { sparkLine } from './spark.ts'
import { endOf, follows, isYearly, namedPeriods } from './time-axis.ts'

const day = (time: number) => new Date(time).toISOString().slice(0, 10)
const places = (...periods: string[]) =>
  brokenLine(periods.map((period) => ({ period, value: 1, words: '1' }))).map(({ point }) => point?.period ?? 'gap')

test('D1: a period stands where it ends, leap years included', () => {
  const ends = ['2024', '2024-S1', '2024-S2', '2023-Q1', '2024-02', '2018-02-05'].map((period) => day(endOf(period)))
  expect(ends).toEqual(['2024-12-31', '2024-06-30', '2024-12-31', '2023-03-31', '2024-02-29', '2018-02-05'])
  expect(endOf('tahun lalu')).toBeNaN()
})

test('D1: a line is never joined over a missing period', () => {
  expect(places('2019', '2020', '2022', '2023')).toEqual(['2019', '2020', 'gap', '2022', '2023'])
  expect(places('2023-S2', '2024-S1', '2025-S1')).toEqual(['2023-S2', '2024-S1', 'gap', '2025-S1'])
  expect(places('2023-Q4', '2024-Q1', '2024-Q3')).toEqual(['2023-Q4', '2024-Q1', 'gap', '2024-Q3'])
  expect(places('2023', '2024-S2')).toEqual(['2023', 'gap', '2024-S2'])
})

test('figures told once a year follow each other, until a year is left out', () => {
  expect(places('2021-S2', '2022-S2', '2024-S2')).toEqual(['2021-S2', '2022-S2', 'gap', '2024-S2'])
  expect(isYearly(['2021-S2', '2022-S1'])).toBe(false)
  expect(follows('2021-S2', '2022-S2', false)).toBe(false)
})

test('points come in order of time, and one without a figure breaks the line', () => {
  const points = [
    { period: '2022', value: 3, words: '3' },
    { period: '2020', value: 1, words: '1' },
    { period: '2021', value: null, words: 'tidak ada data' },
  ]
  expect(brokenLine(points).map(({ item }) => [day(item[0]), item[1]])).toEqual([
    ['2020-12-31', 1],
    ['2021-12-31', '-'],
    ['2022-12-31', 3],
  ])
})

test('hours follow each other over midnight, and are named at even steps', () => {
  expect(places('2026-11-21T22', '2026-11-21T23', '2026-11-22T00', '2026-11-22T02')).toEqual([
    '2026-11-21T22',
    '2026-11-21T23',
    '2026-11-22T00',
    'gap',
    '2026-11-22T02',
  ])
  expect(namedPeriods(['2026-11-21T22', '2026-11-21T23', '2026-11-22T00', '2026-11-22T01'], 2)).toEqual([
    '2026-11-21T23',
    '2026-11-22T01',
  ])
})

test('the axis names the newest period, and those at even steps of time before it', () => {
  const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021']
  expect(namedPeriods(years, 7)).toEqual(years)
  expect(namedPeriods(years, 3)).toEqual(['2015', '2018', '2021'])
  expect(namedPeriods(['2014', '2015', '2016', '2018', '2019', '2020'], 4)).toEqual(['2014', '2016', '2018', '2020'])
  expect(namedPeriods(['2021', '2020', '2021'], 1)).toEqual(['2021'])
})

test('a sparkline is placed by time, not by number, and broken where a year is missing', () => {
  const { path, alone, last } = sparkLine(
    [
      { period: '2020', value: 0 },
      { period: '2021', value: 10 },
      { period: '2024', value: 5 },
    ],
    106,
    26,
  )
  expect(path).toBe('M3 23L28 3')
  expect(alone).toEqual([{ x: 103, y: 13 }])
  expect(last).toEqual({ x: 103, y: 13 })
})
