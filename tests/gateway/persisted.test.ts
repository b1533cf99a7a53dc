import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIntrospectionQuery, Kind, parse } from 'graphql'
import type { Identity } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { automaticDocuments } from '../../gateway/src/http/automatic.ts'
import { listedDocuments } from '../../gateway/src/http/persisted.ts'
import { NOBODY } from '../../gateway/src/caller/authenticate.ts'
import { ownOperations } from '../../gateway/src/pages/operations.ts'
import { DOCUMENTS } from '../../gateway/src/pages/sources.ts'
import { OPERATIONS } from '../../packages/cli/src/operations.ts'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { figures, places } from './fixtures/subgraphs.ts'

const TEXT = `query Place($code: ID!) { place(code: $code) { code name x: name } }`
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

const stack = new AsyncDisposableStack()
let dashboard: TestGateway
let bare: TestGateway
let strict: TestGateway
let folder: string
let pages: { readonly dashboard: string; readonly editor: string; readonly documents: string }
const nobodySignsIn = {
  identify: async () => NOBODY,
  admit: async () => undefined,
  audit: async () => undefined,
} as unknown as Identity
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satudata-persisted-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const documents = join(folder, 'documents.json')
  await writeFile(documents, JSON.stringify({ [hashOf(TEXT)]: TEXT }))
  const subgraphs = [places(), figures()]
  pages = { dashboard: join(folder, 'dashboard'), editor: join(folder, 'editor'), documents }
  dashboard = stack.use(await startGateway({ transport: 'in-process', subgraphs, pages }))
  bare = stack.use(await startGateway({ transport: 'in-process', subgraphs }))
  const budgets = { ANONYMOUS: 1, SIGNED_IN: 9, APPLICATION: 9, GOVERNMENT: 9 }
  strict = stack.use(
    await startGateway({ transport: 'in-process', subgraphs, config: { cost: { mode: 'enforce', budgets } } }),
  )
})
afterAll(() => stack.disposeAsync())

const post = async (body: object, { url } = dashboard) =>
  readAnswer(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
const byHash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
const variables = { code: '36' }

test('an operation of the dashboard is run by its hash, in either form, as by its text', async () => {
  const expected = (await post({ query: TEXT, variables })).data
  expect(expected).toEqual({ place: { code: '36', name: 'Banten', x: 'Banten' } })
  expect((await post({ ...byHash(hashOf(TEXT)), variables, operationName: 'Place' })).data).toEqual(expected)
  expect((await post({ documentId: `sha256:${hashOf(TEXT)}`, variables })).data).toEqual(expected)
})

test.each([hashOf('{ other }'), '', 7, '__proto__', { a: 1 }])('an unknown hash says what to do: %j', async (hash) => {
  const automatic = await post({ ...byHash(hash), variables })
  // What clients of automatic persisted queries look for.
  expect([automatic.status, automatic.data, automatic.errors[0]?.message]).toEqual([
    200,
    null,
    'PersistedQueryNotFound',
  ])
  expect(automatic.errors[0]?.extensions).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
  expect(automatic.errors[0]?.extensions?.['help']).toContain('"query"')
  const listed = await post({ documentId: hash, variables })
  expect([listed.status, listed.data, listed.errors[0]?.extensions?.['code']]).toEqual([
    400,
    null,
    'PERSISTED_QUERY_NOT_FOUND',
  ])
  expect(listed.errors[0]?.message).toContain('"query"')
})

describe('automatic persisted queries', () => {
  const query = 'query Mine($code: ID!) { place(code: $code) { name } }'
  const { analyst } = principals
  const as = async (subject: string | null, body: object, gateway = bare) =>
    readAnswer(
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(subject === null ? {} : await gateway.headersOf({ principal: { ...analyst, subject } })),
        },
        body: JSON.stringify(body),
      }),
    )
  const known = async (subject: string | null, text = query) =>
    (await as(subject, { ...byHash(hashOf(text)), variables })).errors[0]?.message !== 'PersistedQueryNotFound'

  test('a text that was sent with its hash is known by it afterwards, to the same caller alone', async () => {
    expect((await as('ani', { query, ...byHash(hashOf(query)), variables })).data).toEqual({
      place: { name: 'Banten' },
    })
    expect((await as('ani', { ...byHash(hashOf(query)), variables })).data).toEqual({ place: { name: 'Banten' } })
    expect([await known('ani'), await known('budi'), await known(null)]).toEqual([true, false, false])
    const address = `${bare.url}/graphql?${String(
      new URLSearchParams({
        extensions: JSON.stringify(byHash(hashOf(query)).extensions),
        variables: JSON.stringify(variables),
      }),
    )}`
    const got = await readAnswer(
      await fetch(address, { headers: await bare.headersOf({ principal: { ...analyst, subject: 'ani' } }) }),
    )
    expect(got.data).toEqual({ place: { name: 'Banten' } })
  })

  test('the hash must be that of the text', async () => {
    const { status, errors } = await as('ani', { query: '{ places { code } }', ...byHash(hashOf(query)) })
    expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_INPUT'])
    expect((await as('ani', { query, extensions: { persistedQuery: { version: 2, sha256Hash: '' } } })).status).toBe(
      400,
    )
  })

  test.each([
    ['faulty', '{ places { '],
    ['invalid', '{ places { nothing } }'],
    ['too large', `{ ${'whoami '.repeat(60)} }`],
    ['too dear', '{ places { name code } a: places { name } }'],
  ])('what is refused is not kept: %s', async (_, text) => {
    const refused = await as('ani', { query: text, ...byHash(hashOf(text)) }, strict)
    expect([refused.status, refused.data]).toEqual([400, null])
    const again = await as('ani', byHash(hashOf(text)), strict)
    expect(again.errors[0]?.message).toBe('PersistedQueryNotFound')
  })

  test('memory is bounded, and nobody pushes out what others sent', () => {
    const kept = automaticDocuments(100, 40)
    kept.keep('ani', 'a', 'x'.repeat(30))
    for (let i = 0; i < 50; i++) kept.keep('mallory', String(i), 'y'.repeat(20))
    expect([kept.find('ani', 'a'), kept.find('mallory', '0'), kept.find('mallory', '49')]).toEqual([
      'x'.repeat(30),
      undefined,
      'y'.repeat(20),
    ])
    for (let i = 0; i < 50; i++) kept.keep(`caller ${i}`, 'b', 'z'.repeat(10))
    expect([kept.find('ani', 'a'), kept.find('caller 49', 'b')]).toEqual([undefined, 'z'.repeat(10)])
    kept.keep('ani', 'long', 'x'.repeat(50_001))
    expect(kept.find('ani', 'long')).toBeUndefined()
  })
})

describe('with OPERATIONS_ALLOWLIST', () => {
  const OWN = '{ places { code } }'
  const OTHER = '{ places { code name } }'
  const start = async (mode: 'report' | 'enforce', log: string[]) => {
    const file = join(folder, 'own.json')
    await writeFile(file, JSON.stringify({ [hashOf(OWN)]: OWN }))
    return startGateway({
      transport: 'in-process',
      subgraphs: [places(), figures()],
      pages: { ...pages, operations: ownOperations },
      config: { operations: { allowlist: mode, file } },
      identity: nobodySignsIn,
      log: (line) => log.push(line),
    })
  }

  test('enforce runs the operations of the dashboard and of the file, and no other', async () => {
    await using gateway = await start('enforce', [])
    expect((await post({ query: TEXT, variables }, gateway)).data.place.name).toBe('Banten')
    expect((await post({ documentId: hashOf(OWN) }, gateway)).data.places).toHaveLength(2)
    for (const query of [OTHER, `${OWN} `, '{ __schema { queryType { name } } }']) {
      const { status, data, errors } = await post({ query, ...byHash(hashOf(query)) }, gateway)
      expect([status, data, errors[0]?.extensions?.['code']]).toEqual([403, null, 'FORBIDDEN'])
      expect(errors[0]?.message).toContain(hashOf(query))
    }
    expect((await post(byHash(hashOf(OTHER)), gateway)).errors[0]?.message).toBe('PersistedQueryNotFound')
    // Nor does anybody list by hand what comes with the product.
    const asked = await post({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }, gateway)
    expect([asked.status, asked.data.__schema.queryType.name]).toEqual([200, 'Query'])
    const commands = Object.values(OPERATIONS)
    expect(commands.length).toBeGreaterThan(15)
    const answers = await Promise.all(commands.map((query) => post({ query }, gateway)))
    // This fixture has no registry: they are read, and not refused for want of a listing.
    expect(new Set(answers.map(({ errors }) => errors[0]?.extensions?.['code']))).toEqual(
      new Set(['GRAPHQL_VALIDATION_FAILED']),
    )
  })

  test('report runs them, and names each in the log once', async () => {
    const log: string[] = []
    await using gateway = await start('report', log)
    for (let i = 0; i < 3; i++) expect((await post({ query: OTHER }, gateway)).status).toBe(200)
    await post({ query: TEXT, variables }, gateway)
    const named = log.filter((line) => line.includes('not listed'))
    expect(named).toHaveLength(1)
    expect(named[0]).toContain(hashOf(OTHER))
  })

  test('a file that names a text by another hash keeps the gateway from starting', async () => {
    const file = join(folder, 'wrong.json')
    await writeFile(file, JSON.stringify({ [hashOf(OWN)]: OTHER }))
    expect(() => listedDocuments(undefined, file)).toThrow(/OPERATIONS_FILE=.*another text/)
    expect(() => listedDocuments(undefined, join(folder, 'none.json'))).toThrow(/cannot be read/)
  })
})

test('the list of the build names each operation by the hash of its text, and each is one operation', async () => {
  const listed = Object.entries(JSON.parse(await readFile(DOCUMENTS, 'utf8')) as Record<string, string>)
  expect(listed.length).toBeGreaterThan(40)
  for (const [hash, text] of listed) {
    expect(hashOf(text)).toBe(hash)
    const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    expect(operations).toHaveLength(1)
  }
  const sizes = listed.map(([, text]) => text.length).toSorted((a, b) => a - b)
  // What is sent instead has some 120 characters.
  expect(sizes[Math.floor(sizes.length / 2)]).toBeGreaterThan(200)
})
