import { decide } from '@satudata/core'
import type { AccessLevel, Principal, Stage, View } from '@satudata/core'
import type { ReleaseDraft } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import datasets from './src/index.ts'

const POPULATION_AGENCY = '001100000000000'
const SOCIAL = '000900000000000'

function draft(
  dataset: string,
  owner: string,
  access: AccessLevel,
  stage: Stage,
  values: Record<string, string>,
): ReleaseDraft {
  return {
    dataset,
    period: stage === 'PRELIMINARY' ? '2026-01' : '2024-S2',
    owner,
    access,
    stage,
    measures: [{ indicator: 'POPULATION', unit: 'orang', personDerived: true, additive: true }],
    dimensions: ['SEX'],
    provenance: { source: 'Contoh uji', dataAsOf: '2024-12-31', invented: true, notes: ['catatan sumber'] },
    findings: [
      {
        check: 'sum',
        severity: 'SUSPICIOUS',
        place: 'baris 2',
        message: { id: 'mencurigakan 738650', en: 'suspicious 738650' },
      },
    ],
    observations: Object.entries(values).map(([key, value]) => {
      const [refArea = '', sex = ''] = key.split(' ')
      return {
        indicator: 'POPULATION',
        refArea,
        timePeriod: stage === 'PRELIMINARY' ? '2026-01' : '2024-S2',
        value,
        dimensions: { SEX: sex },
      }
    }),
  }
}

const FIGURES = { '36.01 M': '738650', '36.01 F': '698396', '36.02 M': '786683', '36.02 F': '744881' }
const LABELS = {
  'penduduk-siak': { access: 'OPEN', stage: 'VALIDATED', owner: POPULATION_AGENCY },
  'penduduk-siak-bulanan': { access: 'OPEN', stage: 'PRELIMINARY', owner: POPULATION_AGENCY },
  'pegawai-opd': { access: 'RESTRICTED', stage: 'VALIDATED', owner: '002900000000000' },
  'penerima-bantuan': { access: 'CLOSED', stage: 'VALIDATED', owner: SOCIAL },
} as const

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(datasets)
  for (const [dataset, { access, stage, owner }] of Object.entries(LABELS))
    await graph.lake.publish(draft(dataset, owner, access, stage, FIGURES))
})
afterAll(() => graph?.[Symbol.asyncDispose]())

const CALLERS: readonly (readonly [string, Principal])[] = [
  ['nobody signed in', principals.anonymous],
  ['an analyst', principals.analyst],
  ['a producer of Dinas Sosial', principals.producer(SOCIAL)],
  ['a producer of the population agency', principals.producer(POPULATION_AGENCY)],
  ['the walidata', principals.walidata],
  ['a regional leader', principals.leader('ALL')],
  ['the leader of Dinas Sosial', principals.leader([SOCIAL])],
  ['an administrator', principals.admin],
  ['a government application', principals.application('000400000000000')],
]

/** What a caller with each view gets. Walidata follow the progress of closed data, leaders get its totals from the statistics. */
const METADATA_ONLY = {
  releases: { totalCount: 1, nodes: [{ rowCount: null, findings: null, provenance: { notes: [] } }] },
  latestRelease: { period: '2024-S2' },
  rows: null,
}
const EXPECTED: Readonly<Record<View, (period: string) => unknown>> = {
  NONE: () => null,
  METADATA: () => METADATA_ONLY,
  AGGREGATES: () => METADATA_ONLY,
  ROWS: (period) => ({
    releases: {
      totalCount: 1,
      nodes: [
        {
          rowCount: 4,
          findings: [{ message: 'mencurigakan 738650' }],
          provenance: { notes: expect.arrayContaining(['catatan sumber']) },
        },
      ],
    },
    latestRelease: { period },
    rows: { totalCount: 4, nodes: expect.arrayContaining(Object.values(FIGURES).map((value) => ({ value }))) },
  }),
}

describe.each(CALLERS)('releases and rows for %s', (_, principal) => {
  test.each(Object.entries(LABELS))('of %s are what the policy grants', async (id, label) => {
    const { data, errors } = await graph.query(
      `query ($id: ID!) { dataset(id: $id) {
         releases { totalCount nodes { rowCount findings { message } provenance { notes } } }
         latestRelease { period }
         rows { totalCount nodes { value } }
       } }`,
      { id },
      principal,
    )
    expect(errors).toEqual([])
    expect(data.dataset).toEqual(
      EXPECTED[decide(principal, label)](label.stage === 'PRELIMINARY' ? '2026-01' : '2024-S2'),
    )
  })
})

test('rows of another dataset are not reachable by the id of its release', async () => {
  const hidden = await graph.lake.list({
    scope: [{ access: 'CLOSED', stage: 'VALIDATED', owners: 'ANY' }],
    dataset: 'penerima-bantuan',
  })
  const ask = (id: string | undefined) =>
    graph.query('query ($id: ID!) { dataset(id: "penduduk-siak") { rows(release: $id) { totalCount } } }', { id })
  expect(await ask(hidden[0]?.id)).toEqual({ data: { dataset: { rows: null } }, errors: [] })
  expect(await ask('tidak-ada')).toEqual({ data: { dataset: { rows: null } }, errors: [] })
})

test('the component table names columns and members in both languages (B9)', async () => {
  const { data, errors } = await graph.query(`{ dataset(id: "penduduk-siak") { rows(first: 1) {
    components { code kind label english: label(language: EN) members { code name } }
    nodes { region { code } period dimensions { dimension member label } value unit status indicator { code } } } } }`)
  expect(errors).toEqual([])
  const { components, nodes } = data.dataset.rows
  expect(components.map(({ code, label, english }: Record<string, string>) => [code, label, english])).toEqual([
    ['REF_AREA', 'Wilayah', 'Region'],
    ['TIME_PERIOD', 'Periode', 'Period'],
    ['SEX', 'Jenis kelamin', 'Sex'],
    ['OBS_VALUE', 'Jumlah penduduk', 'Population'],
    ['UNIT', 'Satuan', 'Unit'],
    ['OBS_STATUS', 'Status', 'Status'],
  ])
  expect(components[2].members).toEqual([
    { code: 'M', name: 'Laki-laki' },
    { code: 'F', name: 'Perempuan' },
  ])
  const { member, label } = nodes[0].dimensions[0]
  expect(label).toBe(member === 'M' ? 'Laki-laki' : 'Perempuan')
  expect(nodes[0]).toMatchObject({
    region: { code: '36.01' },
    period: '2024-S2',
    unit: 'orang',
    status: 'NORMAL',
    indicator: { code: 'POPULATION' },
  })
})

test('rows page to the last one, exactly', async () => {
  const page = async (after: string | null) =>
    (
      await graph.query(
        'query ($after: String) { dataset(id: "penduduk-siak") { rows(first: 3, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { value } } } }',
        { after },
      )
    ).data.dataset.rows
  const first = await page(null)
  const second = await page(first.pageInfo.endCursor)
  expect([first.nodes.length, first.pageInfo.hasNextPage, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([
    3,
    true,
    1,
    false,
  ])
  expect([...first.nodes, ...second.nodes].map(({ value }: { value: string }) => value).toSorted()).toEqual(
    Object.values(FIGURES).toSorted(),
  )
})

test('a correction is a new version; the one before stays readable by its id', async () => {
  await graph.lake.publish(draft('luas-wilayah', '002600000000000', 'OPEN', 'VALIDATED', { '36.01 M': '1' }))
  await graph.lake.publish(draft('luas-wilayah', '002600000000000', 'OPEN', 'VALIDATED', { '36.01 M': '2' }))
  const { data } = await graph.query(
    '{ dataset(id: "luas-wilayah") { releases { totalCount } all: releases(current: false) { nodes { id version } } rows { nodes { value } } } }',
  )
  expect(data.dataset.releases.totalCount).toBe(1)
  expect(data.dataset.all.nodes.map(({ version }: { version: number }) => version)).toEqual([2, 1])
  expect(data.dataset.rows.nodes).toEqual([{ value: '2' }])
  const old = await graph.query(
    'query ($id: ID!) { dataset(id: "luas-wilayah") { rows(release: $id) { nodes { value } } } }',
    { id: data.dataset.all.nodes[1].id },
  )
  expect(old.data.dataset.rows.nodes).toEqual([{ value: '1' }])
})

test('a dataset has the six facts of the detail page; a missing Kode Referensi is "n/a", an unknown Tanggal Rilis null (B8)', async () => {
  const fields = 'referenceCode publisher { code } source spatial { code } unit issued'
  const { data } = await graph.query(
    `{ siak: dataset(id: "penduduk-siak") { title ${fields} } miskin: dataset(id: "persentase-penduduk-miskin") { ${fields} } }`,
  )
  expect(data.miskin).toEqual({
    referenceCode: 'n/a',
    publisher: { code: '001600000000000' },
    source: 'Badan Pusat Statistik, melalui siaran pers',
    spatial: [{ code: '36' }],
    unit: 'persen',
    issued: '2020-12-15',
  })
  expect(data.siak.title).toBe(
    'Jumlah Penduduk Menurut Jenis Kelamin dan Kabupaten/Kota di Provinsi Banten Tahun 2024 Semester 2',
  )
  expect(data.siak).toMatchObject({ referenceCode: 'Kepmendagri 300.2.2-2138/2025', issued: null })
})

test('an open release that was withdrawn by a closed one is gone in every version, for all but those who see rows', async () => {
  const [open, closed] = ['OPEN', 'CLOSED'].map((access) =>
    draft('penduduk-sp2020', SOCIAL, access as AccessLevel, 'VALIDATED', { '36.01 M': access === 'OPEN' ? '1' : '2' }),
  )
  if (open === undefined || closed === undefined) throw new Error('no draft')
  const first = await graph.lake.publish(open)
  const query = `{ dataset(id: "penduduk-sp2020") {
    releases(current: false) { nodes { id rowCount } } rows(release: "${first.id}") { nodes { value } }
  } }`
  const ask = async (principal: Principal) => (await graph.query(query, {}, principal)).data.dataset
  expect((await ask(principals.anonymous)).rows.nodes).toEqual([{ value: '1' }])
  const second = await graph.lake.publish(closed)
  expect(await ask(principals.anonymous)).toEqual({ releases: { nodes: [] }, rows: null })
  for (const principal of [principals.walidata, principals.leader([SOCIAL])]) {
    const nodes = [second, first].map(({ id }) => ({ id, rowCount: null }))
    expect(await ask(principal)).toEqual({ releases: { nodes }, rows: null })
  }
  expect(await ask(principals.producer(SOCIAL))).toMatchObject({ rows: { nodes: [{ value: '1' }] } })
})
