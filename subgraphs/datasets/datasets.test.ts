import { allows } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { principals, startTestSubgraph, UNFILTERED } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Dataset, Indicator } from './src/entities.ts'
import datasets from './src/index.ts'

const SOCIAL = '000900000000000'
const POPULATION_AGENCY = '001100000000000'

/** One of each kind of caller the policy tells apart for the entries of the sample. */
const CALLERS: readonly (readonly [string, Principal])[] = [
  ['nobody signed in', principals.anonymous],
  ['an analyst', principals.analyst],
  ['a producer of Dinas Sosial', principals.producer(SOCIAL)],
  ['a producer of the population agency', principals.producer(POPULATION_AGENCY)],
  ['the walidata', principals.walidata],
  ['a regional leader', principals.leader('ALL')],
  ['the leader of Dinas Sosial', principals.leader([SOCIAL])],
  ['the leader of another agency', principals.leader(['000400000000000'])],
  ['an administrator', principals.admin],
  ['a government application', principals.application('000400000000000')],
]

let graph: TestSubgraph
let entries: readonly Dataset[]
let indicators: readonly Indicator[]

beforeAll(async () => {
  graph = await startTestSubgraph(datasets)
  entries = await graph.em().find(Dataset, {}, UNFILTERED)
  indicators = await graph.em().find(Indicator, {}, UNFILTERED)
})
afterAll(() => graph?.[Symbol.asyncDispose]())

async function ask(document: string, variables: Record<string, unknown> = {}, principal?: Principal) {
  const { data, errors } = await graph.query(document, variables, principal)
  expect(errors).toEqual([])
  return data
}

function tally(values: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, each]) => [value, each.length]))
}

describe.each(CALLERS)('the catalogue for %s', (_, principal) => {
  const seen = () => entries.filter((entry) => allows(principal, entry, 'METADATA'))

  test('lists exactly the entries the policy grants, one by one, in the list and in its total', async () => {
    const { datasets: list } = await ask('{ datasets(first: 100) { totalCount nodes { id } } }', {}, principal)
    const ids = seen().map(({ id }) => id)
    expect(list.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted())
    expect(list.totalCount).toBe(ids.length)
    for (const { id } of entries) {
      const { dataset } = await ask('query ($id: ID!) { dataset(id: $id) { id } }', { id }, principal)
      expect(dataset).toEqual(ids.includes(id) ? { id } : null)
    }
  })

  test('counts only those in every facet (B6)', async () => {
    const facets = (
      await ask(
        `{ datasets(first: 0) { facets { themes { count theme { code } } publishers { count publisher { code } } years { count year }
           regions { count region { code } } groups { count group { slug } } pillars { count pillar { code } } tags { count tag { name } } } } }`,
        {},
        principal,
      )
    ).datasets.facets
    const counts = (list: readonly { count: number }[], value: (each: never) => string) =>
      Object.fromEntries(list.map((each) => [value(each as never), each.count]))
    expect(counts(facets.themes, ({ theme }: { theme: { code: string } }) => theme.code)).toEqual(
      tally(seen().flatMap((each) => each.themes)),
    )
    expect(counts(facets.publishers, ({ publisher }: { publisher: { code: string } }) => publisher.code)).toEqual(
      tally(seen().map((each) => each.owner)),
    )
    expect(counts(facets.years, ({ year }: { year: number }) => String(year))).toEqual(
      tally(seen().flatMap((each) => each.years.map(String))),
    )
    expect(counts(facets.regions, ({ region }: { region: { code: string } }) => region.code)).toEqual(
      tally(seen().flatMap((each) => each.regions)),
    )
    expect(counts(facets.groups, ({ group }: { group: { slug: string } }) => group.slug)).toEqual(
      tally(seen().flatMap((each) => each.groups)),
    )
    expect(counts(facets.pillars, ({ pillar }: { pillar: { code: string } }) => pillar.code)).toEqual(
      tally(seen().flatMap((each) => each.pillars)),
    )
    expect(counts(facets.tags, ({ tag }: { tag: { name: string } }) => tag.name)).toEqual(
      tally(seen().flatMap((each) => each.tags)),
    )
  })

  test('counts and lists only those under groups, themes, pillars and tags (R8, R9)', async () => {
    const filed = `datasetCount datasets(first: 100) { totalCount nodes { id } }`
    const data = await ask(
      `{ groups { nodes { key: slug ${filed} } } themes { key: code ${filed} } pillars { key: code ${filed} } tags(first: 200) { nodes { key: name ${filed} } } }`,
      {},
      principal,
    )
    const lists = {
      groups: data.groups.nodes,
      themes: data.themes,
      pillars: data.pillars,
      tags: data.tags.nodes,
    } as const
    for (const kind of ['groups', 'themes', 'pillars', 'tags'] as const) {
      for (const { key, datasetCount, datasets: page } of lists[kind]) {
        const ids = seen().flatMap((entry) => (entry[kind].includes(key) ? [entry.id] : []))
        expect([kind, key, datasetCount, page.totalCount]).toEqual([kind, key, ids.length, ids.length])
        expect(page.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted())
      }
    }
    expect(lists.tags.map(({ key }: { key: string }) => key).toSorted()).toEqual(
      [...new Set(seen().flatMap(({ tags }) => tags))].toSorted(),
    )
  })

  test('lists only those under organizations, regions and indicators', async () => {
    const owners = [...new Set(entries.map(({ owner }) => owner))]
    const keys = [
      ...owners.map((code) => ({ __typename: 'Organization', code })),
      ...['36', '36.03', '36.03.01', '36.03.01.2001'].map((code) => ({ __typename: 'Region', code })),
    ]
    const list = 'code datasets(first: 100) { totalCount nodes { id } }'
    const { data, errors } = await graph.entities(
      keys,
      `__typename ... on Organization { ${list} } ... on Region { ${list} }`,
      principal,
    )
    expect(errors).toEqual([])
    for (const { __typename, code, datasets: page } of data._entities) {
      const under = (entry: Dataset) => {
        if (__typename === 'Organization') return entry.owner === code
        if (code.length <= 5) return entry.regions.includes(code)
        return entry.regions.includes('36.03') && entry.estimationLevel === 'DISTRICT' && code.length === 8
      }
      const ids = seen()
        .filter(under)
        .map(({ id }) => id)
      expect([code, page.nodes.map(({ id }: { id: string }) => id).toSorted(), page.totalCount]).toEqual([
        code,
        ids.toSorted(),
        ids.length,
      ])
    }
  })

  test('registers exactly the indicators whose figures the policy grants, and no entry below them that it does not', async () => {
    const known = indicators.filter((indicator) => allows(principal, indicator, 'METADATA')).map(({ code }) => code)
    const { indicators: list } = await ask(
      '{ indicators(first: 100) { totalCount nodes { code datasets { nodes { id } } } } }',
      {},
      principal,
    )
    expect(list.nodes.map(({ code }: { code: string }) => code)).toEqual(known.toSorted())
    expect(list.totalCount).toBe(known.length)
    for (const { code, datasets: page } of list.nodes) {
      const ids = seen()
        .filter((entry) => entry.indicators.includes(code))
        .map(({ id }) => id)
      expect(page.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted())
    }
    for (const { code } of indicators) {
      const { indicator } = await ask('query ($code: ID!) { indicator(code: $code) { code } }', { code }, principal)
      expect(indicator).toEqual(known.includes(code) ? { code } : null)
    }
  })

  test('finds by keyword nothing it does not list, with any word of any entry', async () => {
    const ids = new Set(seen().map(({ id }) => id))
    const words = [...new Set(entries.flatMap(({ title, tags }) => [...title.id.split(/\W+/), ...tags]))].filter(
      (word) => word !== '',
    )
    const fields = words.map(
      (_word, index) =>
        `k${index}: datasets(search: { keyword: $k${index} }, first: 100) { totalCount nodes { id } facets { years { count } } }`,
    )
    const variables = Object.fromEntries(words.map((word, index) => [`k${index}`, word]))
    const data = await ask(
      `query (${words.map((_word, index) => `$k${index}: String`).join(' ')}) { ${fields.join(' ')} }`,
      variables,
      principal,
    )
    for (const { totalCount, nodes } of Object.values<{ totalCount: number; nodes: { id: string }[] }>(data)) {
      expect(nodes.filter(({ id }) => !ids.has(id))).toEqual([])
      expect(totalCount).toBe(nodes.length)
    }
  })
})

test('anonymous callers see 19 of the 23 entries; the closed, the restricted and the preliminary one leave no trace (B4)', async () => {
  const text = JSON.stringify(
    await ask(
      `{ datasets(first: 100) { totalCount nodes { id title description tags { name } indicators { code } groups { slug } } facets { tags { tag { name } } } }
         tags(first: 200) { nodes { name } } indicators { nodes { code name definition dimensions { code members { code } } } } }`,
    ),
  )
  expect(text).toContain('"totalCount":19')
  for (const trace of [
    'penduduk-siak-bulanan',
    'pegawai-opd',
    'penerima-bantuan',
    'simral-rancangan',
    'BUDGET_DRAFT',
    'AID_RECIPIENTS',
    '"STAFF"',
    'AID_PROGRAMME',
    'ECHELON',
    'belum divalidasi',
    'bantuan sosial',
  ]) {
    expect(text).not.toContain(trace)
  }
})

test('an entry the caller may not know answers to a gateway like one that does not exist', async () => {
  const keys = [
    { __typename: 'Dataset', id: 'penerima-bantuan' },
    { __typename: 'Dataset', id: 'tidak-ada' },
    { __typename: 'Indicator', code: 'AID_RECIPIENTS' },
  ]
  const { data, errors } = await graph.entities(keys, '... on Dataset { title } ... on Indicator { name }')
  expect(data._entities).toEqual([null, null, null])
  expect(errors).toEqual([])
})

test('an entry says how much of it the caller sees: walidata its metadata, leaders its totals, the owner its rows', async () => {
  const visibility = async (principal: Principal) =>
    (await ask('{ dataset(id: "penerima-bantuan") { visibility } }', {}, principal)).dataset?.visibility
  expect(await visibility(principals.walidata)).toBe('METADATA')
  expect(await visibility(principals.leader([SOCIAL]))).toBe('AGGREGATES')
  expect(await visibility(principals.producer(SOCIAL))).toBe('ROWS')
  expect(await visibility(principals.admin)).toBeUndefined()
})
