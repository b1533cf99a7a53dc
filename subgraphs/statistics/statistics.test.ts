import type { Principal } from '@satudata/core'
import { startTestSubgraph, principals } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'
import { aid, area, draft, monthly, population, schooling, SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

const BY_REGENCY = 'groupBy: [{ by: REGION, level: REGENCY }]'
let graph: TestSubgraph

beforeAll(async () => {
  graph = await startTestSubgraph(statistics, {
    prepare: async (lake) => {
      await lake.publish(population((value) => value - 1000, '2024-S1'))
      await lake.publish(population())
      await lake.publish(area())
      await lake.publish(
        schooling({
          '2013': ['12.86', '11.55', '11.44', '12.09', '12.6', '12.5', '12', '13.5'],
          '2014': ['13.38', '11.88', '11.65', '12.35', '12.86', '12.7', '12.3', '13.8'],
          '2015': ['13.39', '11.9', '11.89', '12.36', '12.87', '12.72', '12.33', '13.83'],
        }),
      )
      await lake.publish(monthly('2026-01'))
      await lake.publish(monthly('2026-02'))
      await lake.publish(aid())
    },
  })
})
afterAll(() => graph[Symbol.asyncDispose]())

test('the examples of the README answer', async () => {
  const text = await readFile(new URL('README.md', import.meta.url), 'utf8')
  const examples = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
  const answers = await Promise.all(examples.map((example) => graph.query(example)))
  expect(answers.map(({ errors }) => errors)).toEqual([[], []])
  expect(answers.map(({ data }) => data.statistics.rows.nodes.length)).toEqual([3, 24])
})

describe('totals', () => {
  test('of the province are the sum of its parts, exactly', async () => {
    const { rows } = await ask(graph, '{ columns: [{ id: "p", figure: { indicator: "POPULATION" } }] }')
    expect(rows).toMatchObject([
      { values: [{ value: '12881374', period: '2024-S2', complete: true, coverage: { present: 8, expected: 8 } }] },
    ])
  })

  test('of one kabupaten by sex', async () => {
    const { table } = await ask(
      graph,
      '{ columns: [{ id: "p", figure: { indicator: "POPULATION" } }], groupBy: [{ by: DIMENSION, dimension: "SEX" }], filter: { regions: ["36.03"] } }',
    )
    expect(table).toEqual({ F: ['1698698'], M: ['1761008'] })
  })

  test('say what is missing: "7 of 8"', async () => {
    const seven = draft('sekolah-uji', '2023', { indicator: 'SCHOOLS', unit: 'sekolah' }, [
      ...['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73'].map((refArea) => ({
        refArea,
        value: '10',
        timePeriod: '2023',
        indicator: 'SCHOOLS',
      })),
      ...['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74'].map((refArea) => ({
        refArea,
        value: '11',
        timePeriod: '2022',
        indicator: 'SCHOOLS',
      })),
    ])
    await using own = await startTestSubgraph(statistics, { prepare: async (lake) => void (await lake.publish(seven)) })
    const { rows } = await ask(own, '{ columns: [{ id: "s", figure: { indicator: "SCHOOLS" } }] }')
    expect(rows).toMatchObject([{ values: [{ value: '70', complete: false, coverage: { present: 7, expected: 8 } }] }])
    const before = await ask(
      own,
      '{ columns: [{ id: "s", figure: { indicator: "SCHOOLS" } }], filter: { to: "2022" } }',
    )
    expect(before.rows).toMatchObject([
      { values: [{ value: '88', complete: true, coverage: { present: 8, expected: 8 } }] },
    ])
  })

  test('of a rate are refused, and the way out is named', async () => {
    const { error } = await ask(
      graph,
      '{ columns: [{ id: "h", figure: { indicator: "EXPECTED_YEARS_OF_SCHOOLING", measure: SUM } }] }',
    )
    expect(error).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(/EXPECTED_YEARS_OF_SCHOOLING.*AVERAGE/),
    })
  })

  test('of a rate are refused also when they come in disguise', async () => {
    const { error } = await ask(
      graph,
      '{ columns: [{ id: "h", figure: { indicator: "EXPECTED_YEARS_OF_SCHOOLING" } }], filter: { regions: ["36.01", "36.02"] } }',
    )
    expect(error).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('AVERAGE') })
    const share = await ask(
      graph,
      `{ columns: [{ id: "h", figure: { indicator: "EXPECTED_YEARS_OF_SCHOOLING" }, show: SHARE }], ${BY_REGENCY} }`,
    )
    expect(share.error).toMatchObject({ code: 'BAD_INPUT' })
  })

  test('of periods are never made: without PERIOD the latest one is shown', async () => {
    const { columns, rows } = await ask(
      graph,
      '{ columns: [{ id: "p", figure: { indicator: "POPULATION" } }], filter: { from: "2020", to: "2024" } }',
    )
    expect(columns).toMatchObject([{ periods: ['2024-S2'] }])
    expect(rows).toHaveLength(1)
  })
})

describe('measures over units', () => {
  const measured = async (measure: string, more = '') =>
    (await ask(graph, `{ columns: [{ id: "x", figure: { indicator: "POPULATION", measure: ${measure} ${more} } }] }`))
      .rows[0]?.values[0]?.value

  test.each([
    ['COUNT', '8'],
    ['MINIMUM', '480378'],
    ['MAXIMUM', '3459706'],
    ['AVERAGE', '1610171.75'],
    ['MEDIAN', '1497585.5'],
  ])('%s of the eight kabupaten and kota is %s', async (measure, value) => expect(await measured(measure)).toBe(value))

  test('quantiles are interpolated exactly (type 7)', async () => {
    // 480378, 759929, 1437046, 1463607, 1531564, 1791795, 1957349, 3459706: h = 7 × 0.9 = 6.3
    expect(await measured('QUANTILE', 'quantile: "0.9"')).toBe('2408056.1')
    expect(await measured('QUANTILE', 'quantile: "0"')).toBe('480378')
    expect(await measured('QUANTILE', 'quantile: "1"')).toBe('3459706')
  })

  test('the standard deviation is that of the whole population', async () => {
    expect(Number(await measured('STANDARD_DEVIATION'))).toBeCloseTo(838_993.114607, 5)
  })

  test('a rate weighted by population: Σ rate × people / Σ people', async () => {
    const { rows } = await ask(
      graph,
      '{ columns: [{ id: "w", figure: { indicator: "EXPECTED_YEARS_OF_SCHOOLING", measure: WEIGHTED_AVERAGE, weight: "POPULATION" } }] }',
    )
    const rates = [13.39, 11.9, 11.89, 12.36, 12.87, 12.72, 12.33, 13.83]
    const people = [1437046, 1531564, 3459706, 1791795, 1957349, 480378, 759929, 1463607]
    // The rate is of 2015, the weight's first period (2024-S1) is 2000 lower in each of the eight.
    const weights = people.map((each) => each - 2000)
    const expected =
      rates.reduce((sum, rate, index) => sum + rate * (weights[index] ?? 0), 0) / weights.reduce((a, b) => a + b)
    expect(Number(rows[0]?.values[0]?.value)).toBeCloseTo(expected, 6)
  })

  test('averages of rates over regions', async () => {
    const { rows } = await ask(
      graph,
      '{ columns: [{ id: "a", figure: { indicator: "EXPECTED_YEARS_OF_SCHOOLING", measure: AVERAGE } }] }',
    )
    expect(rows[0]?.values[0]?.value).toBe('12.66125')
  })
})

describe('comparisons', () => {
  test('growth against the previous period is an exact quotient', async () => {
    const { rows } = await ask(
      graph,
      `{ columns: [{ id: "p", figure: { indicator: "POPULATION" } }, { id: "g", of: "p", show: GROWTH }, { id: "d", of: "p", show: DIFFERENCE }], filter: { regions: ["36.03"] } }`,
    )
    expect(rows[0]?.values).toMatchObject([
      { value: '3459706' },
      { value: '0.057842', basePeriod: '2024-S1' },
      { value: '2000' },
    ])
  })

  test('growth against the previous year is missing where there is none', async () => {
    const { rows } = await ask(
      graph,
      '{ columns: [{ id: "g", figure: { indicator: "POPULATION" }, show: GROWTH, against: PREVIOUS_YEAR }] }',
    )
    expect(rows[0]?.values).toMatchObject([{ value: null, status: 'MISSING', basePeriod: null }])
  })

  test('rates grow too, and moving averages wait until they are full', async () => {
    const { table } = await ask(
      graph,
      `{ columns: [
          { id: "h", figure: { indicator: "EXPECTED_YEARS_OF_SCHOOLING" } }
          { id: "d", of: "h", show: DIFFERENCE, against: PREVIOUS_YEAR }
          { id: "m", of: "h", show: MOVING_AVERAGE, window: 3 } ]
        groupBy: [{ by: REGION, level: REGENCY }, { by: PERIOD }], filter: { regions: ["36.01"] } }`,
    )
    expect(table).toEqual({
      '36.01 2013': ['12.86', null, null],
      '36.01 2014': ['13.38', '0.52', null],
      '36.01 2015': ['13.39', '0.01', '13.21'],
    })
  })

  test('shares of the whole, ranks with ties shared, ordered and cut', async () => {
    const { table, totals } = await ask(
      graph,
      `{ columns: [{ id: "p", figure: { indicator: "POPULATION" } }, { id: "s", of: "p", show: SHARE }, { id: "r", of: "p", show: RANK }], ${BY_REGENCY}
         orderBy: [{ column: "p" }], limit: 2 }`,
    )
    expect(Object.entries(table)).toEqual([
      ['36.03', ['3459706', '26.858206', '1']],
      ['36.71', ['1957349', '15.195188', '2']],
    ])
    expect(totals).toMatchObject([{ values: [{ value: '12881374' }, { value: null }, { value: null }] }])
  })

  test('shares within each kabupaten', async () => {
    const { table } = await ask(
      graph,
      `{ columns: [{ id: "s", figure: { indicator: "POPULATION" }, show: SHARE, within: ["REGION"] }]
         groupBy: [{ by: REGION, level: REGENCY }, { by: DIMENSION, dimension: "SEX" }], filter: { regions: ["36.74"] } }`,
    )
    expect(table).toEqual({ '36.74 F': ['50.186901'], '36.74 M': ['49.813099'] })
  })
})

describe('ratios', () => {
  test('density joins a semester with a year, and the province is the ratio of the sums', async () => {
    const { table, totals, rows } = await ask(
      graph,
      `{ columns: [{ id: "d", ratio: { code: "POPULATION_DENSITY" } }], ${BY_REGENCY}, orderBy: [{ column: "d" }] }`,
    )
    expect(table['36.71']).toEqual(['10974.947714'])
    expect(rows[0]?.values).toMatchObject([{ period: '2024-S2', basePeriod: '2024' }])
    expect(totals).toMatchObject([{ values: [{ value: '1376.838426' }] }])
  })

  test('by its parts, with a factor and a unit of its own', async () => {
    const { columns, rows } = await ask(
      graph,
      `{ columns: [{ id: "r", ratio: {
          numerator: { indicator: "POPULATION", dimensions: [{ dimension: "SEX", members: ["M"] }] }
          denominator: { indicator: "POPULATION", dimensions: [{ dimension: "SEX", members: ["F"] }] }
          scale: "100", unit: "per 100" } }] }`,
    )
    expect(columns).toMatchObject([{ unit: 'per 100' }])
    expect(rows[0]?.values[0]?.value).toBe('103.228977')
  })

  test('nothing is divided by nothing', async () => {
    const zero = draft('uji', '2024', { indicator: 'EMPTY', unit: 'x' }, [{ refArea: '36.01', value: '0' }])
    await using own = await startTestSubgraph(statistics, { prepare: async (lake) => void (await lake.publish(zero)) })
    const { rows } = await ask(
      own,
      '{ columns: [{ id: "r", ratio: { numerator: { indicator: "EMPTY" }, denominator: { indicator: "EMPTY" } } }] }',
    )
    expect(rows[0]?.values).toMatchObject([{ value: null, status: 'MISSING' }])
  })
})

describe('lines over the rows', () => {
  test('correlation and trend', async () => {
    const { data, errors } = await graph.query(`{
      density: statistics(query: { columns: [{ id: "a", figure: { indicator: "POPULATION" } }, { id: "b", figure: { indicator: "AREA" } }], ${BY_REGENCY} }) {
        correlation(x: "a", y: "b") { coefficient count }
      }
      schooling: statistics(query: { columns: [{ id: "h", figure: { indicator: "EXPECTED_YEARS_OF_SCHOOLING" } }], groupBy: [{ by: REGION, level: REGENCY }, { by: PERIOD }], filter: { regions: ["36.01"] } }) {
        trends(column: "h") { nodes {
          region { code } slope slopeLow slopeHigh intercept determination count from to
          points { period fitted low high } forecast(periods: 2) { period fitted low high }
        } }
      }
    }`)
    expect(errors).toEqual([])
    expect(data.density.correlation.count).toBe(8)
    expect(data.density.correlation.coefficient).toBeCloseTo(0.1337085, 6)
    const [trend] = data.schooling.trends.nodes
    expect(trend).toMatchObject({ region: { code: '36.01' }, count: 3, from: '2013', to: '2015' })
    expect(trend.slope).toBeCloseTo(0.265, 9)
    expect(trend.intercept).toBeCloseTo(12.945, 9)
    // s² = 0.04335 with one degree of freedom: t(0.975; 1) = 12.7062.
    expect(trend.slopeLow).toBeCloseTo(0.265 - 12.7062 * Math.sqrt(0.04335 / 2), 4)
    expect(trend.slopeHigh).toBeCloseTo(0.265 + 12.7062 * Math.sqrt(0.04335 / 2), 4)
    expect(trend.points.map(({ period }: { period: string }) => period)).toEqual(['2013', '2014', '2015'])
    expect(trend.points[1].high).toBeCloseTo(13.21 + 12.7062 * Math.sqrt(0.04335 / 3), 4)
    expect(trend.forecast.map(({ period }: { period: string }) => period)).toEqual(['2016', '2017'])
    expect(trend.forecast[0].fitted).toBeCloseTo(13.74, 9)
    expect(trend.forecast[0].low).toBeCloseTo(13.74 - 12.7062 * Math.sqrt(0.04335 * (1 + 1 / 3 + 2)), 4)
  })
})

describe('what is not there', () => {
  test.each([
    ['indicator', '{ columns: [{ id: "x", figure: { indicator: "NOPE" } }] }', /NOPE.*AREA.*POPULATION/],
    ['dataset', '{ columns: [{ id: "x", figure: { indicator: "AREA", dataset: "nope" } }] }', /nope.*luas-wilayah/],
    [
      'dimension',
      '{ columns: [{ id: "x", figure: { indicator: "POPULATION" } }], groupBy: [{ by: DIMENSION, dimension: "AGE" }] }',
      /AGE.*SEX/,
    ],
    [
      'member',
      '{ columns: [{ id: "x", figure: { indicator: "POPULATION", dimensions: [{ dimension: "SEX", members: ["X"] }] } }] }',
      /X.*F, M/,
    ],
    [
      'region',
      '{ columns: [{ id: "x", figure: { indicator: "POPULATION" } }], filter: { regions: ["99"] } }',
      /99.*36\.01/,
    ],
    [
      'region code',
      '{ columns: [{ id: "x", figure: { indicator: "POPULATION" } }], filter: { regions: ["Banten"] } }',
      /Banten.*36\.03/,
    ],
    [
      'period',
      '{ columns: [{ id: "x", figure: { indicator: "POPULATION", period: "1999" } }] }',
      /no figures in the periods/,
    ],
    [
      'form of period',
      '{ columns: [{ id: "x", figure: { indicator: "POPULATION", period: "S2 2024" } }] }',
      /S2 2024.*2024-S2/,
    ],
    [
      'level',
      '{ columns: [{ id: "x", figure: { indicator: "POPULATION" } }], groupBy: [{ by: REGION, level: VILLAGE }] }',
      /REGENCY/,
    ],
    ['ratio', '{ columns: [{ id: "x", ratio: { code: "NOPE" } }] }', /NOPE.*POPULATION_DENSITY/],
    ['column', '{ columns: [{ id: "x", of: "y" }] }', /"y".*x/],
    [
      'column to order by',
      '{ columns: [{ id: "x", figure: { indicator: "AREA" } }], orderBy: [{ column: "y" }] }',
      /"y".*x/,
    ],
    [
      'organization',
      '{ columns: [{ id: "x", figure: { indicator: "AREA" } }], groupBy: [{ by: ORGANIZATION }] }',
      /ORGANIZATION/,
    ],
  ])('an unknown %s is refused with what there is', async (_, query, message) => {
    expect((await ask(graph, query)).error).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message),
    })
  })

  test('a closed indicator is as unknown to the public as one that does not exist', async () => {
    const question = (indicator: string) => `{ columns: [{ id: "x", figure: { indicator: "${indicator}" } }] }`
    const closed = await ask(graph, question('AID_RECIPIENTS'))
    const absent = await ask(graph, question('AID_RECIPIENTZ'))
    expect(closed.error?.message.replaceAll('AID_RECIPIENTS', '*')).toBe(
      absent.error?.message.replaceAll('AID_RECIPIENTZ', '*'),
    )
  })
})

describe('preliminary figures (N3)', () => {
  const question = '{ columns: [{ id: "p", figure: { indicator: "POPULATION", stage: PRELIMINARY } }] }'

  test('answer a regional leader and their producer, marked', async () => {
    for (const principal of [principals.leader('ALL'), principals.producer('001100000000000')]) {
      const { rows } = await ask(graph, question, principal)
      expect(rows[0]?.values).toMatchObject([{ value: '12889374', status: 'PRELIMINARY', period: '2026-02' }])
    }
  })

  test('asked for without the stage, say which stage it takes to those who see them, and nothing to the public', async () => {
    const released = `{ columns: [{ id: "p", figure: { indicator: "POPULATION", dataset: "penduduk-siak-bulanan" } }] }`
    const error = async (principal: Principal) => (await ask(graph, released, principal)).error?.message
    expect(await error(principals.leader('ALL'))).toBe(
      'POPULATION of penduduk-siak-bulanan (MONTHLY, orang) is there in stage PRELIMINARY only; ask for it with stage: PRELIMINARY.',
    )
    for (const principal of [principals.anonymous, principals.admin])
      expect(await error(principal)).toMatch(/^There is no dataset of POPULATION "penduduk-siak-bulanan"/)
  })

  test('do not exist for anybody else', async () => {
    for (const principal of [
      principals.anonymous,
      principals.analyst,
      principals.walidata,
      principals.producer(SOCIAL),
      principals.leader([SOCIAL]),
    ]) {
      expect((await ask(graph, question, principal)).error).toMatchObject({ code: 'BAD_INPUT' })
      const { data } = await graph.query('{ statisticsSources { nodes { dataset { id } } totalCount } }', {}, principal)
      expect(JSON.stringify(data)).not.toContain('bulanan')
    }
  })

  test('are answered to the public like those of an indicator that has none', async () => {
    const refusal = async (indicator: string) =>
      (await ask(graph, question.replace('POPULATION', indicator))).error?.message.replaceAll(indicator, '*')
    expect(await refusal('POPULATION')).toBe('There is no stage of * "PRELIMINARY". There is: VALIDATED.')
    expect(await refusal('POPULATION')).toBe(await refusal('AREA'))
  })

  test('never mix with released ones, and change nothing the public sees', async () => {
    const question = `{ columns: [{ id: "p", figure: { indicator: "POPULATION" } }], ${BY_REGENCY} }`
    const before = await ask(graph, question)
    await graph.lake.publish(monthly('2026-03'))
    await (
      graph.running.createContext({
        principal: principals.anonymous,
        requestId: '',
        language: 'id',
        signal: AbortSignal.timeout(9999),
      }).services as { catchUp(): Promise<void> }
    ).catchUp()
    expect(await ask(graph, question)).toEqual(before)
    expect(await ask(graph, question, principals.leader('ALL'))).toEqual(before)
  })
})

describe('closed figures (T3)', () => {
  const byDistrict =
    '{ columns: [{ id: "a", figure: { indicator: "AID_RECIPIENTS" } }], groupBy: [{ by: REGION, level: DISTRICT }, { by: DIMENSION, dimension: "AID_PROGRAMME" }] }'

  test('are whole for the owner', async () => {
    const { table, suppressedCells } = await ask(graph, byDistrict, principals.producer(SOCIAL))
    expect(table['36.01.01 HOUSING']).toEqual(['2'])
    expect(suppressedCells).toBe(0)
  })

  test('come to a leader in authority as totals, small cells and what would give them back suppressed', async () => {
    const { table, suppressedCells, rows, totals } = await ask(graph, byDistrict, principals.leader([SOCIAL]))
    const hidden = rows.filter(({ values }) => values[0]?.status === 'SUPPRESSED')
    expect(table['36.01.01 HOUSING']).toEqual([null])
    expect(hidden.length).toBeGreaterThan(1)
    expect(suppressedCells).toBe(hidden.length)
    expect(totals).toMatchObject([{ values: [{ value: '641' }] }])
    expect(hidden.every(({ values }) => values[0]?.coverage === null)).toBe(true)
  })

  test.each(['RANK', 'SHARE', 'GROWTH', 'DIFFERENCE'])('%s gives a suppressed cell no value either', async (show) => {
    const query = byDistrict.replace(
      'figure: { indicator: "AID_RECIPIENTS" }',
      `figure: { indicator: "AID_RECIPIENTS" }, show: ${show}`,
    )
    const { table } = await ask(graph, query, principals.leader([SOCIAL]))
    expect(table['36.01.01 HOUSING']).toEqual([null])
  })

  test.each(['MINIMUM', 'MAXIMUM', 'MEDIAN', 'STANDARD_DEVIATION', 'QUANTILE'])(
    '%s would show one kecamatan and is suppressed',
    async (measure) => {
      const quantile = measure === 'QUANTILE' ? 'quantile: "0"' : ''
      const { rows } = await ask(
        graph,
        `{ columns: [{ id: "m", figure: { indicator: "AID_RECIPIENTS", measure: ${measure} ${quantile} } }] }`,
        principals.leader([SOCIAL]),
      )
      expect(rows[0]?.values).toMatchObject([{ value: null, status: 'SUPPRESSED' }])
    },
  )

  test('a filter cannot cut a small cell out: two questions that differ by it', async () => {
    const of = (regions: string) =>
      `{ columns: [{ id: "a", figure: { indicator: "AID_RECIPIENTS", dimensions: [{ dimension: "AID_PROGRAMME", members: ["HOUSING"] }] } }], filter: { regions: ${regions} } }`
    const leader = principals.leader([SOCIAL])
    const three = await ask(graph, of('["36.01.01", "36.01.02", "36.01.03"]'), leader)
    const two = await ask(graph, of('["36.01.02", "36.01.03"]'), leader)
    expect([three.rows[0]?.values[0]?.status, two.rows[0]?.values[0]?.status]).toContain('SUPPRESSED')
    const whole = await ask(graph, of('["36.01"]'), leader)
    expect(whole.rows[0]?.values[0]?.value).toBe('80')
  })

  test('do not exist for the public, other agencies, their leaders, the walidata and admins', async () => {
    const others = [
      principals.anonymous,
      principals.analyst,
      principals.producer('000400000000000'),
      principals.leader(['000400000000000']),
      principals.walidata,
      principals.admin,
    ]
    for (const principal of others) {
      expect((await ask(graph, byDistrict, principal)).error).toMatchObject({ code: 'BAD_INPUT' })
      const { data } = await graph.entities(
        [
          { __typename: 'Indicator', code: 'AID_RECIPIENTS' },
          { __typename: 'Indicator', code: 'POPULATION' },
        ],
        '... on Indicator { series { totalCount } ranking { code } }',
        principal,
      )
      expect(data._entities[0]).toEqual({ series: { totalCount: 0 }, ranking: null })
    }
  })

  test('a leader sees no row of them: neither series nor observations', async () => {
    const { data } = await graph.entities(
      [{ __typename: 'Dataset', id: 'penerima-bantuan' }],
      '... on Dataset { observations { totalCount nodes { value } } }',
      principals.leader([SOCIAL]),
    )
    expect(data._entities).toEqual([{ observations: { totalCount: 0, nodes: [] } }])
  })
})

describe('entities of others', () => {
  test('a region has its latest figures, single figures and ratios', async () => {
    const { data, errors } = await graph.entities(
      [
        { __typename: 'Region', code: '36.03' },
        { __typename: 'Region', code: '36' },
      ],
      `... on Region {
        indicators { nodes { indicator { code } value unit period complete } totalCount }
        figure(indicator: "POPULATION", period: "2024-S1") { value coverage { present expected } provenance { releaseId } }
        nothing: figure(indicator: "AID_RECIPIENTS") { value }
        ratio(code: "POPULATION_DENSITY") { value unit period quality provenance { datasetId } }
      }`,
    )
    expect(errors).toEqual([])
    expect(data._entities[0]).toEqual({
      indicators: {
        nodes: [
          { indicator: { code: 'AREA' }, value: '1028.335', unit: 'km2', period: '2024', complete: true },
          {
            indicator: { code: 'EXPECTED_YEARS_OF_SCHOOLING' },
            value: '11.89',
            unit: 'tahun',
            period: '2015',
            complete: true,
          },
          { indicator: { code: 'POPULATION' }, value: '3459706', unit: 'orang', period: '2024-S2', complete: true },
        ],
        totalCount: 3,
      },
      figure: {
        value: '3457706',
        coverage: { present: 1, expected: 1 },
        provenance: [{ releaseId: 'penduduk-siak.2024-S1.v1' }],
      },
      nothing: null,
      ratio: {
        value: '3364.376395',
        unit: 'orang/km2',
        period: '2024-S2',
        quality: 'CHECKED',
        provenance: [{ datasetId: 'penduduk-siak' }, { datasetId: 'luas-wilayah' }],
      },
    })
    expect(data._entities[1].indicators.nodes.map((node: { value: string }) => node.value)).toEqual([
      '9355.763',
      '12881374',
    ])
  })

  test('an indicator ranks regions', async () => {
    const { data, errors } = await graph.entities(
      [
        { __typename: 'Indicator', code: 'EXPECTED_YEARS_OF_SCHOOLING' },
        { __typename: 'Indicator', code: 'POPULATION' },
      ],
      '... on Indicator { ranking { unit period whole average suppressedCells entries(first: 2) { nodes { region { code } rank value share } totalCount } } series { totalCount } }',
    )
    expect(errors).toEqual([])
    expect(data._entities).toEqual([
      {
        ranking: {
          unit: 'tahun',
          period: '2015',
          whole: null,
          average: '12.66125',
          suppressedCells: 0,
          entries: {
            nodes: [
              { region: { code: '36.74' }, rank: 1, value: '13.83', share: null },
              { region: { code: '36.01' }, rank: 2, value: '13.39', share: null },
            ],
            totalCount: 8,
          },
        },
        series: { totalCount: 8 },
      },
      {
        ranking: {
          unit: 'orang',
          period: '2024-S2',
          whole: '12881374',
          average: '1610171.75',
          suppressedCells: 0,
          entries: {
            nodes: [
              { region: { code: '36.03' }, rank: 1, value: '3459706', share: '26.858206' },
              { region: { code: '36.71' }, rank: 2, value: '1957349', share: '15.195188' },
            ],
            totalCount: 8,
          },
        },
        series: { totalCount: 16 },
      },
    ])
  })

  test('a dataset has its observations, page by page', async () => {
    const { data } = await graph.entities(
      [{ __typename: 'Dataset', id: 'penduduk-siak' }],
      '... on Dataset { observations(first: 1, period: "2024-S2", region: "36.01") { totalCount nodes { indicator { code } region { code } members { dimension member } period value unit status provenance { releaseId } } pageInfo { hasNextPage } } }',
    )
    expect(data._entities[0].observations).toEqual({
      totalCount: 2,
      nodes: [
        {
          indicator: { code: 'POPULATION' },
          region: { code: '36.01' },
          members: [{ dimension: 'SEX', member: 'F' }],
          period: '2024-S2',
          value: '698396',
          unit: 'orang',
          status: 'NORMAL',
          provenance: { releaseId: 'penduduk-siak.2024-S2.v1' },
        },
      ],
      pageInfo: { hasNextPage: true },
    })
  })
})
