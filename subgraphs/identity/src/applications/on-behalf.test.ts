import { ACCESS_LEVELS, ANONYMOUS, STAGES, decide, meetsPolicy, viewOfPerson } from '@satudata/core'
import type { AccessScope, Authority, Principal, Role } from '@satudata/core'
import { expect, test } from 'vitest'
import { onBehalf } from './on-behalf.ts'

const [OWN, OTHER] = ['000400000000000', '000900000000000']
const PERSON: readonly AccessScope[] = ['person:read', 'person:nik']
const VIEWS = ['NONE', 'METADATA', 'AGGREGATES', 'ROWS']

const ROLES: readonly (readonly Role[])[] = [
  [],
  ['ANALYST'],
  ['PRODUCER'],
  ['WALIDATA', 'ADMIN'],
  ['LEADER', 'WALIDATA'],
]
const people: readonly Principal[] = ROLES.flatMap((roles) =>
  [[], [OWN], [OTHER], [OWN, OTHER]].flatMap((organizations) =>
    (['ALL', [OWN], [OTHER], []] satisfies Authority[]).map((led) => {
      const authority = roles.includes('LEADER') ? led : []
      const all = ['PUBLIC', ...roles] as const
      return { ...ANONYMOUS, kind: 'PERSON', subject: 'p', roles: all, organizations, authority, scopes: PERSON }
    }),
  ),
)
const applications: readonly Principal[] = [
  [false, [], []],
  [true, [], ['data:restricted']],
  [true, [OWN], ['data:restricted', 'data:closed', 'person:read']],
  [false, [OWN], ['data:closed', 'person:read']],
].map(([governmentApplication, organizations, scopes]) => ({
  ...ANONYMOUS,
  ...({ kind: 'APPLICATION', subject: 'a', governmentApplication, organizations, scopes } as Partial<Principal>),
}))

test('N4: through an application nobody sees more than the person alone, nor more than the application alone', () => {
  let rows = 0
  for (const person of people)
    for (const application of applications) {
      const both = onBehalf(person, application)
      for (const access of ACCESS_LEVELS)
        for (const stage of STAGES)
          for (const owner of [OWN, OTHER, 'none']) {
            const [of, alone, itself] = [both, person, application].map((each) =>
              VIEWS.indexOf(decide(each, { access, stage, owner })),
            )
            expect(of).toBeLessThanOrEqual(Math.min(alone!, itself!))
            // Rows that both see are seen; a regional leader who is no member sees no preliminary ones.
            const member = stage === 'VALIDATED' || person.organizations.includes(owner)
            expect(of).toBeGreaterThanOrEqual(alone === 3 && itself === 3 && member ? 3 : 0)
            rows += of === 3 && access === 'CLOSED' ? 1 : 0
          }
      for (const policy of ['admin', 'walidata', 'leader']) expect(meetsPolicy(both, policy)).toBe(false)
      const record = { registry: OTHER, owner: OTHER, sealed: false }
      const view = (part: 'IDENTITY' | 'NIK') => viewOfPerson(both, part, record)
      const reads = application.scopes.includes('person:read')
      expect([view('IDENTITY'), view('NIK')]).toEqual(reads ? ['CLEAR', 'MASKED'] : ['NONE', 'NONE'])
    }
  expect(rows).toBeGreaterThan(0)
})

test('is one object for one result, so that caches and batches are shared by it', () => {
  const [person, application] = [people.at(-1)!, applications[2]!]
  expect(onBehalf(person, application)).toBe(onBehalf(person, { ...application }))
  expect(onBehalf(person, application)).not.toBe(onBehalf(person, applications[0]!))
})
