import { expect, test } from 'vitest'
import type { ExploreRowFragment } from '../../generated/graphql.ts'
import { byNewest, groupsOf, someOf, strengthOf, valueOf } from './rows.ts'
import type { ExploreAnswer } from './rows.ts'

const row = (code: string, period: string, value: string | null): ExploreRowFragment => ({
  region: { code, name: code },
  organization: null,
  period,
  members: [],
  values: [{ column: 'a@old', value, status: 'NORMAL', period, complete: true, coverage: null }],
})

const answer = (rows: readonly ExploreRowFragment[]): ExploreAnswer => ({
  columns: [],
  rows: { totalCount: rows.length, nodes: [...rows] },
  totals: [],
  suppressedCells: 0,
  withheldReleases: 0,
  dataAsOf: null,
  dataVersion: '',
  asOf: null,
  answeredAt: '',
})

test('rows are put together by place, with their periods in order of time', () => {
  const rows = [row('36.01', '2024-S1', '1'), row('36.02', '2023-S2', '3'), row('36.01', '2023-S2', '2')]
  const { groups, periods } = groupsOf(answer(rows))
  expect(periods).toEqual(['2023-S2', '2024-S1'])
  expect(groups.map(({ place, rows: own }) => [place.key, own.size])).toEqual([
    ['36.01', 2],
    ['36.02', 1],
  ])
})

test('places are in order of their exact newest figure, those without one last', () => {
  const rows = [row('a', '2024', '9.5'), row('b', '2024', null), row('c', '2024', '10.25')]
  const { groups, periods } = groupsOf(answer(rows))
  expect(byNewest(groups, periods).map(({ place }) => place.key)).toEqual(['c', 'a', 'b'])
})

test('a column that several sources have is found by its name', () => {
  expect(valueOf(row('a', '2024', '7'), 'a')?.value).toBe('7')
})

test('of many rows the highest and the lowest are drawn', () => {
  expect(someOf([1, 2, 3, 4, 5, 6, 7, 8], 6)).toEqual([1, 2, 3, 6, 7, 8])
  expect(someOf([1, 2], 6)).toEqual([1, 2])
})

test('the strength of a correlation does not depend on its direction', () => {
  expect([0.1, -0.3, 0.5, -0.95].map(strengthOf)).toEqual(['none', 'weak', 'middle', 'strong'])
})
