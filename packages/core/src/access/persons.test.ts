import { describe, expect, test } from 'vitest'
import { viewOfPerson } from './persons.ts'
import type { PersonPart, PersonView } from './persons.ts'
import { ANONYMOUS } from './principal.ts'
import type { Principal } from './principal.ts'

const REGISTRY = '001100000000000'
const SOCIAL = '000900000000000'
const OTHER = '002600000000000'

const person = (role: Principal['roles'][number], rest: Partial<Principal>): Principal => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  subject: 'somebody',
  roles: [role],
  ...rest,
})
const READ = ['person:read'] as const
const NIK = ['person:read', 'person:nik'] as const

// Written from the table in docs/access.md: identity, family, aid given by Dinas Sosial, NIK; then the same of a sealed record.
const N: PersonView = 'NONE'
const M: PersonView = 'MASKED'
const C: PersonView = 'CLEAR'
const nothing = [N, N, N, N, N, N, N, N] as const
const table: readonly [who: string, principal: Principal, views: readonly PersonView[]][] = [
  ['anybody', ANONYMOUS, nothing],
  ['anybody, whatever scopes the token claims', { ...ANONYMOUS, scopes: NIK }, nothing],
  [
    'a caller without a name for the log',
    person('PRODUCER', { organizations: [REGISTRY], scopes: NIK, subject: null }),
    nothing,
  ],
  ['a member of the registry without the scope', person('PRODUCER', { organizations: [REGISTRY] }), nothing],
  ['the right to see NIK alone', person('PRODUCER', { organizations: [REGISTRY], scopes: ['person:nik'] }), nothing],
  ['a regional leader', person('LEADER', { authority: 'ALL' }), nothing],
  ['the leader of the registry', person('LEADER', { authority: [REGISTRY], organizations: [REGISTRY] }), nothing],
  ['an administrator', person('ADMIN', {}), nothing],
  ['walidata', person('WALIDATA', { organizations: [OTHER] }), nothing],
  [
    'a reader of the registry',
    person('PRODUCER', { organizations: [REGISTRY], scopes: READ }),
    [C, C, N, M, C, C, N, M],
  ],
  [
    'a reader of the registry with NIK',
    person('PRODUCER', { organizations: [REGISTRY], scopes: NIK }),
    [C, C, N, C, C, C, N, C],
  ],
  ['a reader of Dinas Sosial', person('PRODUCER', { organizations: [SOCIAL], scopes: READ }), [C, C, C, M, N, N, N, N]],
  [
    'a reader of both',
    person('PRODUCER', { organizations: [SOCIAL, REGISTRY], scopes: READ }),
    [C, C, C, M, C, C, C, M],
  ],
  ['a reader by agreement', person('PRODUCER', { organizations: [OTHER], scopes: READ }), [C, C, N, M, N, N, N, N]],
  [
    'a reader by agreement with NIK',
    person('PRODUCER', { organizations: [OTHER], scopes: NIK }),
    [C, C, N, C, N, N, N, N],
  ],
  ['a regional leader with the scope', person('LEADER', { authority: 'ALL', scopes: READ }), [C, C, N, M, N, N, N, N]],
  [
    'an account of Dinas Sosial that lost its position',
    person('PUBLIC', { organizations: [SOCIAL], scopes: READ }),
    [C, C, N, M, N, N, N, N],
  ],
  [
    'an application of another government body',
    {
      ...ANONYMOUS,
      kind: 'APPLICATION',
      subject: 'app',
      governmentApplication: true,
      organizations: [OTHER],
      scopes: READ,
    },
    [C, C, N, M, N, N, N, N],
  ],
]

const parts: readonly [PersonPart, owner: string][] = [
  ['IDENTITY', REGISTRY],
  ['FAMILY', REGISTRY],
  ['AID', SOCIAL],
  ['NIK', REGISTRY],
]

describe('T4: the profile of a person shows', () => {
  test.each(table)('%s what the table says', (_who, principal, views) => {
    const seen = [false, true].flatMap((sealed) =>
      parts.map(([part, owner]) => viewOfPerson(principal, part, { registry: REGISTRY, owner, sealed })),
    )
    expect(seen).toEqual(views)
  })
})
