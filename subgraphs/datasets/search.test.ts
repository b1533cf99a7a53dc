import type { Principal } from '@satudata/core'
import type { ReleaseDraft } from '@satudata/subgraph'
import { principals, startTestSubgraph, UNFILTERED } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Dataset } from './src/entities.ts'
import datasets from './src/index.ts'
import { Effort } from './src/search/effort.ts'
import { countDownload } from './src/search/use.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(datasets)
})
afterAll(() => graph?.[Symbol.asyncDispose]())

const CLOSED_RELEASE: ReleaseDraft = {
  dataset: 'penerima-bantuan',
  period: '2024',
  owner: '000900000000000',
  access: 'CLOSED',
  stage: 'VALIDATED',
  measures: [{ indicator: 'AID_RECIPIENTS', unit: 'orang', personDerived: true, additive: true }],
  dimensions: [],
  provenance: { source: 'Dinas Sosial', dataAsOf: '2024-12-31', invented: true, notes: [] },
  observations: [{ indicator: 'AID_RECIPIENTS', refArea: '36.01', timePeriod: '2024', value: '12' }],
}

async function search(filter: object, sort = 'RELEVANCE', principal?: Principal) {
  const { data, errors } = await graph.query(
    `query ($search: DatasetSearch, $sort: DatasetSort!) { datasets(search: $search, sort: $sort, first: 100) { totalCount suggestion nodes { id modified issued }
       facets { themes { count theme { code } } publishers { count publisher { code } } regions { count region { code } } years { count year }
         tags { count tag { name } } access { count access } formats { count format } } } }`,
    { search: filter, sort },
    principal,
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

test('stems find what is written in another form: "kependudukan", "miskin", "penganggaran" (B6)', async () => {
  expect((await search({ keyword: 'kependudukan' })).ids).toContain('penduduk-sp2020')
  expect((await search({ keyword: 'kependudukan' })).suggestion).toBeNull()
  expect((await search({ keyword: 'dimiskinkan' })).ids).toContain('jumlah-penduduk-miskin')
  expect((await search({ keyword: 'penganggaran' })).ids[0]).toBe('simral-anggaran')
})

test('misspelt words are put right, and the caller is told: "pendudk" is "penduduk" (B6)', async () => {
  const meant = await search({ keyword: 'penduduk' })
  const typed = await search({ keyword: 'pendudk' })
  expect([typed.suggestion, typed.ids, typed.facets]).toEqual(['penduduk', meant.ids, meant.facets])
  expect((await search({ keyword: 'kemiskinn' })).suggestion).toBe('kemiskinan')
  expect((await search({ keyword: 'Jumlah PENDUDK miskn' })).suggestion).toBe('jumlah penduduk miskin')
  // Codes and years are meant as they are, and what is like nothing finds nothing.
  expect(await search({ keyword: '2099' })).toMatchObject({ suggestion: null, totalCount: 0 })
  expect(await search({ keyword: 'xqzvw' })).toMatchObject({ suggestion: null, totalCount: 0 })
  // Each word costs a look at the database: a keyword of very many is taken as it is.
  expect(await search({ keyword: 'pendudk a b c d e f g h i j k l' })).toMatchObject({
    suggestion: null,
    totalCount: 0,
  })
})

test('no suggestion is made of what the caller may not see (N5)', async () => {
  // "Golongan" and "eselon" are words of a restricted dataset only.
  expect(await search({ keyword: 'golongn eselonn' })).toMatchObject({ suggestion: null, totalCount: 0 })
  const own = await search({ keyword: 'golongn eselonn' }, 'RELEVANCE', principals.producer('000400000000000'))
  expect(own).toMatchObject({ suggestion: 'golongan eselon', ids: ['pegawai-opd'] })
})

test('a word that only a hidden dataset has is not suggested, though one that is seen begins with it or has its stem (N5)', async () => {
  const connection = graph.em().getConnection()
  const hidden = "update datasets.dataset set search = %s where id = 'pegawai-opd'"
  const own = principals.producer('000400000000000')
  try {
    await connection.execute(hidden.replace('%s', `search || to_tsvector('simple', 'kemiskina tumbuh')`))
    expect((await search({ keyword: 'kemiskinaa' })).suggestion).toBe('kemiskinan')
    expect((await search({ keyword: 'tumbuhh' })).suggestion).not.toBe('tumbuh')
    expect((await search({ keyword: 'kemiskinaa' }, 'RELEVANCE', own)).suggestion).toBe('kemiskina')
    expect((await search({ keyword: 'tumbuhh' }, 'RELEVANCE', own)).suggestion).toBe('tumbuh')
  } finally {
    await connection.execute(hidden.replace('%s', `ts_delete(search, '{kemiskina,tumbuh}'::text[])`))
  }
})

test('facets and totals count what each caller sees, hidden datasets nowhere (B4, B6)', async () => {
  const levels = async (principal?: Principal) => (await search({}, 'TITLE', principal)).facets.access
  const open = 19
  expect(await levels()).toEqual([{ access: 'OPEN', count: open }])
  expect(await levels(principals.producer('000400000000000'))).toEqual([
    { access: 'OPEN', count: open },
    { access: 'RESTRICTED', count: 2 },
  ])
  // A regional leader sees the months that are not validated, walidata the entries of closed datasets.
  expect(await levels(principals.leader('ALL'))).toEqual([
    { access: 'OPEN', count: open + 1 },
    { access: 'RESTRICTED', count: 2 },
    { access: 'CLOSED', count: 1 },
  ])
  expect(await levels(principals.walidata)).toContainEqual({ access: 'CLOSED', count: 1 })
  for (const principal of [undefined, principals.producer('000400000000000'), principals.leader('ALL')]) {
    const all = await search({}, 'TITLE', principal)
    for (const { count, theme } of all.facets.themes) {
      expect((await search({ themes: [theme.code] }, 'TITLE', principal)).totalCount).toBe(count)
    }
    expect(all.totalCount).toBe(all.ids.length)
  }
  expect(await search({ access: ['RESTRICTED', 'CLOSED'] })).toMatchObject({ totalCount: 0 })
})

test('formats are those of datasets with rows for the caller; entries without rows are in none (B6)', async () => {
  const { facets, ids } = await search({ formats: ['XLSX'], publishers: ['001600000000000'] })
  // Of this producer only the series of BPS are published here; the census and the inventory are other subgraphs' work.
  expect(ids.toSorted()).toEqual([
    'harapan-lama-sekolah',
    'indeks-pembangunan-manusia',
    'jumlah-penduduk-miskin',
    'laju-pertumbuhan-ekonomi',
    'persentase-penduduk-miskin',
  ])
  expect(facets.formats).toEqual(['JSON', 'XLSX', 'CSV'].map((format) => ({ format, count: 5 })))
  expect((await search({ formats: ['JSON'] })).ids).not.toContain('opd')
  // Walidata know of a closed dataset, but not of files of it: its producer has them.
  const closed = { access: ['CLOSED'] }
  expect((await search(closed, 'TITLE', principals.producer('000900000000000'))).facets.formats).toEqual([])
  await graph.lake.publish(CLOSED_RELEASE)
  expect((await search(closed, 'TITLE', principals.producer('000900000000000'))).facets.formats).toHaveLength(3)
  expect(await search(closed, 'TITLE', principals.walidata)).toMatchObject({ totalCount: 1, facets: { formats: [] } })
})

test('an entry that changes is searched as it is from then on; one that is closed is gone at once', async () => {
  const em = graph.em()
  const dataset = await em.findOneOrFail(Dataset, { id: 'luas-wilayah' }, UNFILTERED)
  const before = (await search({})).totalCount
  try {
    dataset.access = 'CLOSED'
    dataset.tags = [...dataset.tags, 'hamparan luas']
    await em.flush()
    expect((await search({ keyword: 'kepadatan' })).ids).not.toContain('luas-wilayah')
    expect((await search({})).totalCount).toBe(before - 1)
    const { ids, facets } = await search({ tags: ['hamparan luas'] }, 'TITLE', principals.walidata)
    expect(ids).toEqual(['luas-wilayah'])
    expect(facets.tags).toContainEqual({ count: 1, tag: { name: 'hamparan luas' } })
    expect((await search({ regions: [' DISTRICT 36.03'] })).totalCount).toBe(0)
  } finally {
    dataset.access = 'OPEN'
    dataset.tags = dataset.tags.filter((tag) => tag !== 'hamparan luas')
    await em.flush()
  }
  expect((await search({})).totalCount).toBe(before)
  const sql = (text: string) => em.getConnection().execute(text)
  await sql('create table datasets.kept as table datasets.dataset')
  await sql('truncate datasets.dataset')
  expect((await search({})).totalCount).toBe(0)
  await sql('insert into datasets.dataset select * from datasets.kept; drop table datasets.kept')
  expect((await search({ keyword: 'kepadatan' })).ids).toContain('luas-wilayah')
  expect((await search({})).totalCount).toBe(before)
})

test('downloads count for 90 days and order; a dataset names those like it (B11)', async () => {
  const em = graph.em()
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  for (const ago of [0, 0, 89, 91]) await countDownload(em, 'opd', day(ago))
  await countDownload(em, 'penerima-bantuan', day(0))
  const { data, errors } = await graph.query(
    '{ dataset(id: "opd") { downloads } persentase: dataset(id: "persentase-penduduk-miskin") { related(first: 3) { id } } }',
  )
  expect(errors).toEqual([])
  expect(data.dataset.downloads).toBe(3)
  expect(data.persentase.related[0]).toEqual({ id: 'jumlah-penduduk-miskin' })
  expect((await search({}, 'DOWNLOADS')).ids[0]).toBe('opd')
  const issued = (await search({}, 'NEWEST')).nodes.map((node: { issued: string | null }) => node.issued ?? '')
  expect(issued).toEqual(issued.toSorted().toReversed())
})

test('nobody is led to a related dataset that is hidden from them (N5)', async () => {
  const related = async (id: string, principal?: Principal) => {
    const { data } = await graph.query(
      'query ($id: ID!) { dataset(id: $id) { related(first: 20) { id } } }',
      { id },
      principal,
    )
    return data.dataset.related.map((each: { id: string }) => each.id) as string[]
  }
  expect(await related('simral-anggaran')).toContain('simral-realisasi')
  expect(await related('simral-anggaran')).not.toContain('simral-rancangan')
  expect(await related('simral-anggaran', principals.producer('002600000000000'))).toContain('simral-rancangan')
  const { errors } = await graph.query('{ dataset(id: "opd") { related(first: 21) { id } } }')
  expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
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
    { numRuns: 100, seed: 39 },
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

test('what one operation goes over has an end: lists, counts and related datasets of a large catalogue add up', async () => {
  const taken = vi.spyOn(Effort.prototype, 'take')
  const cost = async (query: string) => {
    taken.mockClear()
    expect((await graph.query(query)).errors).toEqual([])
    return taken.mock.calls.reduce((sum, [entries]) => sum + entries, 0)
  }
  try {
    const size = await cost('{ datasets(first: 0) { totalCount } }')
    expect(size).toBeGreaterThan(20)
    expect(await cost('{ datasets(first: 0) { facets { years { count } } } }')).toBe(2 * size)
    expect(await cost('{ themes { datasets(first: 0) { totalCount } } }')).toBe(32 * size)
    expect(await cost('{ datasets(first: 10) { nodes { related { id } } } }')).toBeGreaterThan(10 * size)
  } finally {
    taken.mockRestore()
  }
  const effort = new Effort(10)
  effort.take(10)
  expect(() => effort.take(1)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }))
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
