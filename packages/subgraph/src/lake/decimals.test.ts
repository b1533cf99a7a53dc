import fc from 'fast-check'
import { Decimal } from 'decimal.js'
import { expect, test } from 'vitest'
import { addDecimals, plainDecimal, subtractDecimals } from './decimals.ts'

const Exact = Decimal.clone({ precision: 100, toExpNeg: -100, toExpPos: 100 })
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, scale]) => new Exact(units.toString()).div(new Exact(10).pow(scale)).toFixed(scale))

test('sums of decimals are exact, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 50 }), (values) => {
      const expected = values.reduce((sum, value) => sum.add(value), new Exact(0)).toString()
      expect(addDecimals(values)).toBe(expected === '-0' ? '0' : expected)
      expect(addDecimals(values.toReversed())).toBe(addDecimals(values))
    }),
  )
})

test('what was added can be taken away again', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(subtractDecimals(addDecimals([a, b]), b)).toBe(plainDecimal(a))
    }),
  )
})

test('a plain decimal has no needless zeros and keeps its value', () => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(new Exact(plainDecimal(value)).eq(value)).toBe(true)
      expect(plainDecimal(value)).toMatch(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/)
    }),
  )
})

test.each([
  ['9.2700', '9.27'],
  ['3459706.0000', '3459706'],
  ['-0.0', '0'],
  ['0.1000', '0.1'],
  ['100', '100'],
  ['-2.50', '-2.5'],
])('%s is %s', (text, plain) => {
  expect(plainDecimal(text)).toBe(plain)
})

test.each(['', '1e3', '1,5', '.5', '5.', ' 1', 'NaN'])('"%s" is no decimal', (text) => {
  expect(() => addDecimals([text])).toThrow(`"${text}" is no decimal`)
})
