import type { Principal } from '@satudata/core'
import { compose } from '@satudata/federation'
import { principals } from '@satudata/subgraph/testing'
import { buildClientSchema, getIntrospectionQuery, print, validateSchema } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { Answer, TestGateway, Transport } from '../support/gateway.ts'
import { archive, loans } from './fixtures/archive.ts'
import { places } from './fixtures/subgraphs.ts'

const UNAUTHORIZED = 'UNAUTHORIZED_FIELD_OR_TYPE'
const government = principals.producer('000400000000000')
const reader: Principal = { ...principals.analyst, scopes: ['person:read'] }

/** What errors say: code and path, the path in dots. */
const refusals = ({ errors }: Answer) => errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']])
const refused = (...paths: string[]) => paths.map((path) => [path, UNAUTHORIZED])

describe.each<Transport>(['in-process', 'http'])('over %s subgraphs', (transport) => {
  const subgraphs = { archive: archive(), loans: loans() }
  let graph: TestGateway
  beforeAll(async () => {
    graph = await startGateway({ transport, subgraphs: Object.values(subgraphs) })
  })
  afterAll(() => graph[Symbol.asyncDispose]())
  beforeEach(() => {
    for (const { received } of Object.values(subgraphs)) received.length = 0
  })
  const sent = () => Object.values(subgraphs).flatMap(({ received }) => received.map(({ document }) => print(document)))

  test('a protected field is null with one error that says what is needed, and never leaves the gateway', async () => {
    const answer = await graph.query('{ film { title secret } shelf { room code } }')
    expect(answer.status).toBe(200)
    expect(answer.data).toEqual({ film: { title: 'Film f1', secret: null }, shelf: { room: 4, code: null } })
    expect(answer.errors).toEqual([
      {
        message: 'Film.secret tidak dapat dipakai: perlu hak "government".',
        path: ['film', 'secret'],
        extensions: { code: UNAUTHORIZED, requestId: answer.headers.get('x-request-id') },
      },
      {
        message: 'Shelf.code tidak dapat dipakai: perlu hak "walidata".',
        path: ['shelf', 'code'],
        extensions: { code: UNAUTHORIZED, requestId: answer.headers.get('x-request-id') },
      },
    ])
    expect(sent().join()).not.toMatch(/secret|code/)
    const english = await graph.query(
      '{ shelf { lock holder { name } } }',
      {},
      { headers: { 'accept-language': 'en' } },
    )
    expect(english.errors.map(({ message }) => message)).toEqual([
      'Shelf.lock cannot be used: sign in first.',
      'Shelf.holder cannot be used: needs the scope "person:read", or "data:closed" and "data:restricted".',
    ])
    const met = await graph.query('{ film { secret } shelf { lock } }', {}, { principal: government })
    expect([met.data, met.errors]).toEqual([{ film: { secret: 'film secret' }, shelf: { lock: 'KEY' } }, []])
  })

  test('scopes and directives together: all must hold; an unknown scope or right is met by nobody', async () => {
    const ask = '{ readers { card number } shelf { holder { id } } never }'
    const analyst = await graph.query(ask, {}, { principal: principals.analyst })
    expect(refusals(analyst)).toEqual(refused('readers.card', 'readers.number', 'shelf.holder', 'never'))
    const allowed = await graph.query(ask, {}, { principal: reader })
    expect(allowed.data).toEqual({
      readers: [{ card: 'C-1', number: null }],
      shelf: { holder: { id: 'r1' } },
      never: null,
    })
    expect(refusals(allowed)).toEqual(refused('readers.number', 'never'))
    for (const scopes of [['data:closed'], ['data:closed', 'data:restricted']] as const) {
      const both = await graph.query(ask, {}, { principal: { ...principals.application('x'), scopes } })
      expect(refusals(both).length).toBe(scopes.length === 2 ? 3 : 4)
    }
  })

  test('an operation of which nothing is left reaches no subgraph', async () => {
    const answer = await graph.query('{ letter { id } never ... on Query { again: letter { title } } }')
    expect(answer.data).toEqual({ letter: null, never: null, again: null })
    expect(refusals(answer)).toEqual(refused('letter', 'never', 'again'))
    expect(sent()).toEqual([])
  })

  test('what must not be null takes along what is around it, and then nothing is asked for', async () => {
    const answer = await graph.query('{ film { title stamp } book(id: "b1") { title } }')
    expect(answer.data).toEqual({ film: null, book: { title: 'Book b1' } })
    expect(refusals(answer)).toEqual(refused('film.stamp'))
    const root = await graph.query('{ count book(id: "b1") { title } }')
    expect([root.data, refusals(root)]).toEqual([null, refused('count')])
    expect(sent().filter((each) => each.includes('count'))).toEqual([])
    expect(sent()).toHaveLength(1)
  })

  test('an object of which nothing is left still says whether it exists', async () => {
    const answer = await graph.query('{ a: film { secret } none: vault { code } }')
    expect(answer.data).toEqual({ a: { secret: null }, none: null })
    expect(refusals(answer)).toEqual(refused('a.secret', 'none.code'))
  })

  test('through an interface, only the implementation that is protected is', async () => {
    const answer = await graph.query('{ items { id secret } }', {}, { principal: principals.analyst })
    expect(answer.data.items).toEqual([
      { id: 'b1', secret: 'book secret' },
      { id: 'f1', secret: null },
      null,
      { id: 'l1', secret: 'letter secret' },
    ])
    expect(refusals(answer)).toEqual(refused('items.secret'))
    expect(answer.errors[0]?.message).toMatch(/^Item\.secret /)
    expect(sent().join()).toMatch(/on Book/)
  })

  test('an object whose type is protected is null, whatever is asked of it, its type too', async () => {
    for (const ask of [
      '{ items { id } }',
      '{ items { __typename } }',
      '{ items { ... on Item { kind: __typename } } }',
    ]) {
      const answer = await graph.query(ask)
      expect(answer.data.items.map((each: unknown) => each === null)).toEqual([false, false, true, true])
      expect(refusals(answer)).toEqual(refused('items'))
      expect(answer.text).not.toContain('Letter')
    }
    const union = await graph.query('{ find { __typename ... on Letter { title } ... on Book { pages } } }')
    expect(union.data.find).toEqual([
      null,
      { __typename: 'Reader' },
      { __typename: 'Film' },
      { __typename: 'Book', pages: 12 },
    ])
    expect(refusals(union)).toEqual(refused('find'))
    expect((await graph.query('{ strict { id } }')).data).toBeNull()
    // Nothing is asked of letters here.
    const books = await graph.query('{ items { ... on Book { id } } }')
    expect([books.data.items, books.errors]).toEqual([[{ id: 'b1' }, {}, null, {}], []])
  })

  test('below a part that was taken out nothing else is refused', async () => {
    const answer = await graph.query('{ letter { body shelf { code lock } } }')
    expect(refusals(answer)).toEqual(refused('letter'))
  })

  test('aliases, named and inline fragments and repetition: one error for each path', async () => {
    const answer = await graph.query(
      `query { film { ...F secret ... { secret } x: secret related { ... on Film { secret } } } f: film { ...F } }
       fragment F on Film { ...G minutes } fragment G on Item { secret y: title }`,
      {},
      { principal: principals.analyst },
    )
    expect(refusals(answer)).toEqual(refused('film.secret', 'film.x', 'film.related.secret', 'f.secret'))
    expect(answer.data.f).toEqual({ secret: null, y: 'Film f1', minutes: 90 })
    expect(Object.keys(answer.data.film)).toEqual(['secret', 'y', 'minutes', 'x', 'related'])
  })

  test('@include and @skip decide what counts, with variables of every caller', async () => {
    const ask =
      'query ($a: Boolean!, $b: Boolean = true) { film { title secret @include(if: $a) } never @skip(if: $b) gone: never @include(if: false) ... @include(if: $a) { letter { id } } }'
    const off = await graph.query(ask, { a: false })
    expect([off.data, off.errors]).toEqual([{ film: { title: 'Film f1' } }, []])
    const on = await graph.query(ask, { a: true, b: false })
    expect(on.data).toEqual({ film: { title: 'Film f1', secret: null }, never: null, letter: null })
    expect(refusals(on)).toEqual(refused('film.secret', 'never', 'letter'))
    const missing = await graph.query(ask)
    expect([missing.status, missing.errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_USER_INPUT'])
  })

  test('variables that only a removed part uses need not be given; those of the rest are checked', async () => {
    const ask = 'mutation ($by: Int!, $n: Int) { shut(by: $by) open(by: $n) }'
    const before = subgraphs.archive.opened()
    const answer = await graph.query(ask, { n: 2 })
    expect(answer.data).toEqual({ shut: null, open: before + 2 })
    expect(refusals(answer)).toEqual(refused('shut'))
    const bad = await graph.query(ask, { n: 'many' })
    expect(bad.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    expect(subgraphs.archive.opened()).toBe(before + 2)
  })

  test('a mutation that is taken out does not run; one that may not be null stops the others', async () => {
    const before = subgraphs.archive.opened()
    expect((await graph.query('mutation { shut }')).data).toEqual({ shut: null })
    const answer = await graph.query('mutation { open must(by: 1) }')
    expect([answer.data, refusals(answer)]).toEqual([null, refused('must')])
    expect(subgraphs.archive.opened()).toBe(before)
    const admin = await graph.query('mutation { shut must(by: 1) }', {}, { principal: principals.admin })
    expect(admin.data).toEqual({ shut: before + 1, must: before + 2 })
  })

  test('of several operations only the one that runs counts', async () => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query A { never } query B { book(id: "b1") { title } }', operationName: 'B' }),
    })
    expect(await response.json()).toEqual({ data: { book: { title: 'Book b1' } } })
  })

  test('a field worked out from a protected one is protected, and so is what only a protected key leads to', async () => {
    const answer = await graph.query('{ film { id rating medal } vault { name visits } busiest { visits name } }')
    expect(answer.data).toEqual({
      film: { id: 'f1', rating: null, medal: null },
      vault: { name: 'Vault', visits: null },
      busiest: { visits: 9, name: null },
    })
    expect(refusals(answer)).toEqual(refused('film.rating', 'film.medal', 'vault.visits', 'busiest.name'))
    expect(sent().join()).not.toMatch(/secret|code|rating/)
    const all = await graph.query('{ film { medal } vault { visits } busiest { name } }', {}, { principal: government })
    expect(all.data).toEqual({ film: { medal: 110 }, vault: { visits: 9 }, busiest: { name: 'Vault' } })
  })

  test('two callers who may have different parts of the same operation never get each other’s', async () => {
    const ask = '{ items { id secret stamp } shelf { code lock } never }'
    const callers = [principals.anonymous, principals.analyst, government, principals.walidata, principals.admin]
    const alone = await Promise.all(callers.map((principal) => graph.query(ask, {}, { principal })))
    const crowd = await Promise.all(
      Array.from({ length: 60 }, (_, index) => graph.query(ask, {}, { principal: callers[index % callers.length]! })),
    )
    crowd.forEach(({ data }, index) => expect(data).toEqual(alone[index % callers.length]?.data))
    expect(new Set(alone.map(({ data }) => JSON.stringify(data))).size).toBeGreaterThan(2)
  })
})

describe('a supergraph that others composed', () => {
  test('is enforced as it stands: what is worked out from a secret is protected even where it does not say so', async () => {
    const subgraphs = [archive(), loans()]
    await using graph = await startGateway({ transport: 'in-process', subgraphs })
    const supergraph = await compose(subgraphs)
    const bare = supergraph.replaceAll(/(\n {2}(?:rating|medal): .*) @policy\(policies: \[\["government"\]\]\)/g, '$1')
    expect(bare).not.toBe(supergraph)
    await graph.gateway.serve(subgraphs, bare)
    const answer = await graph.query('{ film { rating medal } }')
    expect(answer.data).toEqual({ film: { rating: null, medal: null } })
    expect(subgraphs[1]!.received).toEqual([])
  })

  test('with conditions of an interface’s own holds them for every implementation', async () => {
    const subgraphs = [archive(), loans()]
    await using graph = await startGateway({ transport: 'in-process', subgraphs })
    const supergraph = await compose(subgraphs)
    const own = supergraph.replace(
      /(interface Item\n[\s\S]*?\n {2}title: String!)/,
      '$1 @policy(policies: [["walidata"]])',
    )
    expect(own).not.toBe(supergraph)
    await graph.gateway.serve(subgraphs, own)
    const answer = await graph.query(
      '{ items { title } book(id: "b1") { title } }',
      {},
      { principal: principals.analyst },
    )
    expect(answer.data).toEqual({ items: [null, null, null, null], book: null })
  })

  test('with directives under other names is enforced all the same; an unknown version is refused', async () => {
    const subgraphs = [archive(), loans()]
    await using graph = await startGateway({ transport: 'in-process', subgraphs })
    const supergraph = await compose(subgraphs)
    const renamed = supergraph
      .replace('"https://specs.apollo.dev/policy/v0.1", for', '"https://specs.apollo.dev/policy/v0.1", as: "rule", for')
      .replaceAll('@policy', '@rule')
      .replaceAll('policy__', 'rule__')
    await graph.gateway.serve(subgraphs, renamed)
    expect(refusals(await graph.query('{ film { secret } }'))).toEqual(refused('film.secret'))
    const newer = supergraph.replace('specs.apollo.dev/policy/v0.1', 'specs.apollo.dev/policy/v0.2')
    await expect(graph.gateway.serve(subgraphs, newer)).rejects.toThrow('@policy v0.2; only v0.1 can be enforced')
    expect(refusals(await graph.query('{ film { secret } }'))).toEqual(refused('film.secret'))
  })
})

test('in reject mode an operation with a protected part is refused as a whole, and nothing runs', async () => {
  const subgraphs = [archive(), loans()] as const
  const config = { authorizationMode: 'reject' } as const
  await using graph = await startGateway({ transport: 'in-process', subgraphs, config })
  const { status, data, errors } = await graph.query('mutation { open shut a: shut }')
  expect([status, data, errors.map(({ path }) => path)]).toEqual([200, null, [['shut'], ['a']]])
  expect(subgraphs[0].opened()).toBe(0)
  expect((await graph.query('mutation { open shut @include(if: false) }')).data).toEqual({ open: 1 })
})

describe('introspection', () => {
  let graph: TestGateway
  beforeAll(async () => {
    graph = await startGateway({ transport: 'in-process', subgraphs: [archive(), loans()] })
  })
  afterAll(() => graph[Symbol.asyncDispose]())
  const sliceOf = async (principal: Principal) => {
    const { data } = await graph.query(getIntrospectionQuery({ inputValueDeprecation: true }), {}, { principal })
    return buildClientSchema(data)
  }
  const fieldsOf = (schema: Awaited<ReturnType<typeof sliceOf>>, type: string) =>
    Object.keys((schema.getType(type) as { getFields?: () => object } | undefined)?.getFields?.() ?? {})

  test('shows each caller a whole schema of what that caller may use', async () => {
    const anonymous = await sliceOf(principals.anonymous)
    expect(fieldsOf(anonymous, 'Shelf')).toEqual(['room', 'film'])
    expect(fieldsOf(anonymous, 'Reader')).toEqual(['id', 'name'])
    expect(fieldsOf(anonymous, 'Vault')).toEqual(['name', 'visits'])
    expect(['Letter', 'Barcode', 'Lock'].map((name) => anonymous.getType(name))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const signedIn = await sliceOf(reader)
    expect(fieldsOf(signedIn, 'Shelf')).toEqual(['room', 'lock', 'holder', 'film'])
    expect(fieldsOf(signedIn, 'Letter')).not.toContain('body')
    const admin = await sliceOf(principals.admin)
    expect(fieldsOf(admin, 'Letter')).toContain('body')
    expect(fieldsOf(admin, 'Query')).not.toContain('never')
    for (const each of [anonymous, signedIn, admin]) expect(validateSchema(each)).toEqual([])
  })

  test('shows a value of an enum to those it is for', async () => {
    const values = async (principal: Principal) => {
      const ask = '{ __type(name: "Cover") { enumValues { name } } }'
      const { data } = await graph.query(ask, {}, { principal })
      return data.__type.enumValues.map(({ name }: { name: string }) => name)
    }
    expect(await values(government)).toEqual(['PAPER'])
    expect(await values(reader)).toEqual(['PAPER', 'NAMED'])
    expect(await values(principals.admin)).toEqual(['PAPER', 'SEALED'])
  })

  test('keeps a field that an interface shows anyway, and hides one whose type is hidden', async () => {
    const anonymous = await sliceOf(principals.anonymous)
    expect(fieldsOf(anonymous, 'Book')).toEqual(expect.arrayContaining(fieldsOf(anonymous, 'Item')))
    expect(fieldsOf(await sliceOf(principals.analyst), 'Film')).toContain('secret')
    // The reply to a film is a letter, whose type is hidden: things in general promise no reply in this slice.
    expect(['Item', 'Film', 'Book'].map((type) => fieldsOf(anonymous, type).includes('reply'))).toEqual([
      false,
      false,
      true,
    ])
  })

  test('the errors of a faulty document name nothing that is hidden, and suggest what the caller may use', async () => {
    const asks = [
      '{ lette { id } }',
      '{ shelf { cod } }',
      '{ items { ... on Lette { id } } }',
      // Whoever knows a hidden name learns nothing about it from what is wrong around it.
      '{ letter }',
      '{ letter { id(a: 1) bod } }',
      '{ shelf { code { x } holder { x } } }',
    ]
    for (const ask of asks) {
      const { errors } = await graph.query(ask)
      expect(errors.map(({ extensions }) => extensions?.['code'])).toContain('GRAPHQL_VALIDATION_FAILED')
      const messages = errors.map(({ message }) => message.replaceAll(/Cannot query field "[^"]*"/g, '')).join()
      expect(messages).not.toMatch(/"letter"|"Letter"|"code"|"body"|Barcode|Reader/)
    }
    const [error] = (await graph.query('{ shelf { roo } }')).errors
    expect(error?.message).toBe('Cannot query field "roo" on type "Shelf". Did you mean "room"?')
  })
})

test('a subgraph alone refuses what the gateway would have taken out', async () => {
  const subgraph = places()
  const info = {
    principal: principals.analyst,
    requestId: 'r',
    language: 'en',
    signal: AbortSignal.timeout(5_000),
  } as const
  const answer = await subgraph.execute({ query: '{ place(code: "36") { name guard { name } } }' }, info)
  expect(answer.data).toEqual({ place: { name: 'Banten', guard: null } })
  expect(answer.errors?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
    [['place', 'guard'], 'FORBIDDEN'],
  ])
})
