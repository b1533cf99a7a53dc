import { describe, expect, test } from 'vitest'
import { calendarDate, moment, periodInWords, shortPeriod } from './dates.ts'
import { changeInWords } from './change-words.ts'
import {
  axisNumber,
  exactNumber,
  exactRupiah,
  shortNumber,
  shortRupiah,
  shownNumber,
  shownPercent,
  withUnit,
} from './numbers.ts'
import { addExactly } from './sums.ts'

describe('numbers', () => {
  test('B9: thousands have dots in Indonesian and commas in English', () => {
    expect(exactNumber('3459706', 'id')).toBe('3.459.706')
    expect(exactNumber('4800', 'id')).toBe('4.800')
    expect(exactNumber('3459706', 'en')).toBe('3,459,706')
  })

  test('a number beyond 2^53 and a long fraction keep every digit', () => {
    expect(exactNumber('9007199254740993', 'id')).toBe('9.007.199.254.740.993')
    expect(exactNumber('0.1234567890123456789', 'id')).toBe('0,1234567890123456789')
  })

  test('a shown figure says when it is rounded, and what it is exactly', () => {
    expect(shownNumber('3364.3764', 'id')).toEqual({ text: '3.364,38', exact: '3.364,3764', rounded: true })
    expect(shownNumber('9.27', 'id')).toEqual({ text: '9,27', exact: '9,27', rounded: false })
  })

  test('rupiah has no space, percent follows the number', () => {
    expect(exactRupiah('684232', 'id')).toBe('Rp684.232')
    expect(exactRupiah('-684232', 'id')).toBe('-Rp684.232')
    expect(withUnit('5,63', 'persen')).toBe('5,63%')
    expect(withUnit('3.459.706', 'orang')).toBe('3.459.706 orang')
  })

  test('large rupiah are told in words of size, with the exact amount beside', () => {
    expect(shortRupiah('1250000000', 'id')).toEqual({ text: 'Rp1,25 miliar', exact: 'Rp1.250.000.000', rounded: true })
    expect(axisNumber(1_500_000, 'id').replaceAll('\u{a0}', ' ')).toBe('1,5 jt')
  })
})

describe('short figures and changes', () => {
  test('B9: percent, and numbers in short words of size, know when they are rounded', () => {
    expect(shownPercent('5.6345', 'id')).toEqual({ text: '5,63%', exact: '5,6345%', rounded: true })
    expect(shownPercent('5.6', 'en')).toEqual({ text: '5.6%', exact: '5.6%', rounded: false })
    expect(shortNumber('1234567', 'id')).toEqual({ text: '1,2 jt', exact: '1.234.567', rounded: true })
    expect(shortNumber('912', 'id')).toEqual({ text: '912', exact: '912', rounded: false })
  })

  test('D1: a change has a sign, and percent of a percentage are points', () => {
    expect(changeInWords('1.204', 'PERCENT', 'id')).toBe('+1,2%')
    expect(changeInWords('-3', 'POINTS', 'id')).toBe('−3 poin persen')
    expect(changeInWords('-1204', 'OWN', 'en')).toBe('−1,204')
    expect(changeInWords('-0.001', 'PERCENT', 'id')).toBe('0%')
    expect(changeInWords('0.00', 'OWN', 'id')).toBe('0')
  })
})

describe('totals rows', () => {
  test('decimals are added exactly', () => {
    expect(addExactly(['0.1', '0.2'])).toBe('0.3')
    expect(addExactly(['-1.25', '0.5'])).toBe('-0.75')
    expect(addExactly(['9007199254740993', '1'])).toBe('9007199254740994')
  })

  test('a missing figure leaves no total', () => {
    expect(addExactly(['1', null])).toBeNull()
  })
})

describe('dates', () => {
  test('dates and periods are words', () => {
    expect(calendarDate('2024-12-31', 'id')).toBe('31 Desember 2024')
    expect(periodInWords('2024-S2', 'id')).toBe('Tahun 2024 Semester 2')
    expect(periodInWords('2018-02-05', 'id')).toBe('5 Februari 2018')
    expect(periodInWords('2026-01', 'id')).toBe('Januari 2026')
    expect(periodInWords('2026-Q3', 'en')).toBe('quarter 3 of 2026')
    expect(periodInWords('2022', 'id')).toBe('Tahun 2022')
  })

  test('short periods', () => {
    expect(['2024', '2024-S2', '2026-Q3', '2026-01', '2018-02-05'].map((each) => shortPeriod(each, 'id'))).toEqual([
      '2024',
      'S2 2024',
      'Tw3 2026',
      'Jan 2026',
      '5 Feb 2018',
    ])
    expect(shortPeriod('2026-Q3', 'en')).toBe('Q3 2026')
  })

  test('moments are told in the region’s own time', () => {
    expect(moment(new Date('2024-12-31T17:30:00Z'), 'id')).toBe('1 Januari 2025 pukul 00.30 WIB')
  })
})
