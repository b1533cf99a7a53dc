import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import datasets from './src/index.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(datasets)
})
afterAll(() => graph?.[Symbol.asyncDispose]())

async function search(filter: object, sort = 'RELEVANCE') {
  const { data, errors } = await graph.query(
    `query ($search: DatasetSearch, $sort: DatasetSort!) { datasets(search: $search, sort: $sort, first: 100) { totalCount nodes { id modified }
       facets { themes { count theme { code } } publishers { count publisher { code } } regions { count region { code } } years { count year } tags { count tag { name } } } } }`,
    { search: filter, sort },
  )
  expect(errors).toEqual([])
  return { ...data.datasets, ids: data.datasets.nodes.map(({ id }: { id: string }) => id) as string[] }
}

test('a title counts more than a tag, and a tag more than a description (B6)', async () => {
  const { ids } = await search({ keyword: 'kemiskinan' })
  expect(ids.slice(0, 2).toSorted()).toEqual(['jumlah-penduduk-miskin', 'persentase-penduduk-miskin'])
  expect((await search({ keyword: 'sensus' })).ids[0]).toBe('penduduk-sp2020')
})

test('beginnings of words find, in any order and capitals: "TANG pendu"', async () => {
  expect((await search({ keyword: 'TANG pendu' })).ids).toContain('penduduk-siak')
  expect((await search({ keyword: 'pendu zzz' })).totalCount).toBe(0)
})

test('datasets are found by region, indicator, member, producer and year', async () => {
  expect((await search({ keyword: 'Tangerang' })).ids).toContain('harapan-lama-sekolah')
  expect((await search({ keyword: '36.03' })).ids).toContain('penduduk-siak')
  expect((await search({ keyword: 'POVERTY_RATE' })).ids).toEqual(['persentase-penduduk-miskin'])
  expect((await search({ keyword: 'perempuan guru' })).ids).toContain('dapodik-guru')
  expect((await search({ keyword: 'Dinas Pendidikan dan Kebudayaan' })).ids.toSorted()).toEqual([
    'dapodik-guru',
    'dapodik-pegawai',
    'dapodik-peserta-didik',
    'dapodik-sekolah',
  ])
  expect((await search({ keyword: 'teachers' })).ids[0]).toBe('dapodik-guru')
})

test('HLS is not RLS: both are registered, and only the first has figures here (R5)', async () => {
  const { data } = await graph.query(
    `{ hls: indicator(code: "EXPECTED_YEARS_OF_SCHOOLING") { name datasets { nodes { id } } }
       rls: indicator(code: "MEAN_YEARS_OF_SCHOOLING") { name datasets { nodes { id } } } }`,
  )
  expect(data.hls).toEqual({
    name: 'Harapan lama sekolah (HLS)',
    datasets: { nodes: [{ id: 'harapan-lama-sekolah' }] },
  })
  expect(data.rls).toEqual({ name: 'Rata-rata lama sekolah (RLS)', datasets: { nodes: [] } })
})

test('the two "Produk Domestik Bruto" of the old list are two indicators: PDRB ADHB and PDRB per kapita (R5)', async () => {
  const { data } = await graph.query('{ indicators(keyword: "pdrb") { nodes { code name } } }')
  expect(data.indicators.nodes).toEqual(
    expect.arrayContaining([
      { code: 'GRDP_CURRENT_PRICES', name: 'PDRB atas dasar harga berlaku (PDRB ADHB)' },
      { code: 'GRDP_PER_CAPITA', name: 'PDRB per kapita' },
    ]),
  )
})

test('filters narrow one another, values of one filter are alternatives', async () => {
  expect((await search({ themes: ['1.01'] })).totalCount).toBe(5)
  expect((await search({ themes: ['1.01', '1.06'] })).totalCount).toBe(7)
  expect((await search({ themes: ['1.01'], years: [2018] })).totalCount).toBe(4)
  expect((await search({ publishers: ['000400000000000'], tags: ['Guru'] })).ids).toEqual(['dapodik-guru'])
  expect((await search({ pillars: ['G2B'], groups: ['bappeda'], indicators: ['AREA'] })).ids).toEqual(['luas-wilayah'])
  expect((await search({ themes: [], keyword: '  ' })).totalCount).toBe(19)
})

test('the region filter finds what has figures for the region: no kecamatan in a table of kabupaten (B6)', async () => {
  expect((await search({ regions: ['36.03'] })).ids).toContain('penduduk-siak')
  expect((await search({ regions: ['36.03'] })).ids).toContain('simral-anggaran')
  expect((await search({ regions: ['36.03'] })).ids).not.toContain('opd')
  expect((await search({ regions: ['36'] })).totalCount).toBe(19)
  expect((await search({ regions: ['36.03.01'] })).totalCount).toBe(0)
  expect((await search({ regions: ['32.01'] })).totalCount).toBe(0)
})

test('a facet is counted with the filters of the others, so its other values stay to choose from (B6)', async () => {
  const { facets, totalCount } = await search({ themes: ['1.01'], years: [2018] })
  expect(totalCount).toBe(4)
  // Years under urusan 1.01, whatever the year chosen …
  expect(facets.years).toEqual([
    { year: 2018, count: 4 },
    ...[2015, 2014, 2013, 2012, 2011, 2010].map((year) => ({ year, count: 1 })),
  ])
  // … and urusan in 2018, whatever the urusan chosen.
  expect(facets.themes).toEqual([
    { theme: { code: '1.01' }, count: 4 },
    { theme: { code: '2.16' }, count: 3 },
  ])
  expect(facets.publishers).toEqual([{ publisher: { code: '000400000000000' }, count: 4 }])
})

test('results are sorted by title or by last change', async () => {
  const { nodes } = await search({}, 'MODIFIED')
  const dates = nodes.map(({ modified }: { modified: string }) => modified)
  expect(dates).toEqual(dates.toSorted().toReversed())
  expect((await search({}, 'TITLE')).ids[0]).toBe('simral-anggaran')
})

test('pages go on where the last one ended, and together are the whole list', async () => {
  const found: string[] = []
  let after: string | null = null
  do {
    const { data, errors } = await graph.query(
      'query ($after: String) { datasets(first: 4, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
      { after },
    )
    expect(errors).toEqual([])
    found.push(...data.datasets.nodes.map(({ id }: { id: string }) => id))
    after = data.datasets.pageInfo.hasNextPage ? data.datasets.pageInfo.endCursor : null
  } while (after !== null)
  expect(found).toEqual((await search({})).ids)
})

test('no keyword breaks the search: operators, quotes, control characters, other scripts', async () => {
  const keyword = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(`'`, `\\'`, `a' | 'b`, '!a & (b', ':*', '\u0000', '-', '36.', "'; drop table x --"),
  )
  await fc.assert(
    fc.asyncProperty(keyword, async (text) => {
      const { errors } = await graph.query(
        'query ($k: String) { datasets(search: { keyword: $k }) { totalCount } indicators(keyword: $k) { totalCount } }',
        { k: text },
      )
      expect(errors).toEqual([])
    }),
    { numRuns: 150, seed: 39 },
  )
})

test('too long a keyword and too many values are refused with the way out', async () => {
  const long = await graph.query('query ($k: String) { datasets(search: { keyword: $k }) { totalCount } }', {
    k: 'a'.repeat(201),
  })
  expect(long.errors[0]).toMatchObject({
    path: ['datasets'],
    extensions: { code: 'BAD_INPUT', messages: { id: expect.stringContaining('200') } },
  })
  const many = await graph.query('query ($t: [String!]) { datasets(search: { tags: $t }) { totalCount } }', {
    t: Array.from({ length: 101 }, String),
  })
  expect(many.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
})

test('the groups are the ten sectors, then work units, then subjects; the pillars are four, the urusan 32 (D5, D6, G3)', async () => {
  const { data } = await graph.query(
    `{ sectors: groups(kind: SEKTOR) { nodes { title } } units: groups(kind: UNIT_KERJA) { nodes { title organization { code } } }
       subjects: groups(kind: TEMATIK) { totalCount } pillars { code name(language: EN) } themes { code kind } }`,
  )
  expect(data.sectors.nodes.map(({ title }: { title: string }) => title)).toEqual(
    [
      'Sarana dan Prasarana',
      'Pemerintahan',
      'Pembangunan',
      'Pelayanan',
      'Legislatif',
      'Kewilayahan',
      'Keuangan',
      'Kepegawaian',
      'Kemasyarakatan',
      'Administrasi dan Manajemen',
    ].map((name) => `Sektor ${name}`),
  )
  expect(data.units.nodes).toContainEqual({
    title: 'Dinas Pendidikan dan Kebudayaan',
    organization: { code: '000400000000000' },
  })
  expect(data.units.nodes.every(({ organization }: { organization: object | null }) => organization !== null)).toBe(
    true,
  )
  expect(data.subjects.totalCount).toBeGreaterThan(0)
  expect(data.pillars).toEqual(
    ['Government', 'Employee', 'Citizen', 'Business'].map((to, index) => ({
      code: `G2${'GECB'[index]}`,
      name: `Government to ${to}`,
    })),
  )
  expect(data.themes).toHaveLength(32)
  expect(data.themes.map(({ code }: { code: string }) => code.split('.')[1])).toEqual(
    Array.from({ length: 32 }, (_, index) => String(index + 1).padStart(2, '0')),
  )
})
