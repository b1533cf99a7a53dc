import { startTestSubgraph } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import identity from './src/index.ts'

test('nobody in particular is nobody', async () => {
  await using graph = await startTestSubgraph(identity)
  expect((await graph.query('{ me { username } }')).data).toEqual({ me: null })
})
