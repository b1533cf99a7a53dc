import { expect, test } from 'vitest'
import { movedParts, standing } from './history-view.ts'

const served = (hash: string, ...names: readonly string[]) => ({
  supergraph: { hash, parts: names.map((subgraph) => ({ subgraph })) },
})

test('the history says which subgraph came or went, and offers the way back only to graphs that differ from the one that serves', () => {
  const rows = [
    served('b', 'education'),
    served('c', 'education', 'desa'),
    served('b', 'education'),
    served('a', 'old', 'education'),
  ]
  expect(movedParts(rows)).toEqual([
    { joined: [], left: ['desa'] },
    { joined: ['desa'], left: [] },
    { joined: [], left: ['old'] },
    { joined: [], left: [] },
  ])
  expect(rows.map((_, at) => standing(rows, at))).toEqual(['SERVED', 'OTHER', 'SAME', 'OTHER'])
})
