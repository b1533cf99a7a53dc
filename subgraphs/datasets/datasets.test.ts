import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import datasets from './src/index.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(datasets)
})
afterAll(() => graph?.[Symbol.asyncDispose]())

test('x', async () => {
  const r = await graph.query(`{ datasets(search:{keyword:"pendu tangerang"}) { totalCount nodes { id title referenceCode groups{slug} } facets { themes {count theme{code}} regions{count region{code}} years{year count} tags{count tag{name}} publishers{count publisher{code}} groups{count group{slug}} pillars{count pillar{code name}} } } tags(first:3){totalCount nodes{name datasetCount}}
   d: dataset(id:"harapan-lama-sekolah"){ releases{totalCount nodes{period quality provenance{source notes dataAsOf}}} rows(first:2){ components{code kind label} totalCount nodes{region{code} value period unit status indicator{code name(language:EN)}}}}}`)
  console.log(JSON.stringify(r, null, 1))
  expect(r.errors).toEqual([])
})
