import { principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { figures, places, SECRET } from './fixtures/subgraphs.ts'

// One suite, both ways: what a caller gets must not depend on where a subgraph runs.
describe.each(['in-process', 'http'] as const)('over %s subgraphs', (transport) => {
  let graph: TestGateway
  const log: string[] = []
  beforeAll(async () => {
    graph = await startGateway({ transport, subgraphs: [places(), figures()], log: (line) => log.push(line) })
  })
  afterAll(() => graph[Symbol.asyncDispose]())

  test('one operation joins entities of two subgraphs', async () => {
    const { data, errors, status } = await graph.query(
      'query ($code: ID!) { place(code: $code) { code name people } places { people } largest }',
      { code: '36.03' },
    )
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
    expect(data).toEqual({
      place: { code: '36.03', name: 'Kabupaten Tangerang', people: 3459706 },
      places: [{ people: 12881374 }, { people: 3459706 }],
      largest: '9223372036854775807',
    })
  })

  test('numbers come through exactly: as variables, as literals, as JSON numbers beyond 2^53', async () => {
    const { text } = await graph.query(
      '{ a: echoLong(value: 9007199254740993) b: echoLong(value: "-9223372036854775808") c: echoLong(value: 9007199254740991) d: echoDecimal(value: 0.12345678901234567890123) }',
    )
    expect(text.trim()).toBe(
      '{"data":{"a":"9007199254740993","b":"-9223372036854775808","c":9007199254740991,"d":"0.12345678901234567890123"}}',
    )
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"query ($v: Long!) { echoLong(value: $v) }","variables":{"v":9007199254740993}}',
    })
    expect(await response.text()).toContain('"echoLong":"9007199254740993"')
  })

  test('a number a scalar refuses is BAD_INPUT with the value and the way out, at the field', async () => {
    const { data, errors } = await graph.query('query ($v: Decimal!) { echoDecimal(value: $v) }', { v: 1.5 })
    expect(data).toEqual({ echoDecimal: null })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ path: ['echoDecimal'], extensions: { code: 'BAD_INPUT', subgraph: 'places' } })
    expect(errors[0]?.message).toBe('1.5 bukan Decimal: tulis sebagai teks, misalnya "9.27".')
  })

  test('an expected error keeps code, path and details, in the language of the caller', async () => {
    const indonesian = await graph.query('{ refuse }')
    expect(indonesian.errors[0]).toMatchObject({
      message: '"x" tidak dapat dipakai.',
      path: ['refuse'],
      extensions: { code: 'BAD_INPUT', value: 'x' },
    })
    const english = await graph.query('{ refuse }', {}, { headers: { 'accept-language': 'fr, en;q=0.8, id;q=0.1' } })
    expect(english.errors[0]?.message).toBe('"x" cannot be used.')
    expect(english.text).not.toContain('messages')
  })

  test('an unexpected error shows nothing of the inside; the log has it', async () => {
    const { data, errors, text, headers } = await graph.query('{ place(code: "36") { name broken people } }')
    expect(data).toEqual({ place: { name: 'Banten', broken: null, people: 12881374 } })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      path: ['place', 'broken'],
      extensions: { code: 'INTERNAL', subgraph: 'places', requestId: headers.get('x-request-id') },
    })
    expect(text).not.toContain(SECRET)
    expect(text).not.toMatch(/stack|127\.0\.0\.1|at /)
  })

  test('what is for government only is taken out for others, null at its path, and the rest is answered', async () => {
    const { data, errors } = await graph.query('{ places { name guard { name } } }')
    expect(data.places).toEqual([
      { name: 'Banten', guard: null },
      { name: 'Kabupaten Tangerang', guard: null },
    ])
    expect(errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['places', 'guard'], 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ])
    const leader = await graph.query(
      '{ place(code: "36") { guard { name } } }',
      {},
      { principal: principals.leader('ALL') },
    )
    expect(leader.data).toEqual({ place: { guard: { name: 'Penjaga' } } })
  })

  test('the subgraph learns who is calling, in which language and operation', async () => {
    const principal = principals.leader(['000400000000000'])
    const answer = await graph.query('{ whoami }', {}, { principal, headers: { 'accept-language': 'en' } })
    expect(JSON.parse(answer.data.whoami)).toEqual({
      ...principal,
      language: 'en',
      requestId: answer.headers.get('x-request-id'),
    })
    const anonymous = await graph.query('{ whoami }')
    expect(JSON.parse(anonymous.data.whoami)).toMatchObject({ kind: 'ANONYMOUS', roles: ['PUBLIC'], language: 'id' })
  })

  test('a client cannot pass itself off with the internal header', async () => {
    const forged = await graph.sign(principals.admin, { audience: 'places', issuer: 'urn:satudata:gateway' })
    const { data, status } = await graph.query(
      '{ whoami }',
      {},
      { headers: { 'x-satudata-caller': forged, 'x-request-id': 'mine', cookie: 'a=b' } },
    )
    expect(status).toBe(200)
    expect(JSON.parse(data.whoami)).toMatchObject({ kind: 'ANONYMOUS' })
    expect(JSON.parse(data.whoami).requestId).not.toBe('mine')
  })

  test('@skip, @include, fragments, aliases and nulls come out as a single server would answer', async () => {
    const { data, errors } = await graph.query(
      'query ($no: Boolean = false) { a: place(code: "36") { ...F } gone: place(code: "99") { ...F } place(code: "36") @include(if: $no) { name } } fragment F on Place { label: name people @skip(if: $no) __typename }',
    )
    expect(errors).toEqual([])
    expect(data).toEqual({ a: { label: 'Banten', people: 12881374, __typename: 'Place' }, gone: null })
  })
})
