import type { AccessLevel, Principal } from '@satudata/core'
import { CALLER_HEADER } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerOf, callsTo, listening } from '../../../../tests/gateway/fixtures/calls.ts'
import type { Listening } from '../../../../tests/gateway/fixtures/calls.ts'

// What the service of another organization reads in the gateway's token. Here the token is the text that would be signed.

const OWNER = '000400000000000'
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@authenticated", "@requiresScopes", { name: "@policy", as: "@needs" }])\n'
const typeDefs = `${LINK}
  type Query { counts: Int mine: Int @authenticated government: Int @needs(policies: [["government"]]) nik: Int @requiresScopes(scopes: [["person:read"]])
    member: Int @needs(policies: [["member/${OWNER}"]]) admin: Int @federation__policy(policies: [["admin"]]) any: Kind }
  interface Kind { text: String }
  type Permit implements Kind @key(fields: "id") { id: ID! text: String applicant: String @needs(policies: [["government"]]) }
  type Secret implements Kind @needs(policies: [["leader"]]) { text: String other: Int }`

const caller: Principal = {
  ...principals.producer(OWNER),
  subject: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  roles: ['PUBLIC', 'PRODUCER', 'ANALYST', 'ADMIN'],
  organizations: [OWNER, '000500000000000'],
  scopes: ['person:read', 'person:nik'],
  positions: ['0004-17'],
}
const NOTHING = { kind: 'ANONYMOUS', subject: null, roles: ['PUBLIC'] }

let service: Listening
let received: string | undefined
let body = ''
beforeAll(async () => {
  service = await listening((request, response) => {
    received = String(request.headers[CALLER_HEADER])
    body = ''
    request.on('data', (part: Buffer) => (body += String(part)))
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}'))
  })
})
afterAll(() => service[Symbol.asyncDispose]())

/** What a token says that is not empty. */
async function told(query: string, tier: AccessLevel | null, principal: Principal = caller): Promise<unknown> {
  const { url } = service
  const outside = tier === null ? {} : { outside: { owner: OWNER, tier } }
  await using calls = callsTo([{ name: 'permits', url, typeDefs, ...outside }], {
    signFor: async (audience, says) => JSON.stringify({ audience, ...says }),
    pseudonym: (subject, audience) => `name of ${subject} for ${audience}`,
  })
  received = undefined
  await calls.ask('permits', query, {}, callerOf({ principal }))
  const { audience, ...says } = JSON.parse(received!) as Record<string, unknown>
  expect(audience).toBe('permits')
  return Object.fromEntries(
    Object.entries(says).filter(([name, value]) => name === 'subject' || (value !== false && String(value) !== '')),
  )
}

describe('the service of another organization is told', () => {
  test('nothing of a caller who asks for what is for everybody, whatever its tier', async () => {
    for (const tier of ['OPEN', 'RESTRICTED', 'CLOSED'] as const)
      expect(await told('{ counts }', tier)).toEqual(NOTHING)
    expect(await told('{ _entities(representations: []) { ... on Permit { id text } } }', 'OPEN')).toEqual(NOTHING)
  })

  test('what the conditions of the fields turn on, and with the tier OPEN not even a name', async () => {
    const person = { kind: 'PERSON', subject: null, roles: ['PUBLIC'] }
    expect(await told('{ mine }', 'OPEN')).toEqual(person)
    expect(await told('{ government }', 'OPEN')).toEqual({ ...person, roles: ['PUBLIC', 'PRODUCER', 'ADMIN'] })
    expect(await told('{ a: admin }', 'OPEN')).toEqual({ ...person, roles: ['PUBLIC', 'ADMIN'] })
    expect(await told('{ nik }', 'OPEN')).toEqual({ ...person, scopes: ['person:read'] })
    expect(
      await told('query { ...F } fragment F on Query { any { ... on Permit { applicant } } }', 'OPEN'),
    ).toMatchObject({
      roles: ['PUBLIC', 'PRODUCER', 'ADMIN'],
    })
    expect(await told('{ any { text } }', 'OPEN', { ...caller, roles: ['LEADER'] })).toEqual({
      ...person,
      roles: ['PUBLIC', 'LEADER'],
    })
  })

  test('a name for this service alone, with the tiers RESTRICTED and CLOSED', async () => {
    const subject = `name of ${caller.subject} for permits`
    expect(await told('{ government }', 'RESTRICTED')).toEqual({
      kind: 'PERSON',
      subject,
      roles: ['PUBLIC', 'PRODUCER', 'ADMIN'],
    })
    expect(await told('{ member }', 'CLOSED')).toEqual({
      kind: 'PERSON',
      subject,
      roles: ['PUBLIC', 'PRODUCER', 'ADMIN'],
      organizations: [OWNER],
    })
    const application = principals.application(OWNER)
    expect(await told('{ government }', 'RESTRICTED', application)).toMatchObject({
      kind: 'APPLICATION',
      governmentApplication: true,
      subject: 'name of test-application for permits',
    })
    expect(await told('{ government }', 'RESTRICTED', principals.anonymous)).toEqual(NOTHING)
  })

  test('nor what the caller calls the operation', async () => {
    for (const kind of ['query', 'mutation'])
      expect([await told(`${kind} Cari3600004107850001__permits__0($a: Int) { counts(a: $a) }`, 'OPEN'), body]).toEqual(
        [NOTHING, JSON.stringify({ query: `${kind}($a: Int) { counts(a: $a) }`, variables: {} })],
      )
    await told('query Cari { counts }', null)
    expect(body).toContain('Cari')
  })

  test('everything, when the operator lists it', async () => {
    expect(await told('{ counts }', null)).toMatchObject({ subject: caller.subject, positions: caller.positions })
  })
})
