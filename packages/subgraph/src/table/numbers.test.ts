import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from './numbers.ts'
import type { NumberFormat } from './numbers.ts'

const whole = (locale: NumberFormat['locale'], lostTrailingZeros = false): NumberFormat => ({
  type: 'integer',
  locale,
  lostTrailingZeros,
})
const fraction = (locale: NumberFormat['locale']): NumberFormat => ({
  type: 'decimal',
  locale,
  lostTrailingZeros: false,
})

function read(text: string, format: NumberFormat): string {
  const reading = readNumber(text, format)
  return 'value' in reading ? reading.value : reading.check
}

describe('whole numbers', () => {
  test.each([
    ['4.800', 'id-ID', '4800'],
    ['1.234.567', 'id-ID', '1234567'],
    ['985', 'id-ID', '985'],
    ['12541', 'id-ID', '12541'],
    ['-1.200', 'id-ID', '-1200'],
    ['4,800', 'en', '4800'],
    ['1,234,567', 'en', '1234567'],
    ['4800', 'plain', '4800'],
    ['0', 'id-ID', '0'],
    ['-0', 'plain', '0'],
  ] as const)('%s in %s is %s', (text, locale, value) => {
    expect(read(text, whole(locale))).toBe(value)
  })

  test.each([
    ['4.8', '4800'],
    ['53.1', '53100'],
    ['12.54', '12540'],
    ['5.56', '5560'],
    ['12.01', '12010'],
    ['1.234.5', '1234500'],
    ['22.131', '22131'],
  ])('trap "trailing zero lost": %s means %s where the file is declared to have lost zeros', (text, value) => {
    expect(read(text, whole('id-ID', true))).toBe(value)
  })

  test.each(['4.8', '53.1', '12.54', '1.234.5'])(
    'trap "trailing zero lost": %s is ambiguous where nothing is declared',
    (text) => {
      expect(read(text, whole('id-ID'))).toBe('number.ambiguous')
      expect(read(text, whole('plain'))).toBe('number.ambiguous')
      expect(read(text, whole('en', true))).toBe('number.ambiguous')
    },
  )

  test.each([
    ['4,800', 'id-ID'],
    ['4.800', 'en'],
    ['4.800', 'plain'],
    ['1.2345', 'id-ID'],
    ['1234.567', 'id-ID'],
    ['1.23.456', 'id-ID'],
    ['4.', 'id-ID'],
    ['1..2', 'id-ID'],
  ] as const)('%s is not how %s writes a whole number', (text, locale) => {
    expect(read(text, whole(locale, true))).toMatch(/^number/)
    expect(read(text, whole(locale, true))).not.toMatch(/^\d/)
  })

  test.each(['', ' ', '1e3', '12 orang', '0x10', '٣', '--1', '1 234', 'NaN', '−5', '.5', '1'.repeat(60)])(
    '"%s" is no number',
    (text) => {
      expect(read(text, whole('id-ID'))).toBe('number')
    },
  )

  test('a leading zero is a code, not a number', () => {
    expect(read('007', whole('plain'))).toBe('number')
    expect(read('0.123', whole('id-ID', true))).toBe('number')
  })
})

describe('decimals', () => {
  test.each([
    ['9,27', 'id-ID', '9.27'],
    ['1.234,50', 'id-ID', '1234.5'],
    ['9.27', 'plain', '9.27'],
    ['1,234.50', 'en', '1234.5'],
    ['-0,0', 'id-ID', '0'],
    ['-2,5', 'id-ID', '-2.5'],
    ['0,5', 'id-ID', '0.5'],
  ] as const)('%s in %s is %s', (text, locale, value) => {
    expect(read(text, fraction(locale))).toBe(value)
  })

  test.each([
    ['9.27', 'id-ID'],
    ['9,27', 'en'],
    ['9,27', 'plain'],
    ['1,2,3', 'id-ID'],
  ] as const)('%s is not how %s writes a decimal', (text, locale) => {
    expect(read(text, fraction(locale))).toBe('number.locale')
  })
})

test('every whole number that a locale writes is read back', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.constantFrom('id-ID' as const, 'en' as const),
      (number, locale) => {
        expect(read(number.toLocaleString(locale), whole(locale))).toBe(String(number))
        expect(read(number.toLocaleString(locale), whole(locale, true))).toBe(String(number))
      },
    ),
  )
})

test('a message names the value and the way out in both languages', () => {
  const reading = readNumber('4.8', whole('id-ID'))
  expect(reading).toMatchObject({
    message: { id: expect.stringContaining('"4.8"'), en: expect.stringContaining('4.800') },
  })
})
