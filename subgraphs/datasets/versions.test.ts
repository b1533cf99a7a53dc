import { rm } from 'node:fs/promises'
import { decide } from '@satudata/core'
import type { AccessLevel, Stage, View } from '@satudata/core'
import type { ReleaseDraft } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import datasets from './src/index.ts'

const SOCIAL = '000900000000000'
const LABELS = {
  'penduduk-siak': { access: 'OPEN', stage: 'VALIDATED', owner: '001100000000000' },
  'penduduk-siak-bulanan': { access: 'OPEN', stage: 'PRELIMINARY', owner: '001100000000000' },
  'penerima-bantuan': { access: 'CLOSED', stage: 'VALIDATED', owner: SOCIAL },
} as const

function draft(dataset: keyof typeof LABELS, values: Readonly<Record<string, string | null>>): ReleaseDraft {
  const label: { access: AccessLevel; stage: Stage; owner: string } = LABELS[dataset]
  const period = label.stage === 'PRELIMINARY' ? '2026-01' : '2024-S2'
  return {
    ...label,
    dataset,
    period,
    measures: [{ indicator: 'POPULATION', unit: 'orang', personDerived: true, additive: true }],
    dimensions: ['SEX'],
    provenance: { source: 'Contoh uji', dataAsOf: '2024-12-31', invented: true, notes: [] },
    observations: Object.entries(values).map(([key, value]) => {
      const [refArea = '', sex = ''] = key.split(' ')
      return { indicator: 'POPULATION', refArea, timePeriod: period, value, dimensions: { SEX: sex } }
    }),
  }
}

const FIRST = { '36.01 M': '738650', '36.01 F': '698396', '36.02 M': '786683', '36.02 F': '744881' }
const SECOND = { '36.01 M': '738651', '36.01 F': '698396', '36.02 F': '744881', '36.03 M': null }

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(datasets, { env: { PUBLIC_URL: 'https://satudata.example' } })
  for (const dataset of Object.keys(LABELS) as (keyof typeof LABELS)[])
    for (const values of [FIRST, SECOND]) await graph.lake.publish(draft(dataset, values))
})
afterAll(() => graph?.[Symbol.asyncDispose]())

const V1 = 'penduduk-siak.2024-S2.v1'
const V2 = 'penduduk-siak.2024-S2.v2'

test('rows of a filter are those of the whole release that fit it, page by page, with their own total (B9)', async () => {
  const rows = async (filter: object | null, first = 50, after: string | null = null) => {
    const { data, errors } = await graph.query(
      `query ($filter: DatasetRowFilter, $first: Int, $after: String) { dataset(id: "penduduk-siak") {
         rows(release: "${V1}", filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
           nodes { region { code } period value dimensions { dimension member } indicator { code } } } } }`,
      { filter, first, after },
    )
    expect(errors).toEqual([])
    return data.dataset.rows
  }
  const all = await rows(null)
  expect(all.totalCount).toBe(4)
  const fits = (one: { region: { code: string }; dimensions: { member: string }[] }) =>
    one.region.code === '36.02' && one.dimensions[0]?.member === 'F'
  const filter = {
    indicators: ['POPULATION'],
    regions: ['36.02'],
    periods: ['2024-S2'],
    members: [{ dimension: 'SEX', members: ['F'] }],
  }
  expect(await rows(filter)).toMatchObject({ totalCount: 1, nodes: all.nodes.filter(fits) })
  const [one, two] = [await rows({ regions: ['36.02'] }, 1), null]
  expect([one.totalCount, one.pageInfo.hasNextPage, two]).toEqual([2, true, null])
  const rest = await rows({ regions: ['36.02'] }, 1, one.pageInfo.endCursor)
  expect([rest.nodes[0].value, rest.pageInfo.hasNextPage]).toEqual(['786683', false])
})

test('a region the release does not have is told with those it has, not answered with nothing', async () => {
  const { errors } = await graph.query(
    '{ dataset(id: "penduduk-siak") { rows(filter: { regions: ["36.99"] }) { totalCount } } }',
  )
  expect(errors[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    messages: { id: `filter.regions: "36.99" tidak ada pada rilis ${V2}. Yang ada: 36.01, 36.02, 36.03.` },
  })
})

test('what changed between two versions is told figure by figure, with the exact difference', async () => {
  const { data, errors } =
    await graph.query(`{ dataset(id: "penduduk-siak") { versionChanges(from: "${V1}", to: "${V2}") {
    from { version } to { version } added removed changed unchanged
    figures { totalCount nodes { kind difference before { region { code } value } after { region { code } value dimensions { member } status } } }
    changed2: figures(kind: CHANGED, first: 1) { totalCount nodes { difference } pageInfo { hasNextPage } } } } }`)
  expect(errors).toEqual([])
  expect(data.dataset.versionChanges).toEqual({
    from: { version: 1 },
    to: { version: 2 },
    added: 1,
    removed: 1,
    changed: 1,
    unchanged: 2,
    figures: {
      totalCount: 3,
      nodes: [
        {
          kind: 'CHANGED',
          difference: '1',
          before: { region: { code: '36.01' }, value: '738650' },
          after: { region: { code: '36.01' }, value: '738651', dimensions: [{ member: 'M' }], status: 'NORMAL' },
        },
        { kind: 'REMOVED', difference: null, before: { region: { code: '36.02' }, value: '786683' }, after: null },
        {
          kind: 'ADDED',
          difference: null,
          before: null,
          after: { region: { code: '36.03' }, value: null, dimensions: [{ member: 'M' }], status: 'MISSING' },
        },
      ],
    },
    changed2: { totalCount: 1, nodes: [{ difference: '1' }], pageInfo: { hasNextPage: false } },
  })
})

test('title and citation name indicator, dimensions, region and period; the citation pins its release (B7)', async () => {
  const title = 'Jumlah Penduduk Menurut Jenis Kelamin Dan Kabupaten/Kota Di Provinsi Banten Tahun 2024 Semester 2'
  const brought = { spatial: [{ name: 'Banten' }], publisher: { name: 'Dinas Kependudukan' } }
  const release = (id: string) => ({ __typename: 'Release', id, ...brought })
  const titles = await graph.entities(
    [release(V1), release('penduduk-siak-bulanan.2026-01.preliminary.v2')],
    '... on Release { title english: title(language: EN) address }',
    principals.leader('ALL'),
  )
  expect(titles.data._entities).toEqual([
    {
      title,
      english: 'Population by Sex and Kabupaten/Kota, Banten Province, 2024 Semester 2',
      address: `https://satudata.example/data/penduduk-siak?rilis=${V1}`,
    },
    {
      title:
        'Jumlah Penduduk Menurut Jenis Kelamin Dan Kabupaten/Kota Di Provinsi Banten Bulan Januari 2026 (Belum Divalidasi)',
      english: 'Population by Sex and Kabupaten/Kota, Banten Province, January 2026 (Not Validated)',
      address: 'https://satudata.example/data/penduduk-siak-bulanan?rilis=penduduk-siak-bulanan.2026-01.preliminary.v2',
    },
  ])
  const cited = await graph.entities(
    ['penduduk-siak', 'opd'].map((id) => ({ __typename: 'Dataset', id, ...brought })),
    `... on Dataset { citation old: citation(release: "${V1}", language: EN) none: citation(release: "tidak-ada") }`,
  )
  expect(cited.data._entities).toEqual([
    {
      citation: `Dinas Kependudukan (2024). ${title} [versi 2, data per 31 Desember 2024]. Satu Data. https://satudata.example/data/penduduk-siak?rilis=${V2}`,
      old: `Dinas Kependudukan (2024). Population by Sex and Kabupaten/Kota, Banten Province, 2024 Semester 2 [version 1, data as of 31 December 2024]. Satu Data. https://satudata.example/data/penduduk-siak?rilis=${V1}`,
      none: null,
    },
    {
      citation:
        'Dinas Kependudukan (2026). Master Table OPD: Kode dan Nama Organisasi Perangkat Daerah Provinsi Banten. Satu Data. https://satudata.example/data/opd',
      old: null,
      none: null,
    },
  ])
})

/** What a caller with each view gets of a dataset whose second version changed one figure: the dataset, and codes of errors. */
const METADATA_ONLY = [
  {
    versionChanges: null,
    distributions: [],
    citation: expect.stringContaining('.v1'),
    quality: { total: 13 },
    // Who may not see rows is not even told which regions there are.
    rows: null,
  },
  [],
]
const EXPECTED: Readonly<Record<View, unknown>> = {
  NONE: [null, []],
  METADATA: METADATA_ONLY,
  AGGREGATES: METADATA_ONLY,
  ROWS: [
    {
      versionChanges: { changed: 1, figures: { nodes: [{ after: { value: '738651' } }] } },
      distributions: [{ format: 'JSON' }, { format: 'XLSX' }, { format: 'CSV' }],
      citation: expect.stringContaining('.v1'),
      quality: { total: 13 },
      rows: null,
    },
    ['BAD_INPUT'],
  ],
}

describe.each([
  ['nobody signed in', principals.anonymous],
  ['the walidata', principals.walidata],
  ['the leader of Dinas Sosial', principals.leader([SOCIAL])],
  ['a regional leader', principals.leader('ALL')],
  ['a producer of Dinas Sosial', principals.producer(SOCIAL)],
])('for %s', (_, principal) => {
  test.each(Object.entries(LABELS))('changes, files and citation of %s follow the policy', async (id, label) => {
    const name = `${id}.${label.stage === 'PRELIMINARY' ? '2026-01.preliminary' : '2024-S2'}`
    const { data, errors } = await graph.query(
      `query ($id: ID!, $from: ID!, $to: ID!) { dataset(id: $id) {
         versionChanges(from: $from, to: $to) { changed figures(kind: CHANGED) { nodes { after { value } } } }
         distributions { format } citation(release: $from) quality { total }
         rows(filter: { regions: ["36.99"] }) { totalCount } } }`,
      { id, from: `${name}.v1`, to: `${name}.v2` },
      principal,
    )
    const codes = errors.map(({ extensions }) => extensions?.['code'])
    expect([data.dataset, codes]).toEqual(EXPECTED[decide(principal, label)])
  })
})

test('releases of two datasets are not compared, nor one that is not there', async () => {
  const ask = (from: string, to: string) =>
    graph.query(`{ dataset(id: "penduduk-siak") { versionChanges(from: "${from}", to: "${to}") { changed } } }`)
  const nothing = { data: { dataset: { versionChanges: null } }, errors: [] }
  expect(await ask('penerima-bantuan.2024-S2.v1', V2)).toEqual(nothing)
  expect(await ask(V1, 'penduduk-siak.2024-S2.v9')).toEqual(nothing)
})

test('the data dictionary describes every column: type, unit, whether it may be empty', async () => {
  const { data } = await graph.query(
    '{ dataset(id: "penduduk-siak") { rows { components { code dataType nullable units description english: description(language: EN) } } } }',
  )
  const { components } = data.dataset.rows
  expect(components.map(({ code, dataType }: Record<string, string>) => `${code} ${dataType}`)).toEqual([
    'REF_AREA CODE',
    'TIME_PERIOD PERIOD',
    'SEX CODE',
    'OBS_VALUE DECIMAL',
    'UNIT TEXT',
    'OBS_STATUS CODE',
  ])
  expect(components[3]).toMatchObject({ nullable: true, units: ['orang'] })
  for (const { description, english } of components) expect([description, english]).not.toContain('')
})

test('a release whose file is lost costs the point of availability, and its rows say why they are gone', async () => {
  const release = await graph.lake.publish({
    ...draft('penduduk-siak', { '36.01 M': '5' }),
    dataset: 'penduduk-sp2020',
  })
  await rm(graph.lake.path(release))
  const { data, errors } = await graph.query(
    '{ dataset(id: "penduduk-sp2020") { quality { points { code met } } rows { totalCount } } }',
  )
  expect(data.dataset.quality.points).toContainEqual({ code: 'AVAILABILITY', met: false })
  expect(errors[0]?.extensions?.['code']).toBe('SUBGRAPH_UNAVAILABLE')
})
