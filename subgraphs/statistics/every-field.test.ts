import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'
import { entrances } from './fixtures/every-field.ts'
import { ASKED, everything, MOMENT } from './fixtures/everything.ts'
import { SOCIAL } from './fixtures/releases.ts'
import { registerRatio, twin } from './fixtures/twins.ts'
import type { Twin } from './fixtures/twins.ts'
import statistics from './src/index.ts'

// T3: two stores of which everything shown is the same and every hidden count another. No field may tell them apart: no value,
// rank, order, count, cursor, coefficient, line, status or refusal.

let graphs: readonly [TestSubgraph, TestSubgraph]
const moments = new Map<TestSubgraph, string>()
beforeAll(async () => {
  const open = async (name: Twin) => {
    let moment = ''
    const graph = await startTestSubgraph(statistics, {
      seed: false,
      prepare: async (lake) => {
        for (const release of twin(name)) {
          await lake.publish(release)
          if (release.period === '2023') moment = new Date().toISOString()
        }
      },
    })
    await registerRatio(graph.em())
    moments.set(graph, moment)
    return graph
  }
  graphs = [await open('A'), await open('B')]
})
afterAll(async () => {
  for (const graph of graphs) await graph[Symbol.asyncDispose]()
})

const leader = principals.leader([SOCIAL])

/** The answer of a store. Versions hold the time of publication, answers their own, and each store has its own earlier moment. */
async function answered(graph: TestSubgraph, operation: string): Promise<string> {
  const moment = moments.get(graph) ?? ''
  const answer = JSON.stringify(await graph.query(operation.replaceAll(MOMENT, moment), {}, leader), null, 1)
  return answer.replaceAll(/"(dataVersion|answeredAt)": "[^"]+"/g, '"$1": ""').replaceAll(moment, MOMENT)
}

test('every field that answers with figures is asked', () => {
  expect(ASKED.toSorted()).toEqual(entrances(graphs[0].running.schema).toSorted())
})

test('no field of the graph tells a hidden count from another one (T3)', async () => {
  let [values, hidden] = [0, 0]
  for (const operation of everything(graphs[0].running.schema)) {
    const first = await answered(graphs[0], operation)
    expect(await answered(graphs[1], operation)).toBe(first)
    values += first.match(/"value": "/g)?.length ?? 0
    hidden += first.match(/"SUPPRESSED"/g)?.length ?? 0
    expect(first.match(/"message": ".*"/g) ?? []).toEqual([])
  }
  expect(values).toBeGreaterThan(100)
  expect(hidden).toBeGreaterThan(100)
})

test('closed figures weight no others: a mean would give the weights away (T3)', async () => {
  const column = '{ id: "a", figure: { indicator: "AREA", measure: WEIGHTED_AVERAGE, weight: "TWIN" } }'
  const { error } = await ask(graphs[0], `{ columns: [${column}], groupBy: [{ by: REGION, level: DISTRICT }] }`, leader)
  expect(error?.message).toMatch(/^There is no indicator to weight by "TWIN"/)
})
