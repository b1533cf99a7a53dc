import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compare, divide, ofDecimal, ofDouble, ofInteger, ofUnits, subtract, toText } from './fraction.ts'

const integers = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
const fractions = fc.record({ numerator: integers, denominator: fc.bigInt({ min: 1n, max: 10n ** 12n }) })

describe('exact numbers', () => {
  test.each([
    ['1', '3', '0.333333'],
    ['2', '3', '0.666667'],
    ['-1', '3', '-0.333333'],
    ['1', '2000000', '0'],
    ['3', '2000000', '0.000002'],
    ['-5', '2000000', '-0.000002'],
    ['12881374', '9355.763', '1376.838426'],
    ['1', '-4', '-0.25'],
  ])('%s / %s is shown as %s: six digits, half to even', (a, b, shown) => {
    const quotient = divide(ofDecimal(a), ofDecimal(b))
    expect(quotient === null ? null : toText(quotient)).toBe(shown)
  })

  test('nothing is divided by zero', () => expect(divide(ofInteger(1), ofDecimal('0.0000'))).toBeNull())

  test('a sum over a hundred million figures of 14 digits loses nothing', () => {
    expect(toText(ofUnits(999_999_999_999_999_999n * 100_000_000n))).toBe('9999999999999999990000')
  })

  test('adding and taking away again gives the same number', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
      }),
    )
  })

  test('what is shown is never further off than half of the last digit', () => {
    fc.assert(
      fc.property(fractions, (a) => {
        const off = subtract(ofDecimal(toText(a)), a)
        const half = { numerator: 1n, denominator: 2_000_000n }
        expect([compare(off, half) <= 0, compare(off, { ...half, numerator: -1n }) >= 0]).toEqual([true, true])
      }),
    )
  })

  test('doubles come without an exponent, and what is no number comes as nothing', () => {
    expect(toText(ofDouble(1e21) ?? ofInteger(0))).toBe('1000000000000000000000')
    expect(toText(ofDouble(1e-7) ?? ofInteger(1))).toBe('0')
    expect(ofDouble(Number.NaN)).toBeNull()
  })
})
