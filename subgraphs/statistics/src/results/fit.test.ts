import { describe, expect, test } from 'vitest'
import { fit } from './fit.ts'
import { t95 } from './student.ts'

/** The first example of most textbooks: ŷ = 2.2 + 0.6x, s² = 2.4 / 3, Σ(x - x̄)² = 10. */
const FIVE = [2, 4, 5, 4, 5].map((y, index) => ({ x: index + 1, y }))

/** NIST Statistical Reference Datasets, Norris: y and x. */
const NORRIS = [
  [0.1, 0.2],
  [338.8, 337.4],
  [118.1, 118.2],
  [888.0, 884.6],
  [9.2, 10.1],
  [228.1, 226.5],
  [668.5, 666.3],
  [998.5, 996.3],
  [449.1, 448.6],
  [778.9, 777.0],
  [559.2, 558.2],
  [0.3, 0.4],
  [0.1, 0.6],
  [778.1, 775.5],
  [668.8, 666.9],
  [339.3, 338.0],
  [448.9, 447.5],
  [10.8, 11.6],
  [557.7, 556.0],
  [228.3, 228.1],
  [998.0, 995.8],
  [888.8, 887.6],
  [119.6, 120.2],
  [0.3, 0.3],
  [0.6, 0.3],
  [557.6, 556.8],
  [339.3, 339.1],
  [888.0, 887.2],
  [998.5, 999.0],
  [778.9, 779.0],
  [10.2, 11.1],
  [117.6, 118.3],
  [228.9, 229.2],
  [668.4, 669.1],
  [449.2, 448.9],
  [0.2, 0.5],
].map(([y = 0, x = 0]) => ({ x, y }))

describe("Student's t", () => {
  test.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [34, 2.0322],
    [120, 1.9799],
  ])('t(0.975) with %i degrees of freedom is %f, as tabled', (degrees, tabled) => {
    expect(t95(degrees)).toBeCloseTo(tabled, 4)
  })
})

describe('a line through figures (D1)', () => {
  test('has the intervals worked out by hand', () => {
    const line = fit(FIVE)
    expect(line?.slope).toBeCloseTo(0.6, 12)
    expect(line?.at(0)).toBeCloseTo(2.2, 12)
    // 0.6 ± 3.182446 · √(0.8 / 10)
    expect(line?.slopeInterval?.low).toBeCloseTo(-0.300132, 5)
    expect(line?.slopeInterval?.high).toBeCloseTo(1.500132, 5)
    // At the mean of x: 4 ± 3.182446 · √0.8 · √(1/5)
    expect(line?.interval(3, 'CONFIDENCE')?.low).toBeCloseTo(4 - 1.272978, 5)
    // One step on: 5.8 ± 3.182446 · √0.8 · √(1 + 1/5 + 9/10)
    expect(line?.interval(6, 'PREDICTION')?.high).toBeCloseTo(5.8 + 4.124922, 5)
  })

  test('agrees with the certified values of NIST (Norris)', () => {
    const line = fit(NORRIS)
    expect(line?.slope).toBeCloseTo(1.00211681802045, 11)
    expect(line?.at(0)).toBeCloseTo(-0.262323073774029, 9)
    expect(line?.determination).toBeCloseTo(0.999993745883712, 11)
    const error = ((line?.slopeInterval?.high ?? 0) - (line?.slope ?? 0)) / t95(34)
    expect(error).toBeCloseTo(0.429796848199937e-3, 12)
    const atZero = line?.interval(0, 'CONFIDENCE')
    expect(((atZero?.high ?? 0) - (line?.at(0) ?? 0)) / t95(34)).toBeCloseTo(0.232818234301152, 9)
  })

  test('of two figures has no interval, of one there is no line', () => {
    const line = fit(FIVE.slice(0, 2))
    expect(line?.slope).toBe(2)
    expect(line?.slopeInterval).toBeNull()
    expect(line?.interval(3, 'PREDICTION')).toBeNull()
    expect(fit(FIVE.slice(0, 1))).toBeUndefined()
  })
})
