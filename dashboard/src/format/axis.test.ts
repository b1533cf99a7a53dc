import { expect, test } from 'vitest'
import { axisCount, axisOf } from './numbers.ts'

test('Trap (labels): neighbouring steps of an axis never read the same', () => {
  const axis = axisOf([12_893_796, 13_154_483], 'id')
  const steps = [12_900_000, 12_950_000, 13_000_000, 13_050_000, 13_100_000, 13_150_000]
  expect(new Set(steps.map(axis)).size).toBe(steps.length)
  expect(axis(13_050_000).replaceAll('\u{a0}', ' ')).toBe('13,05 jt')
  expect([4, 5, 6, 7].map(axisOf([4.81, 7.25, null], 'id'))).toEqual(['4', '5', '6', '7'])
  expect(axisOf([null], 'id')(3)).toBe('3')
  expect([0, 0.5, 1].map((value) => axisCount(value, 'id'))).toEqual(['0', '', '1'])
})
