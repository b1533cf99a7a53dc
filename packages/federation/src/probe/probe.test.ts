import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { AccessLevel } from '@satudata/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressRules } from '../net/rules.ts'
import { probeSubgraph } from './probe.ts'

const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
"A region." type Region @key(fields: "code") { "Its code." code: ID! hospitals(first: Int = 10): Int }
type Query { beds: Int }`
/** As a library tells it: in another order and layout, with what it added. */
const TOLD = `schema { query: Query }
extend schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(import: ["@key"], url: "https://specs.apollo.dev/federation/v2.11")
directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
scalar _Any
scalar federation__FieldSet
union _Entity = Region
type _Service { sdl: String! }
type Query { beds: Int _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }
type Region @key(fields: "code", resolvable: true)
{
  hospitals(first: Int = 10): Int
  code: ID!
}`

interface Question {
  readonly query: string
  readonly headers: IncomingHttpHeaders
  readonly variables: { readonly representations?: readonly unknown[] }
}
type Behaviour = (question: Question, answer: ServerResponse) => void
const json = (answer: ServerResponse, body: unknown, status = 200) =>
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const html = (answer: ServerResponse, status = 200) =>
  answer.writeHead(status, { 'content-type': 'text/html' }).end('<html>rahasia</html>')
const good: Behaviour = ({ query, headers }, answer) => {
  if (headers['x-satudata-caller'] === 'bukan.token.sah') return void json(answer, { errors: [{ message: 'no' }] }, 401)
  if (query.includes('_service')) return void json(answer, { data: { _service: { sdl: TOLD } } })
  return void json(answer, { data: { _entities: [null] } })
}

let behaviour: Behaviour = good
const asked: Question[] = []
const server = createServer((request, answer) => {
  let text = ''
  request.on('data', (chunk: Buffer) => (text += chunk.toString()))
  request.on('end', () => {
    const question = { ...(JSON.parse(text) as Question), headers: request.headers }
    asked.push(question)
    behaviour(question, answer)
  })
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const probe = (as: Behaviour, more: { tier?: AccessLevel | null; allow?: string[]; deadlineMs?: number } = {}) => {
  behaviour = as
  return probeSubgraph({
    url: `http://127.0.0.1:${port}/graphql`,
    typeDefs: SDL,
    tier: more.tier === undefined ? 'RESTRICTED' : more.tier,
    rules: addressRules(more.allow ?? ['127.0.0.1']),
    deadlineMs: more.deadlineMs ?? 5_000,
  })
}
const told = async (...given: Parameters<typeof probe>) =>
  (await probe(...given)).map(({ rule, severity, message }) => `${severity} ${rule} ${message.en}`)
/** Good in everything but what `when` says. */
const except =
  (when: string, what: Behaviour): Behaviour =>
  (question, answer) =>
    (question.query.includes(when) ? what : good)(question, answer)

describe('the probe of a running service', () => {
  test('finds nothing where all is well, whatever the layout of its schema', async () => {
    expect(await probe(good)).toEqual([])
    expect(asked.at(1)?.variables.representations).toEqual([
      { __typename: 'Region', code: expect.stringMatching(/^satudata-/) },
    ])
  })

  test.each<[string, Behaviour, RegExp]>([
    [
      'another schema',
      except('_service', (_, a) => json(a, { data: { _service: { sdl: TOLD.replace('hospitals', 'clinics') } } })),
      /ERROR PROBE .*differ in Region\.clinics, Region\.hospitals/,
    ],
    [
      'another schema, of a size that is read in a host',
      except('_service', (_, a) =>
        json(a, { data: { _service: { sdl: TOLD.replace('hospitals', 'clinics') + '# \n'.repeat(20_000) } } }),
      ),
      /ERROR PROBE .*differ in Region\.clinics, Region\.hospitals/,
    ],
    [
      'another type of a field',
      except('_service', (_, a) => json(a, { data: { _service: { sdl: TOLD.replace('beds: Int', 'beds: String') } } })),
      /differ in Query\.beds/,
    ],
    [
      'another key',
      except('_service', (_, a) =>
        json(a, { data: { _service: { sdl: TOLD.replace('fields: "code"', 'fields: "hospitals"') } } }),
      ),
      /differ in Region\./,
    ],
    [
      'an unreadable schema',
      except('_service', (_, a) => json(a, { data: { _service: { sdl: 'type {' } } })),
      /ERROR PROBE .*cannot be read/,
    ],
    [
      'a schema that is a bomb',
      except('_service', (_, a) => json(a, { data: { _service: { sdl: `type Query { a: ${'['.repeat(100_000)}` } } })),
      /ERROR PROBE .*cannot be read/,
    ],
    ['HTML', (_, a) => html(a), /ERROR PROBE .*a web page \(HTTP 200\)/],
    ['no such address', (_, a) => json(a, { status: 404 }, 404), /ERROR PROBE .*\(HTTP 404\).*ends in \/graphql/],
    ['a refusal', (_, a) => html(a, 403), /ERROR PROBE .*refuses the gateway/],
    [
      'nothing for _service',
      except('_service', (_, a) => json(a, { errors: [{ message: 'Cannot query field' }] })),
      /ERROR PROBE .*_service.*supports Apollo Federation 2/,
    ],
    [
      'a redirect',
      (_, a) => a.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      /ERROR PROBE .*redirects/,
    ],
    [
      'an answer without end',
      (_, a) => {
        a.writeHead(200, { 'content-type': 'application/json' })
        const pour = () => {
          while (!a.destroyed && a.write('x'.repeat(64_000)));
          if (!a.destroyed) a.once('drain', pour)
        }
        pour()
      },
      /ERROR PROBE .*more than 2 MB/,
    ],
    [
      'a gzip bomb',
      (_, a) => a.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
      /ERROR PROBE .*more than 2 MB/,
    ],
    [
      'something packed wrongly',
      (_, a) => a.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      /ERROR PROBE .*packs/,
    ],
    ['a connection that breaks', (_, a) => a.socket?.destroy(), /ERROR PROBE .*cannot be reached/],
    ['HTML for _entities', except('_entities', (_, a) => html(a, 500)), /ERROR PROBE .*_entities \(Region\)/],
    [
      'too many entities',
      except('_entities', (_, a) => json(a, { data: { _entities: [null, null] } })),
      /ERROR PROBE .*2 objects/,
    ],
    [
      'entities of another type',
      except('_entities', (_, a) => json(a, { data: { _entities: [{ __typename: 'Organization' }] } })),
      /ERROR PROBE .*another type/,
    ],
    [
      'an error for an unknown entity',
      except('_entities', (_, a) => json(a, { data: null, errors: [{ message: 'x' }] })),
      /INFO PROBE .*null is better/,
    ],
    [
      'a failure over a wrong token',
      except('__typename }', (q, a) => (q.query === '{ __typename }' ? html(a, 500) : good(q, a))),
      /ERROR PROBE .*when x-satudata-caller is wrong/,
    ],
  ])('tells of %s', async (_, as, said) => {
    const [first, ...rest] = await told(as)
    expect(first).toMatch(said)
    expect(rest).toEqual([])
    expect(first).not.toContain('rahasia')
  })

  test('ends at its deadline, whatever trickles in', async () => {
    const started = performance.now()
    expect(await told(() => undefined, { deadlineMs: 200 })).toEqual([
      expect.stringMatching(/ERROR PROBE .*within 0.2 s/),
    ])
    const trickle: Behaviour = (_, answer) => {
      answer.writeHead(200)
      const timer = setInterval(() => answer.write(' '), 20)
      answer.once('close', () => clearInterval(timer))
    }
    expect(await told(trickle, { deadlineMs: 200 })).toEqual([expect.stringMatching(/ERROR PROBE .*within 0.2 s/)])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('warns when a service of restricted data answers whoever asks', async () => {
    const careless: Behaviour = (question, answer) => good({ ...question, headers: {} }, answer)
    expect(await told(careless)).toEqual([expect.stringMatching(/WARNING PROBE .*does not check x-satudata-caller/)])
    expect(await told(careless, { tier: 'OPEN' })).toEqual([])
    // Nobody gave it a tier yet: the reviewer is told.
    expect(await told(careless, { tier: null })).toEqual([
      expect.stringMatching(/INFO PROBE .*does not check x-satudata-caller/),
    ])
  })

  test('asks no address that is not allowed', async () => {
    const before = asked.length
    expect(await told(good, { allow: [] })).toEqual([expect.stringMatching(/ERROR ADDRESS .*127\.0\.0\.1 is refused/)])
    const rules = addressRules([])
    const [found] = await probeSubgraph({
      url: `https://data.example:${port}/graphql`,
      typeDefs: SDL,
      tier: 'OPEN',
      rules,
      resolve: (_, __, callback) => callback(null, [{ address: '10.0.0.1', family: 4 }]),
    })
    expect(found).toMatchObject({
      rule: 'ADDRESS',
      message: { id: expect.stringContaining('data.example (10.0.0.1) ditolak: jaringan privat') },
    })
    expect(asked.length).toBe(before)
  })
})
