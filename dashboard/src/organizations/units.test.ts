import { expect, test } from 'vitest'
import { byOrganization } from './units.ts'

const office = { code: '000100000000000', name: 'Sekretariat Daerah', shortName: 'Setda', ancestors: [] }
const bureau = { code: '000101001000000', name: 'Biro Pemerintahan', shortName: null, ancestors: [office] }
const social = { code: '000900000000000', name: 'Dinas Sosial', shortName: 'Dinsos', ancestors: [] }
const row = (unit: typeof office | typeof bureau, value: string | null) => ({
  unit,
  figures: { staff: value === null ? ({ value, status: 'SUPPRESSED' } as const) : { value } },
})

test('K1: bureaus are counted with the secretariat they are part of', () => {
  expect(byOrganization([row(social, '7'), row(bureau, '47'), row(office, '81')])).toEqual([
    { code: office.code, name: office.name, label: 'Setda', figures: { staff: { value: '128' } } },
    { code: social.code, name: social.name, label: 'Dinsos', figures: { staff: { value: '7' } } },
  ])
})

test('a sum with a suppressed part is not told', () => {
  const [whole] = byOrganization([row(office, '81'), row(bureau, null)])
  expect(whole?.figures.staff).toEqual({ value: null, status: 'SUPPRESSED' })
})
