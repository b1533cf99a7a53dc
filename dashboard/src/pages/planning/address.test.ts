import { describe, expect, test } from 'vitest'
import { readPlanning, writePlanning } from './address.ts'

describe('M1: the place on the chain is in the address', () => {
  test('a link opens the same place', () => {
    const query = { tahun: '2025', opd: '000400000000000', program: 'p', kegiatan: 'k', baris: 'b' }
    expect(writePlanning(readPlanning(query))).toEqual(query)
  })

  test('a step without the one it stands on is left out', () => {
    expect(readPlanning({ program: 'p', kegiatan: 'k' })).toEqual({
      year: undefined,
      organization: undefined,
      programme: undefined,
      activity: undefined,
      line: undefined,
    })
    expect(readPlanning({ opd: 'o', kegiatan: 'k', baris: 'b' }).line).toBeUndefined()
  })

  test('what is no year is the newest year', () => {
    expect(readPlanning({ tahun: 'kemarin' }).year).toBeUndefined()
    expect(writePlanning(readPlanning({ tahun: 'kemarin' }))).toEqual({})
  })
})
