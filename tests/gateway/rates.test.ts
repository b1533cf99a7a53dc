import { ANONYMOUS, UnauthenticatedError } from '@satudata/core'
import type { Identified, Identity, LimitError } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rates } from '../../gateway/src/limits/rates.ts'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { places } from './fixtures/subgraphs.ts'

const person = (subject: string) => ({ ...principals.analyst, subject })
const nobody: Identified = { principal: ANONYMOUS, credential: { kind: 'NONE', id: null } }
const session = (subject: string, id: string): Identified => ({
  principal: person(subject),
  credential: { kind: 'SESSION', id },
})

/** Callers by what their header says: "person:ani" has a session, "key:…" a key; the rest does not hold. */
const identity: Identity = {
  identify: async ({ authorization }) => {
    if (authorization === undefined) return nobody
    const [kind, name = ''] = authorization.replace('Bearer ', '').split('.')
    if (kind === 'person') return session(name.slice(0, 3), name)
    if (kind === 'key') return { principal: person(name), credential: { kind: 'API_KEY', id: name } }
    throw new UnauthenticatedError({ id: 'tidak sah', en: 'not valid' })
  },
  admit: async () => undefined,
  audit: async () => undefined,
  refused: async () => undefined,
  principalOf: async () => null,
  pseudonym: (subject, audience) => `${subject} for ${audience}`,
  handle: () => undefined,
}

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({
    transport: 'in-process',
    subgraphs: [places()],
    identity,
    config: { rates: { anonymous: 3, signedIn: 4 }, trustedProxies: ['127.0.0.1'] },
  })
})
afterAll(() => graph[Symbol.asyncDispose]())

const from = (address: string, authorization?: string) => ({
  'x-forwarded-for': address,
  'accept-language': 'en',
  ...(authorization === undefined ? {} : { authorization: `Bearer ${authorization}` }),
})
const ask = async (headers: Record<string, string>, query = '{ whoami }') =>
  readAnswer(
    await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    }),
  )
const statuses = async (times: number, headers: Record<string, string>) => {
  const found: number[] = []
  for (let i = 0; i < times; i++) found.push((await ask(headers)).status)
  return found
}

describe('operations a minute', () => {
  test('of nobody in particular are counted by address, and one too many says when to come back', async () => {
    expect(await statuses(3, from('203.0.113.1'))).toEqual([200, 200, 200])
    const { status, headers, errors, data } = await ask(from('203.0.113.1'))
    expect([status, data]).toEqual([429, null])
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'rate', most: 3 })
    expect(errors[0]?.message).toMatch(/^At most 3 operations a minute from one network address.*or sign in/)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50)
    expect(await statuses(1, from('203.0.113.2'))).toEqual([200])
  })

  test('an IPv6 network is one address', async () => {
    const each = await Promise.all([1, 2, 3, 4].map((i) => ask(from(`2001:db8::${i}`))))
    expect(each.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 429])
  })

  test('of a person are counted over all sessions and addresses; those of others beside them go on', async () => {
    expect(await statuses(2, from('203.0.113.3', 'person.ani-1'))).toEqual([200, 200])
    expect(await statuses(3, from('203.0.113.4', 'person.ani-2'))).toEqual([200, 200, 429])
    expect(await statuses(1, from('203.0.113.4', 'person.budi'))).toEqual([200])
  })

  test('keys and applications have rates of their own', async () => {
    expect(await statuses(6, from('203.0.113.5', 'key.siak'))).toEqual([200, 200, 200, 200, 200, 200])
  })

  test('tokens that do not hold count for the address: trying out ends', async () => {
    expect(await statuses(4, from('203.0.113.6', 'guess.1'))).toEqual([401, 401, 401, 429])
    expect(await statuses(1, from('203.0.113.6'))).toEqual([429])
  })

  test('a document that is refused counts, and so do boundaries and files', async () => {
    const headers = from('203.0.113.7')
    expect((await ask(headers, `{ ${'whoami '.repeat(60)} }`)).status).toBe(400)
    expect((await fetch(`${graph.url}/peta/${'0'.repeat(64)}.json`, { headers })).status).not.toBe(429)
    expect((await fetch(`${graph.url}/unduh/penduduk.csv`, { headers })).status).not.toBe(429)
    expect((await fetch(`${graph.url}/peta/${'0'.repeat(64)}.json`, { headers })).status).toBe(429)
    expect((await fetch(`${graph.url}/unduh/penduduk.csv`, { headers })).status).toBe(429)
  })
})

test('after the minute it begins again; what the instance signed itself, and a limit of 0, count nothing', () => {
  let now = 0
  const counted = rates({ anonymous: 2, signedIn: 0 }, () => now)
  const refused = () => {
    try {
      counted.count(nobody, '10.0.0.1')
      return null
    } catch (error) {
      return (error as LimitError).extensions['retryAfterSeconds']
    }
  }
  expect([refused(), refused(), refused()]).toEqual([null, null, 60])
  now = 59_500
  expect(refused()).toBe(1)
  now = 60_000
  expect([refused(), refused(), refused()]).toEqual([null, null, 60])
  for (let i = 0; i < 100; i++) {
    counted.count(session('ani', '1'), '10.0.0.1')
    counted.count({ ...session('ani', '1'), credential: { kind: 'OPERATOR', id: 'ani' } }, '10.0.0.1')
  }
})
