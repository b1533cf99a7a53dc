import { expect, test } from 'vitest'
import { differenceOf, growthOf } from '../../format/change.ts'
import { compareNewest } from './comparison.ts'

const STOCK = { accumulates: false, ownUnit: false }
const reading = (period: string, value: string | null, more: { complete?: boolean; dataAsOf?: string } = {}) => ({
  period,
  value,
  complete: true,
  dataAsOf: null,
  ...more,
})

test('a change is computed digit by digit and rounded half to even', () => {
  expect(growthOf('12881374', '12061475')).toBe('6.80')
  expect(growthOf('9007199254740993', '9007199254740992', 14)).toBe('0.00000000000001')
  expect(growthOf('100.125', '100')).toBe('0.12')
  expect(growthOf('99.865', '100')).toBe('-0.14')
  expect(growthOf('5', '0')).toBeNull()
  expect(differenceOf('5.39', '5.76')).toBe('-0.37')
  expect(differenceOf('-1', '-3')).toBe('2')
})

test('a semester is compared with the same semester of an earlier year, never with a year', () => {
  const readings = [
    reading('2023', '90'),
    reading('2023-S2', '100'),
    reading('2024-S1', '101'),
    reading('2024-S2', '103'),
  ]
  expect(compareNewest(readings, STOCK)).toEqual({
    kind: 'CHANGE',
    against: '2023-S2',
    direction: 'UP',
    by: '3.00',
    unit: 'PERCENT',
  })
  expect(compareNewest([reading('2023', '90'), reading('2024-S2', '103')], STOCK)).toEqual({ kind: 'NONE' })
})

test('a stock without the same semester before is compared with the semester before; what adds up is not', () => {
  const readings = [reading('2024-S1', '100'), reading('2024-S2', '99', { dataAsOf: '2024-12-31' })]
  expect(compareNewest(readings, STOCK)).toMatchObject({ against: '2024-S1', direction: 'DOWN', by: '-1.00' })
  expect(compareNewest(readings, { ...STOCK, accumulates: true })).toEqual({ kind: 'NONE' })
})

test('a survey that skips years is compared with its last round, in points', () => {
  const rate = { accumulates: false, ownUnit: true }
  expect(compareNewest([reading('2020-03', '6.23'), reading('2023-03', '6.93')], rate)).toEqual({
    kind: 'CHANGE',
    against: '2020-03',
    direction: 'UP',
    by: '0.70',
    unit: 'OWN',
  })
})

test('a year that is not over is not compared with a whole one', () => {
  const spent = { accumulates: true, ownUnit: false }
  const readings = [
    reading('2025', '100', { dataAsOf: '2025-12-31' }),
    reading('2026', '60', { dataAsOf: '2026-09-30' }),
  ]
  expect(compareNewest(readings, spent)).toEqual({ kind: 'RUNNING' })
  expect(compareNewest(readings.slice(0, 1), spent)).toEqual({ kind: 'NONE' })
})

test('nothing before, a sum with holes, and figures that are not there are compared with nothing', () => {
  expect(compareNewest([], STOCK)).toEqual({ kind: 'NONE' })
  expect(compareNewest([reading('2024', '5')], STOCK)).toEqual({ kind: 'NONE' })
  expect(compareNewest([reading('2023', '4', { complete: false }), reading('2024', '5')], STOCK)).toEqual({
    kind: 'NONE',
  })
  expect(compareNewest([reading('2023', null), reading('2024', '5')], STOCK)).toEqual({ kind: 'NONE' })
  expect(compareNewest([reading('2023', '5'), reading('2024', '5')], STOCK)).toMatchObject({ direction: 'SAME' })
})
