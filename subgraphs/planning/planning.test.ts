import { readFile } from 'node:fs/promises'
import { UNFILTERED, principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { scopeOf } from '@satudata/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BudgetLine, QuarterExecution, StepAmount } from './src/entities.ts'
import planning from './src/index.ts'
import { sumOf } from './src/money.ts'

const EDUCATION = '000400000000000'
const LINE = '2025-SIM-0006-1.03.10.1.01-01'
const YEARS = [2024, 2025, 2026]

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(planning)
})
afterAll(() => graph[Symbol.asyncDispose]())

const FIGURES = 'planned { value } adopted { value } realised { value } absorption { value unit } invented'

/** The sums of all budget lines, read past every filter, by a key of theirs. */
async function sumsBy(
  key: (line: BudgetLine) => string,
): Promise<Map<string, { planned: string; adopted: string; realised: string }>> {
  const lines = await graph.em().find(BudgetLine, {}, UNFILTERED)
  return new Map(
    [...Map.groupBy(lines, key)].map(([name, group]) => [
      name,
      {
        planned: String(sumOf(group.map((line) => line.planned ?? 0n))),
        adopted: String(sumOf(group.map((line) => line.adopted ?? 0n))),
        realised: String(sumOf(group.map((line) => line.realised))),
      },
    ]),
  )
}

const plain = (budget: Record<string, { value: string }>) => ({
  planned: budget['planned']?.value,
  adopted: budget['adopted']?.value,
  realised: budget['realised']?.value,
})

describe('the SIMRAL chain (M1)', () => {
  test('M1: a road budget is followed from the five-year plan through every document to what was paid', async () => {
    const { data, errors } = await graph.query(
      `query ($id: ID!) { budgetLine(id: $id) {
        description kind fundSource region { code } organization { code } invented adopted realised
        steps { step amount invented document { id status adoptedOn invented } }
        quarters { period cashBudget realised invented }
        activity { code name programme { name targets { name target achieved achievement invented } } targets { name unit } }
        provenance { datasetId period invented notes }
      } }`,
      { id: LINE },
    )
    expect(errors).toEqual([])
    const line = data.budgetLine
    expect(
      line.steps.map(({ step }: { step: string }) => step).filter((step: string) => step !== 'MUSRENBANG'),
    ).toEqual(['RPJMD', 'RKPD', 'KUA_PPA', 'RKA', 'RAPBD', 'DPA', 'RKA_REVISION', 'RAPBD_REVISION', 'DPPA'])
    expect(line.adopted).toBe(line.steps.at(-1).amount)
    expect(line.quarters.map(({ period }: { period: string }) => period)).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
    ])
    const paid = sumOf(line.quarters.map(({ realised }: { realised: string }) => BigInt(realised)))
    expect(line.realised).toBe(String(paid))
    expect(line.organization.code).toBe('000600000000000')
    expect(line.activity.programme.targets[0].achievement).toMatch(/^\d+\.\d\d$/)
    expect(line.provenance).toMatchObject({ datasetId: 'simral-anggaran', period: '2025', invented: true })
    const marks = JSON.stringify(line).match(/"invented":(true|false)/g) ?? []
    expect(new Set(marks)).toEqual(new Set(['"invented":true']))
  })

  test('M1: every line of the plan: its documents, cash budget and payments agree with it to the rupiah', async () => {
    const em = graph.em()
    const [lines, steps, quarters] = await Promise.all([
      em.find(BudgetLine, {}, UNFILTERED),
      em.find(StepAmount, {}, UNFILTERED),
      em.find(QuarterExecution, {}, UNFILTERED),
    ])
    const stepsOf = Map.groupBy(steps, ({ lineId }) => lineId)
    const quartersOf = Map.groupBy(quarters, ({ lineId }) => lineId)
    const disagreeing = lines.filter((line) => {
      const amounts = new Map((stepsOf.get(line.id) ?? []).map(({ step, amount }) => [step, amount]))
      const own = quartersOf.get(line.id) ?? []
      return !(
        line.adopted === (amounts.get('DPPA') ?? amounts.get('DPA') ?? null) &&
        line.planned === (amounts.get('RKPD') ?? null) &&
        line.realised === sumOf(own.map(({ realised }) => realised ?? 0n)) &&
        line.realised <= (line.adopted ?? 0n) &&
        sumOf(own.map(({ cashBudget }) => cashBudget)) === (line.adopted ?? 0n) &&
        own.every(({ realised, cashBudget }) => (realised ?? 0n) <= cashBudget)
      )
    })
    expect(disagreeing.map(({ id }) => id)).toEqual([])
    expect(lines.length).toBeGreaterThan(2_500)
  })

  test('M1: an activity is the sum of its lines, a programme of its activities, an organization of its programmes', async () => {
    const { data, errors } = await graph.query(`{ programmes(year: 2026, first: 1000) { totalCount nodes {
      id organization { code } budget { ${FIGURES} }
      activities(first: 100) { nodes { id budget { ${FIGURES} } lines(first: 100) { nodes { adopted realised } } } } } } }`)
    expect(errors).toEqual([])
    expect(data.programmes.totalCount).toBe(data.programmes.nodes.length)
    const sum = (items: { value: string }[]) => String(sumOf(items.map(({ value }) => BigInt(value))))
    for (const programme of data.programmes.nodes) {
      const activities = programme.activities.nodes
      expect(activities.length).toBeGreaterThanOrEqual(2)
      for (const amount of ['planned', 'adopted', 'realised'] as const) {
        const total = sum(activities.map((each: never) => each['budget'][amount]))
        expect([programme.id, programme.budget[amount].value]).toEqual([programme.id, total])
      }
      for (const activity of activities) {
        for (const amount of ['adopted', 'realised'] as const) {
          const lines = activity.lines.nodes.map((line: Record<string, string>) => ({ value: line[amount] }))
          expect([activity.id, activity.budget[amount].value]).toEqual([activity.id, sum(lines)])
        }
      }
    }
    const { data: education } = await graph.entities(
      [{ __typename: 'Organization', code: EDUCATION }],
      `... on Organization { budget(year: 2026) { ${FIGURES} } }`,
    )
    const own = data.programmes.nodes.filter(
      (each: { organization: { code: string } }) => each.organization.code === EDUCATION,
    )
    expect(education._entities[0].budget.adopted.value).toBe(sum(own.map((each: never) => each['budget']['adopted'])))
  })

  test('M1: the province is the sum of its kabupaten and kota, and of its organizations, in every year', async () => {
    for (const year of YEARS) {
      const codes = ['36', '36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']
      const { data } = await graph.entities(
        codes.map((code) => ({ __typename: 'Region', code })),
        `... on Region { budget(year: ${year}) { ${FIGURES} } }`,
      )
      const [province, ...parts] = data._entities.map((each: { budget: never }) => plain(each.budget))
      for (const amount of ['planned', 'adopted', 'realised'] as const) {
        expect(province[amount]).toBe(
          String(sumOf(parts.map((part: Record<string, string>) => BigInt(part[amount] ?? '0')))),
        )
      }
      const byOrganization = await sumsBy((line) => `${line.year} ${line.organizationCode}`)
      const own = [...byOrganization].filter(([key]) => key.startsWith(String(year))).map(([, sums]) => sums)
      expect(own).toHaveLength(33)
      expect(province.adopted).toBe(String(sumOf(own.map(({ adopted }) => BigInt(adopted)))))
    }
  })

  test('M1: figures of the graph are those of the published releases', async () => {
    const scope = scopeOf(principals.anonymous)
    const releases = await graph.lake.list({
      scope,
      datasets: ['simral-rencana', 'simral-anggaran', 'simral-realisasi'],
    })
    expect(releases).toHaveLength(9)
    const sums = await sumsBy((line) => String(line.year))
    const names = { 'simral-rencana': 'planned', 'simral-anggaran': 'adopted', 'simral-realisasi': 'realised' } as const
    for (const release of releases) {
      const total = sumOf((await graph.lake.read(release)).map(({ value }) => BigInt(value ?? '0')))
      expect(String(total)).toBe(sums.get(release.period)?.[names[release.dataset as keyof typeof names]])
      expect(release).toMatchObject({
        owner: '002600000000000',
        access: 'OPEN',
        stage: 'VALIDATED',
        quality: 'CHECKED',
        provenance: { invented: true },
      })
    }
  })

  test('the invented budget has the size of a province, and no agency the size of all', async () => {
    for (const [key, { adopted, realised }] of await sumsBy((line) => String(line.year))) {
      const trillions = Number(BigInt(adopted) / 1_000_000_000n) / 1000
      expect(trillions).toBeGreaterThan(11)
      expect(trillions).toBeLessThan(13)
      const absorbed = Number((BigInt(realised) * 100n) / BigInt(adopted))
      expect(absorbed).toBeGreaterThan(key === '2026' ? 50 : 88)
    }
    const total = BigInt((await sumsBy((line) => String(line.year))).get('2026')?.adopted ?? '0')
    const large = [...(await sumsBy((line) => `${line.year} ${line.organizationCode}`))]
      .filter(([, { adopted }]) => (BigInt(adopted) * 100n) / total > 10n)
      .map(([key]) => key)
    // Schools, and what the finance agency passes on to kabupaten and kota.
    expect(new Set(large.map((key) => key.slice(5)))).toEqual(new Set([EDUCATION, '002700000000000']))
  })
})

describe('budget of an organization and of a region', () => {
  test('a budget without a year is the newest one, with its absorption, kinds and sources', async () => {
    const { data, errors } = await graph.entities(
      [{ __typename: 'Organization', code: EDUCATION }],
      `... on Organization { budget { year ${FIGURES} adopted { unit period count provenance { datasetId dataAsOf invented } }
        realised { provenance { datasetId dataAsOf notes } } absorption { provenance { datasetId } } byKind { kind adopted realised invented } } }`,
    )
    expect(errors).toEqual([])
    const { budget } = data._entities[0]
    expect(budget).toMatchObject({
      year: 2026,
      invented: true,
      adopted: {
        unit: 'rupiah',
        period: '2026',
        provenance: [{ datasetId: 'simral-anggaran', dataAsOf: '2026-09-30', invented: true }],
      },
      realised: { provenance: [{ datasetId: 'simral-realisasi', dataAsOf: '2026-09-30' }] },
      absorption: { unit: 'persen', provenance: [{ datasetId: 'simral-realisasi' }, { datasetId: 'simral-anggaran' }] },
    })
    expect(budget.realised.provenance[0].notes).toContain('Realisasi sampai 2026-09-30.')
    expect(Number(budget.absorption.value)).toBeCloseTo(
      (100 * Number(budget.realised.value)) / Number(budget.adopted.value),
      3,
    )
    expect(budget.byKind.map(({ kind }: { kind: string }) => kind)).toEqual(['EMPLOYEE', 'GOODS', 'GRANT', 'CAPITAL'])
    expect(sumOf(budget.byKind.map(({ adopted }: { adopted: string }) => BigInt(adopted)))).toBe(
      BigInt(budget.adopted.value),
    )
  })

  test('an organization without a budget of its own and a region without lines have none, without an error', async () => {
    const { data, errors } = await graph.entities(
      [
        { __typename: 'Organization', code: '000501000000000' },
        { __typename: 'Region', code: '36.01.01' },
      ],
      '... on Organization { budget { year } programmes { totalCount } } ... on Region { budget { year } budgetLines { totalCount nodes { id } } }',
    )
    expect(errors).toEqual([])
    expect(data._entities).toEqual([
      { budget: null, programmes: { totalCount: 0 } },
      { budget: null, budgetLines: { totalCount: 0, nodes: [] } },
    ])
  })

  test('a question mark in the code of one subject spoils neither its answer nor those of others', async () => {
    const ask =
      '... on Organization { budget { year } programmes(first: 1) { totalCount nodes { organization { code } } } }'
    const codes = ['what? why?', EDUCATION]
    const { data, errors } = await graph.entities(
      codes.map((code) => ({ __typename: 'Organization', code })),
      ask,
      principals.admin,
    )
    expect(errors).toEqual([])
    const [unknown, education] = data._entities
    expect(unknown).toEqual({ budget: null, programmes: { totalCount: 0, nodes: [] } })
    expect(education.programmes.nodes).toEqual([{ organization: { code: EDUCATION } }])
  })

  test('lines of several regions are paged side by side: every line once, and the count is of all', async () => {
    const codes = ['36', '36.03', '36.74']
    const seen = new Map<string, string[]>(codes.map((code) => [code, []]))
    const totals = new Map<string, number>()
    let after: string | null = null
    for (let page = 0; page < 60; page++) {
      const { data, errors } = await graph.query(
        `query ($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Region { code budgetLines(year: 2025, first: 40, after: $after) {
          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`,
        { r: codes.map((code) => ({ __typename: 'Region', code })), after },
      )
      expect(errors).toEqual([])
      for (const { code, budgetLines } of data._entities) {
        seen.get(code)?.push(...budgetLines.nodes.map(({ id }: { id: string }) => id))
        totals.set(code, budgetLines.totalCount)
        expect(budgetLines.pageInfo.hasNextPage).toBe((seen.get(code)?.length ?? 0) < budgetLines.totalCount)
        if (code === '36') after = budgetLines.pageInfo.endCursor
      }
      if (!data._entities[0].budgetLines.pageInfo.hasNextPage) break
    }
    const lines = await graph.em().find(BudgetLine, { year: 2025 }, { ...UNFILTERED, orderBy: { id: 'asc' } })
    const expected = (code: string) => lines.filter(({ regionCode }) => regionCode.startsWith(code)).map(({ id }) => id)
    expect([...seen]).toEqual(codes.map((code) => [code, expected(code)]))
    expect([...totals]).toEqual(codes.map((code) => [code, expected(code).length]))
  })

  test('a page of lines that does not exist is refused with the way out', async () => {
    const ask = (args: string) =>
      graph.entities([{ __typename: 'Region', code: '36.03' }], `... on Region { budgetLines(${args}) { totalCount } }`)
    const answers = await Promise.all(['first: 1001', 'first: -1', 'after: "%%%"'].map(ask))
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'])).toEqual([
      'BAD_INPUT',
      'BAD_INPUT',
      'BAD_INPUT',
    ])
  })

  test('filters of budget lines combine', async () => {
    const { data } =
      await graph.query(`{ budgetLines(year: 2026, organization: "${EDUCATION}", region: "36.01", kind: EMPLOYEE, fundSource: DAU) {
      totalCount nodes { year kind fundSource region { code } organization { code } accountCode } } }`)
    expect(data.budgetLines).toEqual({
      totalCount: 1,
      nodes: [
        {
          year: 2026,
          kind: 'EMPLOYEE',
          fundSource: 'DAU',
          region: { code: '36.01' },
          organization: { code: EDUCATION },
          accountCode: '5.1.01',
        },
      ],
    })
  })

  test('G1: a dataset leads to the programmes it measures, and a target to its indicator and dataset', async () => {
    const { data, errors } = await graph.entities(
      [
        { __typename: 'Dataset', id: 'harapan-lama-sekolah' },
        { __typename: 'Dataset', id: 'luas-wilayah' },
      ],
      `... on Dataset { id programmes(year: 2025) { totalCount nodes { name organization { code } targets { name target lowerIsBetter indicator { code } dataset { id } invented } } } }`,
    )
    expect(errors).toEqual([])
    const [education, area] = data._entities
    expect(area.programmes.totalCount).toBe(0)
    expect(education.programmes.nodes).toHaveLength(1)
    expect(education.programmes.nodes[0].targets[0]).toEqual({
      name: 'Harapan lama sekolah',
      target: '13.14',
      lowerIsBetter: false,
      indicator: { code: 'EXPECTED_YEARS_OF_SCHOOLING' },
      dataset: { id: 'harapan-lama-sekolah' },
      invented: true,
    })
  })
})

test('the queries of the README answer', async () => {
  const text = await readFile(new URL('README.md', import.meta.url), 'utf8')
  const queries = [...text.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query ?? '')
  expect(queries).toHaveLength(2)
  for (const query of queries) {
    const { data, errors } = await graph.query(query)
    expect(errors).toEqual([])
    for (const value of Object.values(data)) expect(value).not.toBeNull()
  }
})
