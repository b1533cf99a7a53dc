import type { Principal } from '@satudata/core'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import population from './src/index.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(population)
})
afterAll(() => graph[Symbol.asyncDispose]())

const BANTEN = ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']
const PRODUCER = '001100000000000'

/** Asks regions, as a gateway does. `T` is the shape of the selection. */
async function ask<T>(codes: readonly string[], selection: string, principal?: Principal): Promise<T[]> {
  const representations = codes.map((code) => ({ __typename: 'Region', code }))
  const { data, errors } = await graph.entities(representations, `... on Region { code ${selection} }`, principal)
  expect(errors).toEqual([])
  return data._entities as T[]
}

interface Counted {
  readonly code: string
  readonly population: Readonly<Record<'total' | 'male' | 'female', { readonly count: number }>>
}

describe('figures', () => {
  test('N2: Kabupaten Tangerang has 3459706 inhabitants in semester 2 of 2024, by sex, with source and date', async () => {
    const [region] = await ask(
      ['36.03'],
      `population { series stage period watermark complete total { count unit status provenance { datasetId releaseId source dataAsOf invented quality } }
         male { count } female { count } }`,
    )
    expect(region).toEqual({
      code: '36.03',
      population: {
        series: 'SIAK',
        stage: 'VALIDATED',
        period: '2024-S2',
        watermark: null,
        complete: true,
        total: {
          count: 3459706,
          unit: 'orang',
          status: 'NORMAL',
          provenance: [
            {
              datasetId: 'penduduk-siak',
              releaseId: 'penduduk-siak.2024-S2.v1',
              source: expect.stringContaining('Dukcapil'),
              dataAsOf: '2024-12-31',
              invented: false,
              quality: 'CHECKED',
            },
          ],
        },
        male: { count: 1761008 },
        female: { count: 1698698 },
      },
    })
  })

  test('N2: the province is the computed sum of its eight parts: 12881374', async () => {
    const [province, ...parts] = await ask<Counted>(
      ['36', ...BANTEN],
      'population { total { count } male { count } female { count } }',
    )
    expect(province?.population).toEqual({
      total: { count: 12881374 },
      male: { count: 6543019 },
      female: { count: 6338355 },
    })
    for (const name of ['total', 'male', 'female'] as const) {
      expect(parts.reduce((sum, part) => sum + part.population[name].count, 0)).toBe(province?.population[name].count)
    }
  })

  test('the census is a series of its own: other figures, another period, no sex, never in the same list as SIAK', async () => {
    const [region] = await ask(
      ['36'],
      `siak: populationHistory { totalCount nodes { series period total { count } } }
       census: populationHistory(series: CENSUS) { totalCount nodes { series period total { count provenance { datasetId } } male { count } sexRatio { value } } }`,
    )
    expect(region).toMatchObject({
      siak: { totalCount: 1, nodes: [{ series: 'SIAK', period: '2024-S2', total: { count: 12881374 } }] },
      census: {
        totalCount: 1,
        nodes: [
          {
            series: 'CENSUS',
            period: '2020',
            total: { count: 11904562, provenance: [{ datasetId: 'penduduk-sp2020' }] },
            male: null,
            sexRatio: null,
          },
        ],
      },
    })
  })

  test('area is exact and the province is its sum: 9355.763 km2', async () => {
    expect(await ask(['36', '36.74'], 'area { value count unit period }')).toEqual([
      { code: '36', area: { value: '9355.763', count: null, unit: 'km2', period: '2024' } },
      { code: '36.74', area: { value: '164.86', count: null, unit: 'km2', period: '2024' } },
    ])
  })

  test('density is computed out of both releases and names both, rounded to four decimals', async () => {
    const [province, tangsel] = await ask(
      ['36', '36.74'],
      'population { density { value unit period provenance { datasetId } } sexRatio { value unit } }',
    )
    expect(province).toMatchObject({
      population: {
        density: {
          value: '1376.8384',
          unit: 'orang/km2',
          period: '2024-S2',
          provenance: [{ datasetId: 'penduduk-siak' }, { datasetId: 'luas-wilayah' }],
        },
        sexRatio: { value: '103.229', unit: 'laki-laki per 100 perempuan' },
      },
    })
    expect(tangsel).toMatchObject({ population: { density: { value: '8877.8782' } } })
  })

  test('regions the source says nothing about have no figures', async () => {
    const none = { population: null, area: null, populationHistory: { totalCount: 0 } }
    const found = await ask(
      ['36.03.01', '36.03.01.2001', '31', 'x'],
      'population { period } area { value } populationHistory { totalCount }',
    )
    expect(found).toMatchObject([none, none, none, none])
  })

  test('a period that is not there is null; what is no period is refused', async () => {
    expect(await ask(['36'], 'population(period: "2023-S2") { period }')).toMatchObject([{ population: null }])
    const { errors } = await graph.entities(
      [{ __typename: 'Region', code: '36' }],
      '... on Region { population(period: "besok") { period } }',
    )
    expect(errors[0]?.extensions?.['code']).toBe('BAD_INPUT')
  })
})

describe('N3: monthly figures that are not validated', () => {
  const outsiders: readonly (readonly [string, Principal])[] = [
    ['an anonymous caller', principals.anonymous],
    ['an analyst', principals.analyst],
    ['the walidata', principals.walidata],
    ['an admin', principals.admin],
    ['a producer of another agency', principals.producer('000400000000000')],
    ['the leader of another agency', principals.leader(['000400000000000'], '000400000000000')],
    [
      'a leader whose authority covers the producer but who is no member of it',
      principals.leader([PRODUCER], '000100000000000'),
    ],
    ['an application of another agency', principals.application('001600000000000')],
  ]
  const insiders: readonly (readonly [string, Principal])[] = [
    ['a regional leader', principals.leader('ALL')],
    ['a producer of the population agency', principals.producer(PRODUCER)],
    ['the head of the population agency', principals.leader([PRODUCER], PRODUCER)],
    ['an application of the population agency', principals.application(PRODUCER)],
  ]
  const EVERYTHING = `
    latest: population(stage: PRELIMINARY) { period total { count status } watermark }
    named: population(stage: PRELIMINARY, period: "2026-01") { period }
    validated: population(period: "2026-01") { period }
    usual: population { period total { count status } watermark }
    months: populationHistory(stage: PRELIMINARY, first: 2) { totalCount nodes { period } edges { cursor } pageInfo { hasNextPage endCursor } }
    semesters: populationHistory { totalCount nodes { period } }`
  const USUAL = { period: '2024-S2', total: { count: 12881374, status: 'NORMAL' }, watermark: null }
  const IMPORTS =
    '{ all: populationImports { totalCount nodes { datasetId } } months: populationImports(datasetId: "penduduk-siak-bulanan") { totalCount } }'

  test.each(outsiders)('%s finds no trace of them: no row, no count, no period, no import', async (_, principal) => {
    expect(await ask(['36'], EVERYTHING, principal)).toEqual([
      {
        code: '36',
        latest: null,
        named: null,
        validated: null,
        usual: USUAL,
        months: { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
        semesters: { totalCount: 1, nodes: [{ period: '2024-S2' }] },
      },
    ])
    const { data } = await graph.query(IMPORTS, {}, principal)
    expect(data.months.totalCount).toBe(0)
    expect(JSON.stringify(data)).not.toContain('bulanan')
  })

  test.each(insiders)(
    '%s sees them, watermarked and marked as invented, and never instead of the released semester',
    async (_, principal) => {
      const [region] = await ask<Record<string, object>>(['36'], EVERYTHING, principal)
      expect(region).toMatchObject({
        latest: { period: '2026-10', total: { count: 13154483, status: 'PRELIMINARY' }, watermark: 'belum divalidasi' },
        named: { period: '2026-01' },
        validated: null,
        usual: USUAL,
        months: { totalCount: 22, nodes: [{ period: '2025-01' }, { period: '2025-02' }] },
        semesters: { totalCount: 1 },
      })
      const { data } = await graph.query(IMPORTS, {}, principal)
      expect(data.months.totalCount).toBe(22)
      const [invented] = await ask(
        ['36.03'],
        'population(stage: PRELIMINARY) { total { provenance { stage invented datasetId } } }',
        principal,
      )
      expect(invented).toMatchObject({
        population: {
          total: { provenance: [{ stage: 'PRELIMINARY', invented: true, datasetId: 'penduduk-siak-bulanan' }] },
        },
      })
    },
  )

  test('what one caller saw answers nobody else: leader and public alternate', async () => {
    for (const principal of [
      principals.leader('ALL'),
      principals.anonymous,
      principals.leader('ALL'),
      principals.anonymous,
    ]) {
      const [region] = await ask<{ months: { totalCount: number } }>(
        ['36.03'],
        'months: populationHistory(stage: PRELIMINARY) { totalCount }',
        principal,
      )
      expect(region?.months.totalCount).toBe(principal === principals.anonymous ? 0 : 22)
    }
  })

  test('the history pages by cursor without gaps', async () => {
    const leader = principals.leader('ALL')
    const seen: string[] = []
    let after: string | null = null
    do {
      const args: string = after === null ? '' : `, after: "${after}"`
      const [region] = await ask<{
        populationHistory: { nodes: { period: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }>(
        ['36'],
        `populationHistory(stage: PRELIMINARY, first: 5${args}) { nodes { period } pageInfo { hasNextPage endCursor } }`,
        leader,
      )
      const page = region?.populationHistory
      seen.push(...(page?.nodes ?? []).map(({ period }) => period))
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toHaveLength(22)
    expect(seen).toEqual(seen.toSorted())
  })
})

describe('aid recipients', () => {
  test('are a closed release of Dinas Sosial per kecamatan, invented, with small cells', async () => {
    const scope = [{ access: 'CLOSED', stage: 'VALIDATED', owners: ['000900000000000'] }] as const
    const releases = await graph.lake.list({ scope, dataset: 'penerima-bantuan' })
    expect(releases.map(({ period, rowCount }) => [period, rowCount])).toEqual([
      ['2025', 620],
      ['2026', 620],
    ])
    expect(releases.every(({ provenance, quality }) => provenance.invented && quality === 'CHECKED')).toBe(true)
    const figures = await Promise.all(releases.map((release) => graph.lake.read(release)))
    const small = figures.flat().filter(({ value }) => value !== null && Number(value) > 0 && Number(value) < 5)
    expect(small.length).toBeGreaterThan(10)
    expect(figures.flat().every(({ refArea }) => /^36\.\d\d\.\d\d$/.test(refArea))).toBe(true)
  })

  test('only their owner finds the import', async () => {
    const ask = '{ populationImports(datasetId: "penerima-bantuan") { totalCount } }'
    for (const principal of [principals.anonymous, principals.walidata, principals.leader('ALL'), principals.admin]) {
      expect((await graph.query(ask, {}, principal)).data.populationImports.totalCount).toBe(0)
    }
    expect((await graph.query(ask, {}, principals.producer('000900000000000'))).data.populationImports.totalCount).toBe(
      2,
    )
  })
})
