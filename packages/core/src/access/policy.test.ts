import { describe, expect, test } from 'vitest'
import type { AccessLevel, Stage } from './labels.ts'
import { decide } from './policy.ts'
import type { View } from './policy.ts'
import { ANONYMOUS } from './principal.ts'
import type { Principal } from './principal.ts'

const OWN = '000400000000000'
const OTHER = '000500000000000'

const person = (role: Principal['roles'][number], rest: Partial<Principal> = {}): Principal => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  subject: 'somebody',
  roles: [role],
  ...rest,
})

// Written from the table in docs/access.md, row by row, for data owned by OWN:
// OPEN, RESTRICTED, CLOSED validated; then OPEN, RESTRICTED, CLOSED preliminary.
const N: View = 'NONE'
const M: View = 'METADATA'
const A: View = 'AGGREGATES'
const R: View = 'ROWS'
const table: readonly [who: string, principal: Principal, views: readonly View[]][] = [
  ['anybody', ANONYMOUS, [R, N, N, N, N, N]],
  ['an analyst', person('ANALYST'), [R, N, N, N, N, N]],
  ['an account that lost its position', person('PUBLIC', { organizations: [OWN] }), [R, N, N, N, N, N]],
  ['a producer of the owner', person('PRODUCER', { organizations: [OWN] }), [R, R, R, R, R, R]],
  ['a producer of another organization', person('PRODUCER', { organizations: [OTHER] }), [R, R, N, N, N, N]],
  ['walidata', person('WALIDATA', { organizations: [OTHER] }), [R, R, M, N, N, N]],
  ['walidata that is the owner', person('WALIDATA', { organizations: [OWN] }), [R, R, R, R, R, R]],
  ['a regional leader', person('LEADER', { authority: 'ALL' }), [R, R, A, R, R, A]],
  ['a leader in authority over the owner', person('LEADER', { authority: [OWN] }), [R, R, A, N, N, N]],
  ['the leader of the owner itself', person('LEADER', { authority: [OWN], organizations: [OWN] }), [R, R, R, R, R, R]],
  ['somebody with positions in both', person('PRODUCER', { organizations: [OTHER, OWN] }), [R, R, R, R, R, R]],
  ['a leader of others', person('LEADER', { authority: [OTHER] }), [R, R, N, N, N, N]],
  [
    'authority without leadership',
    person('PRODUCER', { authority: 'ALL', organizations: [OTHER] }),
    [R, R, N, N, N, N],
  ],
  ['an administrator', person('ADMIN'), [R, R, N, N, N, N]],
  ['a private application', { ...ANONYMOUS, kind: 'APPLICATION', subject: 'app' }, [R, N, N, N, N, N]],
  [
    'a government application of another organization',
    { ...ANONYMOUS, kind: 'APPLICATION', subject: 'app', governmentApplication: true, organizations: [OTHER] },
    [R, R, N, N, N, N],
  ],
]

const labels: readonly [AccessLevel, Stage][] = [
  ['OPEN', 'VALIDATED'],
  ['RESTRICTED', 'VALIDATED'],
  ['CLOSED', 'VALIDATED'],
  ['OPEN', 'PRELIMINARY'],
  ['RESTRICTED', 'PRELIMINARY'],
  ['CLOSED', 'PRELIMINARY'],
]

describe('T1–T3, N3: the access policy gives', () => {
  test.each(table)('%s what the table says', (_who, principal, views) => {
    expect(labels.map(([access, stage]) => decide(principal, { access, stage, owner: OWN }))).toEqual(views)
  })
})
