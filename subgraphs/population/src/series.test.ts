import type { Observation } from '@satudata/subgraph'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import population from './index.ts'
import { DATASETS, OWNERS, POPULATION } from './sources/measures.ts'

const BANTEN = ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']

function publish(graph: TestSubgraph, codes: readonly string[], value: string | null) {
  const observation = (refArea: string, sex: string): Observation => ({
    indicator: POPULATION.indicator,
    refArea,
    timePeriod: '2025-S1',
    value,
    dimensions: { SEX: sex },
  })
  return graph.lake.publish({
    dataset: DATASETS.siak,
    period: '2025-S1',
    owner: OWNERS.population,
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [POPULATION],
    dimensions: ['SEX'],
    provenance: { source: 'Uji', dataAsOf: '2025-06-30', invented: true, notes: [] },
    observations: codes.flatMap((code) => [observation(code, 'M'), observation(code, 'F')]),
  })
}

async function province(graph: TestSubgraph) {
  const { data, errors } = await graph.entities(
    [{ __typename: 'Region', code: '36' }],
    '... on Region { population { period complete missingRegions total { count status } male { count } density { value status } } populationHistory { totalCount } }',
  )
  expect(errors).toEqual([])
  return data._entities[0] as unknown
}

test('a province that lacks a part has no total, says which part, and a correction is seen at once', async () => {
  await using graph = await startTestSubgraph(population)
  await publish(graph, BANTEN.slice(0, 7), '1000')
  expect(await province(graph)).toEqual({
    population: {
      period: '2025-S1',
      complete: false,
      missingRegions: ['36.74'],
      total: { count: null, status: 'MISSING' },
      male: { count: null },
      density: { value: null, status: 'MISSING' },
    },
    populationHistory: { totalCount: 2 },
  })
  await publish(graph, BANTEN, '1000')
  expect(await province(graph)).toMatchObject({
    population: {
      complete: true,
      missingRegions: [],
      total: { count: 16000, status: 'NORMAL' },
      male: { count: 8000 },
    },
    populationHistory: { totalCount: 2 },
  })
})

test('a source that states its figures as missing gives no figure', async () => {
  await using graph = await startTestSubgraph(population)
  await publish(graph, BANTEN, null)
  expect(await province(graph)).toMatchObject({
    population: { period: '2024-S2' },
    populationHistory: { totalCount: 1 },
  })
})
