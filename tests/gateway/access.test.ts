import { raw } from '@mikro-orm/postgresql'
import type { EntityManager, EntityName, FilterOptions } from '@mikro-orm/postgresql'
import type { Label, Principal } from '@satudata/core'
import { ACCESS_FILTER } from '@satudata/subgraph'
import type { RunningSubgraph } from '@satudata/subgraph'
import { UNFILTERED, principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crawl } from '../support/crawl.ts'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'

const DUKCAPIL = '001100000000000'
const SOCIAL = '000900000000000'
const PLANNING = '002600000000000'

// From the table in docs/access.md: what each caller sees as rows, of data owned by others and of data of its own.
type Kind = `${Label['access']} ${Label['stage']}`
const PUBLIC: readonly Kind[] = ['OPEN VALIDATED']
const GOVERNMENT: readonly Kind[] = ['OPEN VALIDATED', 'RESTRICTED VALIDATED']
const REGIONAL: readonly Kind[] = [...GOVERNMENT, 'OPEN PRELIMINARY', 'RESTRICTED PRELIMINARY']
const callers: readonly { who: string; principal: Principal; others: readonly Kind[]; own?: string }[] = [
  { who: 'anonymous', principal: principals.anonymous, others: PUBLIC },
  { who: 'an analyst', principal: principals.analyst, others: PUBLIC },
  { who: 'a producer of Dukcapil', principal: principals.producer(DUKCAPIL), others: GOVERNMENT, own: DUKCAPIL },
  { who: 'a producer of Dinas Sosial', principal: principals.producer(SOCIAL), others: GOVERNMENT, own: SOCIAL },
  { who: 'walidata', principal: principals.walidata, others: GOVERNMENT, own: '001600000000000' },
  { who: 'a leader over Dinas Sosial', principal: principals.leader([SOCIAL]), others: GOVERNMENT },
  {
    who: 'the leader of Bappeda',
    principal: principals.leader([PLANNING], PLANNING),
    others: GOVERNMENT,
    own: PLANNING,
  },
  { who: 'a regional leader', principal: principals.leader('ALL'), others: REGIONAL },
  { who: 'an administrator', principal: principals.admin, others: GOVERNMENT },
  { who: 'an application of Dukcapil', principal: principals.application(DUKCAPIL), others: GOVERNMENT, own: DUKCAPIL },
]

let region: Region
let graph: TestGateway
beforeAll(async () => {
  region = await startRegion()
  graph = await startGateway({ transport: 'in-process', subgraphs: region.joinable })
})
afterAll(async () => {
  await graph?.[Symbol.asyncDispose]()
  await region?.[Symbol.asyncDispose]()
})

const kindOf = (label: Label): Kind => `${label.access} ${label.stage}`

/** How many rows of each label and owner are seen, by the filter that is on every question of the manager. */
async function labelsOf(em: EntityManager, entity: EntityName<Label>, filters: FilterOptions = {}) {
  const counted = em
    .createQueryBuilder(entity)
    .select(['access', 'stage', 'owner', raw('count(*) as rows')])
    .groupBy(['access', 'stage', 'owner'])
    .orderBy({ access: 1, stage: 1, owner: 1 })
  await counted.applyFilters(filters)
  return counted.execute<(Label & { readonly rows: string })[]>()
}

interface Table {
  readonly subgraph: RunningSubgraph
  readonly entity: EntityName<Label>
  readonly name: string
  readonly all: Awaited<ReturnType<typeof labelsOf>>
}

let tables: Promise<readonly Table[]> | undefined
/** Every table with labels, and those of all its rows. Nothing here changes them. */
const everything = () => (tables ??= readTables())
async function readTables(): Promise<Table[]> {
  const found: Table[] = []
  for (const subgraph of region.running)
    for (const meta of subgraph.orm.getMetadata().getAll().values()) {
      if (meta.filters[ACCESS_FILTER] === undefined) continue
      const entity = meta.class as EntityName<Label>
      const all = await labelsOf(subgraph.orm.em.fork(), entity, UNFILTERED.filters)
      found.push({ subgraph, entity, name: `${subgraph.name}.${meta.className}`, all })
    }
  expect(found.length).toBeGreaterThan(5)
  expect(new Set(found.flatMap(({ all }) => all.map(kindOf))).size).toBeGreaterThan(3)
  return found
}

describe('T1–T3, N3: every labelled row of every table', () => {
  test.each(callers)('shows $who what the policy says, and no more', async ({ principal, others, own }) => {
    for (const { subgraph, entity, name, all } of await everything()) {
      const { em } = subgraph.createContext({
        principal,
        requestId: 'walk',
        language: 'id',
        signal: AbortSignal.timeout(60_000),
      })
      const expected = all.filter((row) => row.owner === own || others.includes(kindOf(row)))
      expect([name, await labelsOf(em, entity)]).toEqual([name, expected])
    }
  })

  test.each(callers)('and every release: $who', async ({ principal, others, own }) => {
    const context = region.running[0]?.createContext({
      principal,
      requestId: 'walk',
      language: 'id',
      signal: AbortSignal.timeout(60_000),
    })
    if (context === undefined) throw new Error('no subgraph')
    const everything = await region.lake.list({ scope: ALL_LABELS })
    const visible = await region.lake.list({ scope: context.scope })
    const expected = everything.filter((release) => release.owner === own || others.includes(kindOf(release)))
    expect(visible.map((release) => release.id)).toEqual(expected.map((release) => release.id))
    expect(new Set(everything.map(kindOf))).toEqual(
      new Set(['OPEN VALIDATED', 'OPEN PRELIMINARY', 'RESTRICTED VALIDATED', 'CLOSED VALIDATED']),
    )
  })
})

const ALL_LABELS = (['OPEN', 'RESTRICTED', 'CLOSED'] as const).flatMap((access) =>
  (['VALIDATED', 'PRELIMINARY'] as const).map((stage) => ({ access, stage, owners: 'ANY' as const })),
)

/** Names that only data hidden from the public has: ids of releases and datasets, codes of indicators. */
async function secrets(): Promise<string[]> {
  const releases = await region.lake.list({ scope: ALL_LABELS, current: false })
  const hidden = releases.filter((release) => kindOf(release) !== 'OPEN VALIDATED')
  const open = releases.filter((release) => kindOf(release) === 'OPEN VALIDATED')
  const openNames = new Set(
    open.flatMap((release) => [release.dataset, ...release.measures.map((measure) => measure.indicator)]),
  )
  const names = hidden.flatMap((release) => [
    release.id,
    release.dataset,
    ...release.measures.map((measure) => measure.indicator),
  ])
  return [...new Set(names)].filter((name) => !openNames.has(name) && !ALSO_PUBLIC.has(name))
}

/** STAFF is also the public name of a Dapodik table (school staff). */
const ALSO_PUBLIC: ReadonlySet<string> = new Set(['STAFF'])

describe('a walk through the whole graph, every list and every field,', () => {
  test('finds no trace of preliminary, restricted or closed data for the public', async () => {
    const hidden = await secrets()
    expect(hidden).toContain('penerima-bantuan')
    const text = await crawl(graph)
    expect(hidden.filter((name) => text.includes(`"${name}"`))).toEqual([])
    expect(text).not.toMatch(/"(PRELIMINARY|RESTRICTED|CLOSED|DRAFT)"/)
    expect(text).toContain('"penduduk-siak"')
  })

  test('finds preliminary and restricted data for a regional leader, so that the walk proves something', async () => {
    const text = await crawl(graph, { principal: principals.leader('ALL') })
    for (const name of ['penduduk-siak-bulanan', 'pegawai-opd', 'PRELIMINARY', 'RESTRICTED'])
      expect(text).toContain(`"${name}"`)
  })
})

describe('the public gets the same answer for what is hidden and for what does not exist:', () => {
  test.each([
    ['dataset', (name: string) => `{ dataset(id: "${name}") { id title } }`, 'penerima-bantuan'],
    ['preliminary dataset', (name: string) => `{ dataset(id: "${name}") { id title } }`, 'penduduk-siak-bulanan'],
    ['indicator', (name: string) => `{ indicator(code: "${name}") { code } }`, 'AID_RECIPIENTS'],
    [
      'search',
      (name: string) => `{ datasets(search: { keyword: "${name}" }) { totalCount nodes { id } } }`,
      'penerima bantuan rekaan',
    ],
    [
      'statistics',
      (name: string) =>
        `{ statistics(query: { columns: [{ id: "a", figure: { indicator: "${name}", measure: SUM } }] }) { suppressedCells } }`,
      'AID_RECIPIENTS',
    ],
    [
      'statistics by dataset',
      (name: string) =>
        `{ statistics(query: { columns: [{ id: "a", figure: { indicator: "POPULATION", dataset: "${name}" } }] }) { suppressedCells } }`,
      'penduduk-siak-bulanan',
    ],
  ])('%s', async (_what, ask, hidden) => {
    const absent = hidden.replaceAll(/[a-z]/g, 'q').replaceAll(/[A-Z]/g, 'Q')
    const mask = (text: string, name: string) => text.replaceAll(name, '…').replaceAll(/"requestId":"[^"]*"/g, '')
    const first = await graph.query(ask(hidden))
    const second = await graph.query(ask(absent))
    expect(mask(first.text, hidden)).toBe(mask(second.text, absent))
  })
})

test('N3: introspection shows the public no value that only hidden data has', async () => {
  const ask =
    '{ s: __type(name: "Stage") { enumValues { name } } a: __type(name: "AccessLevel") { enumValues { name } } }'
  const names = (data: { s: { enumValues: { name: string }[] }; a: { enumValues: { name: string }[] } }) =>
    [...data.s.enumValues, ...data.a.enumValues].map((each) => each.name)
  expect(names((await graph.query(ask)).data)).toEqual(['VALIDATED', 'OPEN'])
  const leader = await graph.query(ask, {}, { principal: principals.leader('ALL') })
  expect(names(leader.data)).toEqual(['VALIDATED', 'PRELIMINARY', 'OPEN', 'RESTRICTED', 'CLOSED'])
})
