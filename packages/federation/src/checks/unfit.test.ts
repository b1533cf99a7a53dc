import { expect, test } from 'vitest'
import { CompositionError } from '../compose/faults.ts'
import { checkSubgraph } from './run.ts'
import { unfit } from './unfit.ts'

const lost = (field: string, from: string) => ({
  code: 'SATISFIABILITY_ERROR',
  places: [],
  message: `The following supergraph API query:\n{ imports { region { ${field} } } }\ncannot be satisfied by the subgraphs because:
- from subgraph "${from}":
  - cannot find field "Region.${field}".
  - cannot move to subgraph "desa" using @key(fields: "kode") of "Region", the key field(s) cannot be resolved from subgraph "${from}".`,
})

test('a key that only the newcomer has is one finding with the way out, not one for each subgraph and field', () => {
  const faults = [lost('kode', 'education'), lost('offices', 'education'), lost('offices', 'planning')]
  expect(unfit(new CompositionError('', faults), 'desa')).toMatchObject([
    {
      rule: 'COMPOSITION',
      coordinate: 'Region.kode',
      message: {
        en: 'Region.kode, Region.offices cannot be reached by way of the other subgraphs. They do not have the key @key(fields: "kode") (desa); use on Region the key that its owner uses.',
      },
    },
  ])
})

test('what is wrong with the schema itself is not put down to the others', () => {
  const own = { code: 'INVALID_GRAPHQL', message: '[desa] Unknown type Ofice', places: [{ subgraph: null, line: 7 }] }
  expect(unfit(new CompositionError('', [own]), 'desa')).toMatchObject([
    { line: 7, message: { en: 'This schema is not right by itself. INVALID_GRAPHQL: Unknown type Ofice' } },
  ])
})

test('what the composer does not expect is told with where to look, in both languages', async () => {
  const LINK =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@external", "@requires"])\n'
  const places = `${LINK} type Query { region: Region } type Region @key(fields: "code") { code: ID! name: String }`
  const typeDefs = `${LINK} type Region @key(fields: "code") { code: ID! name: String @external size: Int @requires(fields: "name { short }") }`
  const { outcome, findings } = await checkSubgraph({
    subgraph: { name: 'desa', url: 'https://desa.example/', typeDefs, owner: '0010', tier: 'OPEN' },
    base: [{ name: 'places', typeDefs: places }],
    others: [],
    served: null,
    consents: [],
    usageOf: () => Promise.resolve([]),
  })
  expect(outcome).toBe('REFUSED')
  const message = findings.find(({ rule }) => rule === 'COMPOSITION')?.message
  expect(message?.en).toContain('Look at what @key, @requires and @provides name')
  expect(message?.id).toContain('Periksa yang disebut @key, @requires, dan @provides')
})
