import { expect, test } from 'vitest'
import { CompositionError } from '../compose/faults.ts'
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
