import { expect, test } from 'vitest'
import type { Who } from '../../session/use-who.ts'
import { scopeOf } from './scope.ts'

const education = { code: '000400000000000', name: 'Dinas Pendidikan', shortName: null, parent: null }
const unit = { code: '000401000000000', name: 'Balai', shortName: null, parent: { code: education.code } }
const former = { code: '004400000000000', name: 'Dinas Kebudayaan', shortName: null, parent: null }
const social = { code: '000900000000000', name: 'Dinas Sosial' }
const all = [education, social]
const head: Who = {
  id: '1',
  roles: ['PUBLIC', 'LEADER'],
  regional: false,
  scopes: [],
  organizations: [],
  authority: [former, unit, education],
  grounds: [
    { role: 'LEADER', holding: 'DEFINITIVE', position: { name: 'Kepala' }, organization: { code: education.code } },
  ],
  visible: [],
}

test('D2: the head of an agency sees its own subtree, whatever the address asks for', () => {
  for (const asked of [undefined, social.code, 'x']) {
    expect(scopeOf(head, asked, all).organization?.code).toBe(education.code)
  }
  expect(scopeOf(head, unit.code, all).organization?.code).toBe(unit.code)
  expect(scopeOf(head, undefined, all).choices).toEqual([former, education])
})

test('D2: a regional leader sees all organizations or the one chosen, and so does the public of open figures', () => {
  const governor = { ...head, regional: true, authority: [] }
  expect(scopeOf(governor, undefined, all)).toEqual({ organization: null, choices: 'ALL' })
  expect(scopeOf(governor, social.code, all).organization).toEqual(social)
  expect(scopeOf(null, social.code, all).organization).toEqual(social)
  expect(scopeOf(null, 'x', all).organization).toBeNull()
})
