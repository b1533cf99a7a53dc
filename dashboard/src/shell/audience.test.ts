import { expect, test } from 'vitest'
import type { Who } from '../session/use-who.ts'
import { audienceOf } from './audience.ts'

const education = {
  code: '000400000000000',
  name: 'Dinas Pendidikan dan Kebudayaan',
  shortName: 'Dindikbud',
  parent: null,
}
const unit = { code: '000401000000000', name: 'Balai', shortName: null, parent: { code: education.code } }
const nobody: Who = {
  id: '1',
  roles: ['PUBLIC'],
  regional: false,
  scopes: [],
  organizations: [],
  authority: [],
  grounds: [],
  visible: [],
}

test('D3: a governor looks at the whole region, because of the position', () => {
  const audience = audienceOf({
    ...nobody,
    roles: ['PUBLIC', 'LEADER'],
    regional: true,
    grounds: [{ role: 'LEADER', holding: 'DEFINITIVE', position: { name: 'Gubernur' }, organization: null }],
  })
  expect(audience).toEqual({ level: 'REGION', reach: 'WHOLE', organizations: [], positions: ['Gubernur'] })
})

test('D2: the acting head of an agency looks at it with the units below, which are not named one by one', () => {
  const audience = audienceOf({
    ...nobody,
    roles: ['PUBLIC', 'PRODUCER', 'LEADER'],
    authority: [unit, education],
    organizations: [education],
    grounds: [
      { role: 'LEADER', holding: 'PLT', position: { name: 'Kepala Dinas' }, organization: { code: education.code } },
    ],
  })
  expect(audience.level).toBe('AGENCY')
  expect(audience.organizations.map(({ code }) => code)).toEqual([education.code])
  expect(audience.positions).toEqual(['Plt. Kepala Dinas'])
})

test('D3: producers see for their organization, whoever has no position as the public does', () => {
  expect(audienceOf({ ...nobody, roles: ['PUBLIC', 'PRODUCER'], organizations: [education] })).toMatchObject({
    level: 'PRODUCER',
    reach: 'OWN',
  })
  expect(audienceOf(nobody).level).toBe('PUBLIC')
})
