import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import type { Principal } from '@satudata/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'
import { aid, area, draft, population, schooling, SOCIAL } from './fixtures/releases.ts'
import { openEngine } from './src/engine/engine.ts'
import type { Engine } from './src/engine/engine.ts'
import statistics from './src/index.ts'

const [EDUCATION, OFFICE, HEALTH, NOBODY] = ['000400000000000', '000401000000000', '000500000000000', '000600000000000']
const ORGANIZATIONS = [EDUCATION, OFFICE, HEALTH, NOBODY]
const REGIONS = ['36', '36.01', '36.02', '36.03', '36.04', '36.74', '36.01.01', '36.02.03', '36.01.01.2001']
const FIELDS = `indicators(first: 100) { nodes {
  indicator { code } dataset { id } frequency period value unit status complete coverage { present expected } provenance { releaseId }
} }`

let graph: TestSubgraph
let queries = 0

/** The engine, counting what is asked of the store. */
function counting(engine: Engine): Engine {
  return {
    read: (signal, work) =>
      engine.read(signal, (session) =>
        work({
          lasting: session.lasting,
          remembered: (key, read) => session.remembered(key, read),
          rows: (statement) => {
            queries += 1
            return session.rows(statement)
          },
        }),
      ),
    readAsOf: (signal, wish, work) => engine.readAsOf(signal, wish, work),
    release: (number) => engine.release(number),
    current: () => engine.current(),
    onChange: (changed) => engine.onChange(changed),
    catchUp: () => engine.catchUp(),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  }
}

/** Figures about organizations in two kabupaten; the unit below has figures in the first only, one of them unknown. */
function about(dataset: string, indicator: string, rest: Parameters<typeof draft>[4] = {}, unit = 'rupiah') {
  const of = (organization: string, refArea: string, value: string | null) => ({ organization, refArea, value })
  const rows = [
    of(EDUCATION, '36.01', '1000'),
    of(EDUCATION, '36.02', '2000.5'),
    of(OFFICE, '36.01', '3'),
    of(HEALTH, '36.01', '70'),
    of(HEALTH, '36.02', null),
  ]
  return draft(dataset, '2024', { indicator, unit, personDerived: unit === 'orang' }, rows, rest)
}

beforeAll(async () => {
  graph = await startTestSubgraph(
    { ...statistics, services: async (context) => counting(await openEngine(context)) },
    {
      prepare: async (lake) => {
        await lake.publish(population())
        await lake.publish(area())
        await lake.publish(schooling({ '2015': ['12.5', '12.9', '11.89', '12.2'] }))
        await lake.publish(aid())
        await lake.publish(about('anggaran-uji', 'BUDGET'))
        await lake.publish(about('realisasi-uji', 'REALISATION'))
        await lake.publish(about('pegawai-uji', 'STAFF', { access: 'CLOSED', owner: SOCIAL }, 'orang'))
      },
    },
  )
})
afterAll(() => graph[Symbol.asyncDispose]())
beforeEach(() => (queries = 0))

/** The latest figures of many places, by place and indicator. */
async function latest(type: 'Region' | 'Organization', codes: readonly string[], principal?: Principal) {
  const references = codes.map((code) => ({ __typename: type, code }))
  const { data, errors } = await graph.entities(references, `... on ${type} { code ${FIELDS} }`, principal)
  expect(errors).toEqual([])
  return data._entities.map((entity: { code: string; indicators: { nodes: Figure[] } }) => ({
    code: entity.code,
    figures: Object.fromEntries(entity.indicators.nodes.map((node) => [node.indicator.code, node])),
  })) as readonly { readonly code: string; readonly figures: Readonly<Record<string, Figure>> }[]
}

interface Figure {
  readonly indicator: { readonly code: string }
  readonly value: string | null
  readonly status: string
  readonly period: string
  readonly complete: boolean
  readonly coverage: { readonly present: number; readonly expected: number } | null
}

/** What a figure and a cell of a question have in common; null for none. */
function facts(figure: (Omit<Figure, 'indicator' | 'period'> & { period: string | null }) | undefined) {
  if (figure === undefined) return null
  const { value, status, period, complete, coverage } = figure
  return { value, status, period, complete, coverage }
}

const CALLERS = {
  anybody: principals.anonymous,
  'a leader': principals.leader('ALL'),
  'the owner': principals.producer(SOCIAL),
}

describe.each(Object.entries(CALLERS))('the latest figures %s gets', (_, principal) => {
  test.each([
    ['Region', 'regions', REGIONS],
    ['Organization', 'organizations', ORGANIZATIONS],
  ] as const)('of %s are those that a question gives', async (type, filter, codes) => {
    const levels = { 2: 'PROVINCE', 5: 'REGENCY', 8: 'DISTRICT', 13: 'VILLAGE' } as Readonly<Record<number, string>>
    for (const { code, figures } of await latest(type, codes, principal)) {
      for (const indicator of [
        'POPULATION',
        'AREA',
        'EXPECTED_YEARS_OF_SCHOOLING',
        'AID_RECIPIENTS',
        'BUDGET',
        'STAFF',
      ]) {
        const by = type === 'Region' ? `groupBy: [{ by: REGION, level: ${levels[code.length] ?? ''} }],` : ''
        const question = `{ columns: [{ id: "x", figure: { indicator: "${indicator}" } }], ${by} filter: { ${filter}: ["${code}"] } }`
        const { rows } = await ask(graph, question, principal)
        const [asked] = rows.flatMap(({ values }) => values)
        expect(facts(figures[indicator]), `${code} ${indicator}`).toEqual(facts(asked))
      }
    }
  })
})

test('an organization has the figures of the units below it, and each unit its own', async () => {
  const figures = await latest('Organization', ORGANIZATIONS)
  expect(
    figures.map(({ code, figures: { BUDGET } }) => [code, BUDGET?.value, BUDGET?.coverage, BUDGET?.complete]),
  ).toEqual([
    [EDUCATION, '3003.5', { present: 2, expected: 2 }, true],
    [OFFICE, '3', { present: 1, expected: 1 }, true],
    [HEALTH, '70', { present: 1, expected: 2 }, false],
    [NOBODY, undefined, undefined, undefined],
  ])
})

test('a leader in authority does not see the three of a closed unit, nor what would give them away', async () => {
  const figures = await latest('Organization', ORGANIZATIONS, principals.leader([SOCIAL]))
  expect(figures.map(({ figures: { STAFF } }) => [STAFF?.status, STAFF?.value])).toEqual([
    ['SUPPRESSED', null],
    ['SUPPRESSED', null],
    ['SUPPRESSED', null],
    [undefined, undefined],
  ])
})

test.each([
  ['Region', Array.from({ length: 50 }, (_, index) => `36.${String(index + 1).padStart(2, '0')}`)],
  ['Organization', Array.from({ length: 50 }, (_, index) => `${String(index + 1).padStart(4, '0')}00000000000`)],
] as const)('the latest figures of fifty of %s take no more queries than those of one', async (type, codes) => {
  await latest(type, codes.slice(3, 4))
  queries = 0
  await latest(type, codes.slice(3, 4))
  const one = queries
  queries = 0
  await latest(type, codes)
  expect([one, queries]).toEqual([1, 1])
})
