import type { Principal } from '@satudata/core'
import type { Observation } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closed } from './fixtures/closed.ts'
import { area, draft, monthly, population, SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

const UNIT = `${SOCIAL.slice(0, 4)}01000000000`
const COUNTS = [
  ['36.01.01', 30],
  ['36.01.02', 40],
]

let graph: TestSubgraph
beforeAll(async () => {
  const aided = closed('bantuan', '2024', [], COUNTS)
  const about = [...(aided.observations as Iterable<Observation>)].map((figure) => ({ ...figure, organization: UNIT }))
  const staff = draft('pegawai', '2024-S2', { indicator: 'STAFF', unit: 'orang' }, [{ refArea: '36.01', value: '7' }], {
    access: 'RESTRICTED',
  })
  graph = await startTestSubgraph(statistics, {
    prepare: async (lake) => {
      for (const release of [population(), area(), monthly('2026-01'), staff]) await lake.publish(release)
      await lake.publish({ ...aided, observations: about })
    },
  })
})
afterAll(() => graph[Symbol.asyncDispose]())

/** Tiers on the list of a request after it was answered. */
async function tiersOf(text: string, principal: Principal): Promise<string[]> {
  const tiers = new Set<string>()
  const signal = AbortSignal.timeout(30_000)
  const contextValue = graph.running.createContext({ principal, requestId: 'test', language: 'en', signal, tiers })
  const { errors } = await execute({ schema: graph.running.schema, document: parse(text), contextValue })
  expect(errors).toBeUndefined()
  return [...tiers].toSorted()
}

const CLOSED = 'CLOSED VALIDATED'
const OPEN = 'OPEN VALIDATED'
const leader = principals.leader('ALL')
const member = principals.producer(SOCIAL)
const entity = (reference: string, fields: string) => `{ _entities(representations: [{ ${reference} }]) { ${fields} } }`
const region = (fields: string) => entity('__typename: "Region", code: "36.01"', `... on Region { ${fields} }`)
const about = (columns: string, rest = '') => `{ statistics(query: { columns: [${columns}] ${rest} }) { dataVersion } }`

test.each([
  ['totals', about('{ id: "a", figure: { indicator: "AIDED" } }'), leader, [CLOSED]],
  ['totals of open figures', about('{ id: "a", figure: { indicator: "AREA" } }'), leader, [OPEN]],
  [
    'a ratio',
    about('{ id: "a", ratio: { numerator: { indicator: "STAFF" }, denominator: { indicator: "AREA" } } }'),
    leader,
    [OPEN, 'RESTRICTED VALIDATED'],
  ],
  [
    'what is weighted by',
    about(
      '{ id: "a", figure: { indicator: "AREA", measure: WEIGHTED_AVERAGE, weight: "STAFF" } }',
      'filter: { regions: ["36.01"] }',
    ),
    leader,
    [OPEN, 'RESTRICTED VALIDATED'],
  ],
  [
    'preliminary figures',
    about('{ id: "a", figure: { indicator: "POPULATION", stage: PRELIMINARY } }'),
    leader,
    ['OPEN PRELIMINARY'],
  ],
  ['a figure of a region', region('figure(indicator: "AIDED") { value }'), leader, [CLOSED]],
  ['all indicators of a region', region('indicators { totalCount }'), leader, [CLOSED, OPEN, 'RESTRICTED VALIDATED']],
  ['all indicators of a region, to the public', region('indicators { totalCount }'), principals.anonymous, [OPEN]],
  [
    'the indicators of an organization',
    entity(`__typename: "Organization", code: "${UNIT}"`, '... on Organization { indicators { totalCount } }'),
    leader,
    [CLOSED],
  ],
  [
    'a ranking',
    entity('__typename: "Indicator", code: "AIDED"', '... on Indicator { ranking(level: DISTRICT) { period } }'),
    leader,
    [CLOSED],
  ],
  [
    'observations and series',
    `{ _entities(representations: [{ __typename: "Dataset", id: "bantuan" }, { __typename: "Indicator", code: "STAFF" }]) {
      ... on Dataset { observations { totalCount } } ... on Indicator { series { totalCount } } } }`,
    member,
    [CLOSED, 'RESTRICTED VALIDATED'],
  ],
  ['what can be asked for', '{ statisticsSources(indicators: ["AIDED"]) { nodes { periods } } }', leader, [CLOSED]],
])('the audit log learns which tiers were read for %s (S3)', async (_, text, principal, tiers) => {
  expect(await tiersOf(text, principal)).toEqual(tiers)
  // What the store remembers is on record for the next one who asks as well.
  expect(await tiersOf(text, principal)).toEqual(tiers)
})
