import { expect, test } from 'vitest'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import statistics from './src/index.ts'
import { publishSample } from './fixtures.ts'

test('x', async () => {
  await using graph = await startTestSubgraph(statistics, { prepare: publishSample })
  const answer = await graph.query(`{
    statistics(query: {
      columns: [
        { id: "population", figure: { indicator: "POPULATION" } }
        { id: "share", of: "population", show: SHARE }
        { id: "density", ratio: { code: "POPULATION_DENSITY" } }
        { id: "rank", of: "density", show: RANK }
      ]
      groupBy: [{ by: REGION, level: REGENCY }]
      orderBy: [{ column: "density" }]
    }) {
      rows { nodes { region { code } values { column value status period basePeriod complete coverage { present expected } } } }
      totals { values { column value status } }
      columns { id unit average periods quality exact }
      dataVersion dataAsOf suppressedCells releases { releaseId } datasets { id }
    }
  }`)
  console.log(JSON.stringify(answer, null, 1))
  expect(answer.errors).toEqual([])
})
