import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOCUMENTS } from '../../gateway/src/pages/sources.ts'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { figures, places } from './fixtures/subgraphs.ts'

const TEXT = `query Place($code: ID!) { place(code: $code) { code name x: name } }`
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

const stack = new AsyncDisposableStack()
let dashboard: TestGateway
let bare: TestGateway
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-persisted-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const documents = join(folder, 'documents.json')
  await writeFile(documents, JSON.stringify({ [hashOf(TEXT)]: TEXT }))
  const subgraphs = [places(), figures()]
  const pages = { dashboard: join(folder, 'dashboard'), editor: join(folder, 'editor'), documents }
  dashboard = stack.use(await startGateway({ transport: 'in-process', subgraphs, pages }))
  bare = stack.use(await startGateway({ transport: 'in-process', subgraphs }))
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
  const { status, data, errors } = await post({ ...byHash(hash), variables })
  expect([status, data, errors[0]?.extensions?.['code']]).toEqual([400, null, 'PERSISTED_QUERY_NOT_FOUND'])
  expect(errors[0]?.message).toContain('"query"')
})

test('nobody adds an operation: what was sent with its hash is not known by it afterwards', async () => {
  const query = '{ places { code } }'
  await post({ query, ...byHash(hashOf(query)) })
  expect((await post(byHash(hashOf(query)))).errors[0]?.extensions?.['code']).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('texts of analysts run as before, and a gateway without a dashboard knows no hash', async () => {
  expect((await post({ query: '{ places { code } }' })).data.places).toHaveLength(2)
  const { data, errors } = await post({ ...byHash(hashOf(TEXT)), variables }, bare)
  expect([data, errors[0]?.extensions?.['code']]).toEqual([null, 'PERSISTED_QUERY_NOT_SUPPORTED'])
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
