import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { readAnswer } from '../gateway.ts'
import type { Answer } from '../gateway.ts'
import type { Region } from '../region.ts'
import type { Callers } from './callers.ts'
import { PROBES, traces } from './rows.ts'

/** Addresses where rows might be had, besides /graphql and /unduh (which the matrix asks): an issue that opens one takes it out and adds it to the matrix. */
export const NO_SUCH_DOORS = [
  '/api',
  '/api/datasets/uji-closed-validated',
  '/api/3/action/package_search',
  '/datasets/uji-closed-validated.csv',
  '/dataset/uji-closed-validated/download',
  '/download/uji-closed-validated.xlsx',
  '/export/uji-closed-validated.parquet',
  '/exports',
  '/lake',
  '/catalog.jsonld',
  '/catalog.ttl',
  '/sparql',
  '/sdmx/data/UJI_CLOSED_VALIDATED',
  '/peta',
  '/peta/uji-closed-validated.json',
  '/subgraphs/datasets/graphql',
  '/graphql/datasets',
]

const CLOSED = PROBES[2]!
const HIDDEN = PROBES.slice(1)
const SECRETS = HIDDEN.flatMap(traces)
const absent = (name: string) => name.replaceAll(/[a-z]/g, 'q').replaceAll(/[A-Z]/g, 'Q')
const withoutId = (text: string) => text.replaceAll(/"requestId":"[^"]*"/g, '')

/** Ways around the policy that need no right, each tried as the public beside somebody who sees more. */
export function describeTricks(region: () => Region, callers: () => Callers): void {
  const publicly = (document: string, variables?: Readonly<Record<string, unknown>>) =>
    callers().named('anonymous').ask(document, variables)
  const asOwner = (document: string, variables?: Readonly<Record<string, unknown>>) =>
    callers().named('produsen.sosial').ask(document, variables)

  describe('guessing', () => {
    test('a hundred aliases in one operation find no more than one by one', async () => {
      const guesses = Array.from({ length: 100 }, (_, index) => HIDDEN[index % 5]!.dataset + (index < 5 ? '' : index))
      const roots = (count: number) =>
        guesses.slice(0, count).map((id, index) => `d${index}: dataset(id: "${id}") { id }`)
      const refused = await publicly(`{ ${roots(100).join(' ')} }`)
      expect(refused.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED'])
      const { data, errors } = await publicly(`{ ${roots(50).join(' ')} }`)
      expect([errors, Object.values(data).filter((found) => found !== null)]).toEqual([[], []])
      const rankings = guesses.map((id, index) => `a${index}: ranking(dataset: "${id}") { code }`)
      const answer = await publicly(`{ indicator(code: "POPULATION") { ${rankings.join(' ')} } }`)
      const kinds = answer.errors.map((error) => JSON.stringify(error.message).replaceAll(/uji-[a-z-]+\d*/g, '…'))
      expect(new Set(kinds).size).toBe(Math.min(1, kinds.length))
      expect(SECRETS.filter((secret) => masked(answer).includes(secret))).toEqual([])
    })

    test.each<[string, string]>([
      ['datasets', 'datasets(first: 2, after: $after) { nodes { id } pageInfo { endCursor } }'],
      ['indicators', 'indicators(first: 2, after: $after) { nodes { code } pageInfo { endCursor } }'],
      ['tags', 'tags(first: 2, after: $after) { nodes { name } pageInfo { endCursor } }'],
      [
        'sources',
        'statisticsSources(first: 2, after: $after) { nodes { dataset { id } stage } pageInfo { endCursor } }',
      ],
      ['programmes', 'programmes(first: 2, after: $after) { nodes { id } pageInfo { endCursor } }'],
      ['budget lines', 'budgetLines(first: 2, after: $after) { nodes { id access } pageInfo { endCursor } }'],
    ])('every cursor that somebody with more rights was given leads the public to public %s only', async (_, list) => {
      const ask = `query ($after: String) { list: ${list} }`
      const { all, steps } = await pages((after) => publicly(ask, { after }))
      const theirs = await pages((after) => asOwner(ask, { after }))
      expect(steps.length).toBeGreaterThan(0)
      for (const after of theirs.steps.slice(0, 12)) {
        const { data, text } = await publicly(ask, { after })
        for (const node of data?.list.nodes ?? []) expect(all).toContain(JSON.stringify(node))
        expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([])
      }
    })

    test('a cursor of rows that only the owner sees opens no row', async () => {
      const ask =
        'query ($id: ID!, $after: String) { dataset(id: $id) { rows(first: 2, after: $after) { nodes { value } pageInfo { endCursor } } } }'
      const { data } = await asOwner(ask, { id: CLOSED.dataset })
      const after = data.dataset.rows.pageInfo.endCursor as string
      expect((await publicly(ask, { id: CLOSED.dataset, after })).data).toEqual({ dataset: null })
      expect((await callers().named('gubernur').ask(ask, { id: CLOSED.dataset, after })).data).toEqual({
        dataset: { rows: null },
      })
      const { data: releases } = await asOwner(`{ dataset(id: "${CLOSED.dataset}") { latestRelease { id } } }`)
      const foreign = 'query ($r: ID!) { dataset(id: "penduduk-siak") { rows(release: $r) { totalCount } } }'
      expect((await publicly(foreign, { r: releases.dataset.latestRelease.id })).data).toEqual({
        dataset: { rows: null },
      })
    })

    test('a forged cursor is refused, with the same words whatever it names', async () => {
      const ask = 'query ($after: String) { datasets(after: $after) { nodes { id } } }'
      const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const known = await publicly(ask, { after: forged([CLOSED.title, CLOSED.dataset, 'x', 'y']) })
      const other = await publicly(ask, { after: forged([absent(CLOSED.title), absent(CLOSED.dataset), 'x', 'y']) })
      expect(known.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_INPUT'])
      expect(known.text.length).toBe(other.text.length)
    })
  })

  describe('what is hidden and what is not there', () => {
    test.each<[string, (name: string) => string, string]>([
      [
        'dataset',
        (id) =>
          `{ dataset(id: "${id}") { id title rows { totalCount } releases { totalCount } statistics(query: { columns: [] }) { dataVersion } } }`,
        CLOSED.dataset,
      ],
      [
        'indicator',
        (code) => `{ indicator(code: "${code}") { code series { totalCount } ranking { code } } }`,
        CLOSED.indicator,
      ],
      ['tag', (name) => `{ tag(name: "${name}") { name datasetCount } }`, CLOSED.tag],
      [
        'keyword',
        (word) => `{ datasets(search: { keyword: "${word}" }) { totalCount nodes { id } facets { tags { count } } } }`,
        // Its beginning, which nobody looked up before: what was looked up is remembered.
        CLOSED.word.slice(0, -1),
      ],
      [
        'misspelt keyword',
        (word) => `{ datasets(search: { keyword: "${word}" }) { totalCount nodes { id } suggestion } }`,
        `${CLOSED.word.slice(0, -1)}xx`,
      ],
      ['indicator of the register', (word) => `{ indicators(keyword: "${word}") { totalCount } }`, CLOSED.word],
      [
        'filter',
        (id) => `{ datasets(search: { indicators: ["${id}"] }) { totalCount facets { years { count } } } }`,
        CLOSED.indicator,
      ],
    ])('%s: the same answer, byte by byte, and as many statements', async (_, ask, name) => {
      const count = async (word: string) => {
        const spies = spied(region())
        const { text } = await callers().bare.query(ask(word))
        const statements = spies.flatMap(({ mock }) => mock.calls.map(([sql]) => String(sql)))
        for (const spy of spies) spy.mockRestore()
        return { text: withoutId(text).replaceAll(word, '…'), statements: statements.toSorted() }
      }
      await count(`${absent(name)}q`)
      const [hidden, missing] = [await count(name), await count(absent(name))]
      expect(hidden).toEqual(missing)
      expect(hidden.statements.length).toBeGreaterThan(0)
    })

    test.each(['json', 'csv', 'xlsx'])(
      'a download as %s: the same answer and headers, and as many statements',
      async (format) => {
        const count = async (id: string) => {
          const spies = spied(region())
          const response = await fetch(`${callers().bare.url}/unduh/${id}.${format}?wilayah=36.01`)
          const text = withoutId(await response.text()).replaceAll(id, '…')
          const { date: _, 'x-request-id': __, ...headers } = Object.fromEntries(response.headers)
          const statements = spies.flatMap(({ mock }) => mock.calls.map(([sql]) => String(sql)))
          for (const spy of spies) spy.mockRestore()
          return { status: response.status, text, headers, statements: statements.toSorted() }
        }
        await count(`${absent(CLOSED.dataset)}q`)
        const [hidden, missing] = [await count(CLOSED.dataset), await count(absent(CLOSED.dataset))]
        expect(hidden).toEqual(missing)
        expect([hidden.status, hidden.statements.length > 0]).toEqual([404, true])
      },
    )
  })

  describe('other ways to send an operation', () => {
    const ask = `{ datasets(search: { keyword: "ujimatriks" }, first: 50) { totalCount nodes { id } } }`
    const post = (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${callers().product.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })

    test('GET answers as POST does; a list of operations is refused', async () => {
      const headers = { 'apollo-require-preflight': '1' }
      const got = await readAnswer(
        await fetch(`${callers().product.url}/graphql?query=${encodeURIComponent(ask)}`, { headers }),
      )
      expect(got.data).toEqual((await publicly(ask)).data)
      expect(got.data.datasets.totalCount).toBe(1)
      expect((await post([{ query: ask }, { query: ask }])).status).toBe(400)
    })

    test('what somebody else ran before cannot be run by its hash', async () => {
      expect((await asOwner(ask)).data.datasets.totalCount).toBe(6)
      const sha256Hash = createHash('sha256').update(ask).digest('hex')
      const { errors, data } = await readAnswer(
        await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      )
      expect([data, errors.map(({ extensions }) => extensions?.['code'])]).toEqual([
        null,
        ['PERSISTED_QUERY_NOT_FOUND'],
      ])
      const together = await readAnswer(
        await post({ query: ask, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      )
      expect(together.data?.datasets.totalCount ?? 1).toBe(1)
    })

    test('fragments, aliases, @include and @skip do not get a protected field through', async () => {
      const officials = `query ($yes: Boolean = true, $no: Boolean = false) { position(code: "000400000000000.01") { holders(first: 5) { nodes { name ...F x: employeeNumber ... @include(if: $yes) { decree } ... on Official @skip(if: $no) { y: employeeNumber } } } } }
        fragment F on Official { ...G } fragment G on Official { employeeNumber @skip(if: $no) }`
      const { data, errors, text } = await publicly(officials)
      // The numbers may not be null, so the whole position goes; none of them is named twice.
      expect(data).toEqual({ position: null })
      expect(text).not.toMatch(/\d{18}/)
      const places = errors.map(({ path = [] }) => String(path.at(-1)))
      expect(places.toSorted()).toEqual(['decree', 'employeeNumber', 'x', 'y'])
      expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(
        new Set(['UNAUTHORIZED_FIELD_OR_TYPE']),
      )
      expect((await callers().named('sekda').ask(officials)).data.position.holders.nodes[0].y).toMatch(/^\d{18}$/)
    })

    test('entities cannot be asked for by their keys, by nobody', async () => {
      for (const who of ['anonymous', 'gubernur', 'admin'])
        for (const field of [
          `_entities(representations: [{ __typename: "Dataset", id: "${CLOSED.dataset}" }]) { __typename }`,
          '_service { sdl }',
        ]) {
          const { errors, data } = await callers().named(who).ask(`{ ${field} }`)
          expect([data, errors[0]?.extensions?.['code']]).toEqual([null, 'GRAPHQL_VALIDATION_FAILED'])
        }
    })

    test('no error quotes what is hidden, and none suggests it', async () => {
      for (const fault of [
        '{ account { id } }',
        '{ auditEntrie { totalCount } }',
        '{ datasets(search: { access: CLOSED }) { totalCount } }',
        '{ dataset(id: "x") { stage(is: PRELIMINAR) } }',
      ]) {
        const { text } = await publicly(fault)
        expect(text).not.toMatch(/auditEntries|accounts|accessReview|PRELIMINARY|RESTRICTED/)
      }
    })

    test('there is no door besides the graph', async () => {
      const token = await callers().product.sign(OWNER_PRINCIPAL)
      for (const path of NO_SUCH_DOORS)
        for (const headers of [{}, { authorization: `Bearer ${token}` }] as Record<string, string>[]) {
          const response = await fetch(`${callers().product.url}${path}`, { headers })
          expect([path, response.status]).toEqual([path, 404])
        }
    })
  })
}

/** Spies on all statements but those of identity, which tidies up by the clock; who asks the gateway without identity needs none of them. */
function spied({ running }: Region) {
  return running.filter(({ name }) => name !== 'identity').map(({ orm }) => vi.spyOn(orm.em.getConnection(), 'execute'))
}

const OWNER_PRINCIPAL = {
  kind: 'PERSON',
  subject: 'x',
  roles: ['PRODUCER'],
  organizations: ['000900000000000'],
  authority: [],
  governmentApplication: false,
  scopes: [],
  positions: [],
} as const

/** What was asked for stands in messages again: only what else is said counts. */
function masked({ text }: Answer): string {
  return HIDDEN.reduce((rest, { dataset }) => rest.replaceAll(dataset, '…'), text)
}

/** All pages of a list: its items as text, and the cursors between them. */
async function pages(ask: (after: string | null) => Promise<Answer>): Promise<{ all: string[]; steps: string[] }> {
  const all: string[] = []
  const steps: string[] = []
  for (let after: string | null = null; steps.length < 40;) {
    const { list } = (await ask(after)).data as { list: { nodes: object[]; pageInfo: { endCursor: string | null } } }
    all.push(...list.nodes.map((node) => JSON.stringify(node)))
    after = list.pageInfo.endCursor
    if (after === null || list.nodes.length < 2) break
    steps.push(after)
  }
  return { all, steps }
}
