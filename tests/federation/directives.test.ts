import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '@satudata/federation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { Answer } from '../support/gateway.ts'
import { startCommand } from '../support/process.ts'
import { DIRECTIVES, MINORS } from './support/directives.ts'

// The gateway alone (`pnpm gateway --config`) over subgraphs that are none of ours, asked for their schemas while they run.

let stack: AsyncDisposableStack
let ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>
beforeAll(async () => {
  stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'satudata-directives-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const others = fork(new URL('support/serve.ts', import.meta.url))
  stack.defer(() => void others.kill())
  const ended = once(others, 'exit').then(([code]) => Promise.reject(new Error(`The subgraphs ended with ${code}.`)))
  ended.catch(() => undefined)
  const [listed] = (await Promise.race([once(others, 'message'), ended])) as [{ name: string; url: string }[]]
  const lines = listed.map(({ name, url }) => `  ${name}:\n    schema:\n      subgraph_url: ${url}\n`)
  await writeFile(join(folder, 'supergraph.yaml'), `federation_version: =2.11.0\nsubgraphs:\n${lines.join('')}`)
  const gateway = stack.use(
    startCommand(['gateway', '--config', join(folder, 'supergraph.yaml')], { DATA_DIR: join(folder, 'data') }),
  )
  const url = await gateway.address('Graph')
  ask = async (query, variables) =>
    readAnswer(
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    )
})
afterAll(() => stack.disposeAsync())

// Expected answers are written from the data in support/directives.ts by hand.
const CASES: Readonly<
  Record<string, readonly [query: string, data: unknown, variables?: Readonly<Record<string, unknown>>]>
> = {
  '@key: an entity goes on in another subgraph': [
    '{ school(id: "s1") { name visitors { nip name } } }',
    { school: { name: 'SDN 1', visitors: [{ nip: '12', name: 'Budi' }] } },
  ],
  '@key of nested fields, and beside it one that is not resolvable: entered by the one that is': [
    '{ person(nip: "11") { leads { id crowded } } }',
    { person: { leads: [{ id: 's1', crowded: true }] } },
  ],
  'every version of federation 2, each linked to by a subgraph of its own': [
    `{ school(id: "s1") { ${MINORS.map((minor) => `since${minor}`).join(' ')} } }`,
    { school: Object.fromEntries(MINORS.map((minor) => [`since${minor}`, `s1 in 2.${minor}`])) },
  ],
  '@shareable: a value and a type that several answer': [
    '{ schools { id code { region number } } person(nip: "12") { name } }',
    {
      schools: [
        { id: 's1', code: { region: '36', number: 1 } },
        { id: 's2', code: { region: '36', number: 2 } },
      ],
      person: { name: 'Budi' },
    },
  ],
  '@requires: worked out from fields that nobody asked for': [
    '{ schools { id crowded label } }',
    {
      schools: [
        { id: 's1', crowded: true, label: 'Serang, 300' },
        { id: 's2', crowded: false, label: 'Lebak, 0' },
      ],
    },
  ],
  '@requires of fields with arguments, enums, inputs and lists in them, beside the same fields as the caller asks for them':
    [
      '{ schools { id cost(unit: RUPIAH) left rooms { size(in: FT2) } space size: rooms(kind: HALL) { size(in: M2) } } }',
      {
        schools: [
          {
            id: 's1',
            cost: 2_000_000,
            left: 1725,
            rooms: [{ size: 500 }, { size: 600 }, { size: 1000 }],
            space: 110,
            size: [{ size: 100 }],
          },
          { id: 's2', cost: 2_000_000, left: 2025, rooms: [], space: 0, size: [] },
        ],
      },
    ],
  '@provides: what comes along is the same as at its owner': [
    '{ schools { head { nip name } } school(id: "s1") { head { name leads { id } } } }',
    {
      schools: [{ head: { nip: '11', name: 'Ani' } }, { head: null }],
      school: { head: { name: 'Ani', leads: [{ id: 's1' }] } },
    },
  ],
  '@interfaceObject: fields for every implementation, by the interface and by the type': [
    '{ places { id name stars } school(id: "s2") { stars } }',
    {
      places: [
        { id: 's1', name: 'SDN 1', stars: 5 },
        { id: 's2', name: 'SDN 2', stars: 2 },
        { id: 'l1', name: 'Perpustakaan', stars: 4 },
      ],
      school: { stars: 2 },
    },
  ],
  '@interfaceObject: what the objects are is learned from where the interface is': [
    '{ best { __typename name ... on School { pupils } alike { __typename stars ... on Library { books } } } }',
    {
      best: {
        __typename: 'School',
        name: 'SDN 1',
        pupils: 300,
        alike: [{ __typename: 'Library', stars: 4, books: 9_000 }],
      },
    },
  ],
  'an interface with a key': [
    '{ place(id: "l1") { __typename id name ... on Library { books opens } } }',
    { place: { __typename: 'Library', id: 'l1', name: 'Perpustakaan', books: 9_000, opens: 'counter' } },
  ],
  'a union, and fragments of an interface in it': [
    '{ found { __typename ... on School { state } ... on Place { name stars } } }',
    {
      found: [
        { __typename: 'School', state: 'OPEN', name: 'SDN 1', stars: 5 },
        { __typename: 'School', state: 'CLOSED', name: 'SDN 2', stars: 2 },
        { __typename: 'Library', name: 'Perpustakaan', stars: 4 },
      ],
    },
  ],
  '@override: the field is answered where it moved to': [
    '{ place(id: "l1") { ... on Library { opens } } }',
    { place: { opens: 'counter' } },
  ],
  '@context and @fromContext: each object gets what stands above it': [
    '{ years { year posts { code amount } } }',
    {
      years: [
        {
          year: 2025,
          posts: [
            { code: 'a', amount: 2026 },
            { code: 'b', amount: 2027 },
          ],
        },
        {
          year: 2026,
          posts: [
            { code: 'a', amount: 2027 },
            { code: 'b', amount: 2028 },
          ],
        },
      ],
    },
  ],
  '@extends and @external of federation 1': [
    '{ person(nip: "11") { name leads { name visitors { name } } } }',
    { person: { name: 'Ani', leads: [{ name: 'SDN 1', visitors: [{ name: 'Budi' }] }] } },
  ],
  'an enum with other values in each subgraph': [
    '{ school(id: "s1") { grade mark } }',
    { school: { grade: 'A', mark: 'C' } },
  ],
  'enums and inputs, by literal, by variable and by default': [
    'query ($area: Area!, $state: State) { within(area: $area) { id } closed: inState(state: CLOSED) { id } inState { id } asked: inState(state: $state) { id } }',
    {
      within: [{ id: 's1' }, { id: 's2' }],
      closed: [{ id: 's2' }],
      inState: [{ id: 's1' }],
      asked: [{ id: 's2' }],
    },
    { area: { region: '36' }, state: 'CLOSED' },
  ],
}

test.each(Object.entries(CASES))('%s', async (_, [query, data, variables]) => {
  const answer = await ask(query, variables)
  expect([answer.errors, answer.data]).toEqual([[], data])
})

test('@override with a label: a field moves for a share of the operations', async () => {
  const answers = await Promise.all(
    Array.from({ length: 150 }, () => ask('{ place(id: "l1") { ... on Library { scans } } }')),
  )
  const at = answers.map(({ data }) => data.place.scans as string)
  const moved = at.filter((each) => each === 'cloud').length
  expect(at.filter((each) => each === 'archive')).toHaveLength(150 - moved)
  // Thirty percent of 150; outside of this once in a million runs.
  expect(moved).toBeGreaterThan(15)
  expect(moved).toBeLessThan(75)
})

describe('what cannot be kept is refused', () => {
  const refusal = (schema: string) =>
    startGateway({
      transport: 'http',
      subgraphs: [],
      remote: [{ name: 'odd', typeDefs: schema, url: 'http://127.0.0.1:1/graphql' }],
    }).then(
      () => 'started',
      (error: Error) => error.message,
    )

  test('a label of @override that nothing decides', async () => {
    expect(
      await refusal(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@override"])
        type Query { a: Int @override(from: "other", label: "beta") }`),
    ).toMatch(/Query\.a has @override with the label "beta".*percent/)
  })

  test('connectors', async () => {
    expect(
      await refusal(`extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
        @link(url: "https://specs.apollo.dev/connect/v0.2", import: ["@connect", "@source"])
        @source(name: "api", http: { baseURL: "http://127.0.0.1:1" })
        type Query { a: String @connect(source: "api", http: { GET: "/a" }, selection: "$") }`),
    ).toMatch(/connect/)
  })

  test('@cacheTag of federation 2.12', async () => {
    expect(
      await refusal(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@cacheTag"])
        type Query { a: Int @cacheTag(format: "a") }`),
    ).toMatch(/cacheTag/)
  })
})

describe('what is not for clients', () => {
  test('@inaccessible: the field is not in the schema, nor @tag, nor anything of federation', async () => {
    expect((await ask('{ schools { secret } }')).errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    const { text } = await ask('{ __schema { types { name fields { name } } directives { name } } }')
    expect(text).not.toMatch(/secret|cost_1|"tag"|join__|_entities|_service|"key"/)
    expect(text).toContain('visitors')
  })

  test('@composeDirective: the directive of a team is in the supergraph, and not in what clients see', async () => {
    const supergraph = await compose(DIRECTIVES.map((each) => ({ ...each, url: 'http://127.0.0.1:1/graphql' })))
    expect(supergraph).toContain('@note(text: "As on the sign")')
    // So are tags, for contracts.
    expect(supergraph).toMatch(/pupils: Int!.*@tag\(name: "figures"\)/)
    expect((await ask('{ __schema { directives { name } } }')).text).not.toContain('note')
  })
})
