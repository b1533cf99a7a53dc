import { expect, test } from 'vitest'
import { comparePeriods, periodEnd } from './period-order.ts'

test('a period ends on its last day', () => {
  expect(['2024', '2024-S1', '2024-S2', '2024-Q1', '2024-02', '2018-02-05'].map(periodEnd)).toEqual([
    '2024-12-31',
    '2024-06-30',
    '2024-12-31',
    '2024-03-31',
    '2024-02-29',
    '2018-02-05',
  ])
})

test('periods of all kinds are ordered by their end', () => {
  expect(['2025-01', '2024-S2', '2024-S1', '2023'].toSorted(comparePeriods)).toEqual([
    '2023',
    '2024-S1',
    '2024-S2',
    '2025-01',
  ])
})
