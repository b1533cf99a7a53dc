import { expect, test } from 'vitest'
import { recordedMoment } from '../../format/dates.ts'
import { countsIn, PARTS } from './counts.ts'

const office = { code: '000100000000000', name: 'Sekretariat Daerah', shortName: 'Setda', ancestors: [] }
const bureau = { code: '000101001000000', name: 'Biro Umum', shortName: null, ancestors: [office] }
const social = { code: '000900000000000', name: 'Dinas Sosial', shortName: 'Dinsos', ancestors: [] }
const counts = (websites: number, applications: number) => ({
  total: websites + applications,
  websites,
  applications,
  active: websites,
  inactive: 0,
  unmonitored: applications,
  kominfo: websites + applications,
  outside: 0,
  unknownServer: 0,
})
const rows = [
  { organization: social, counts: counts(2, 1) },
  { organization: office, counts: counts(1, 0) },
  { organization: bureau, counts: counts(3, 0) },
]

test('I1 I2: counts are computed out of the rows, bureaus with their secretariat, and each way of telling adds up', () => {
  const told = countsIn(rows, null)
  expect(told.map(({ name, figures }) => [name, figures.total.value])).toEqual([
    ['Sekretariat Daerah', '4'],
    ['Dinas Sosial', '3'],
  ])
  for (const { figures } of told) {
    for (const parts of Object.values(PARTS)) {
      expect(parts.reduce((sum, part) => sum + Number(figures[part].value), 0)).toBe(Number(figures.total.value))
    }
  }
})

test('D2: within one organization its units stand one by one, and nobody else', () => {
  expect(countsIn(rows, office.code).map(({ name }) => name)).toEqual(['Biro Umum', 'Sekretariat Daerah'])
})

test('I2: the time is written as it was recorded', () => {
  expect(recordedMoment('2018-01-07T09:42+07:00')).toBe('07-01-2018 09.42')
})
