import { expect, test } from 'vitest'
import { movedParts, standing } from './history-view.ts'

const served = (hash: string, ...parts: readonly string[]) => ({
  supergraph: {
    hash,
    parts: parts.map((part) => {
      const [subgraph = '', version = '1', tier = 'OPEN'] = part.split(' ')
      return { subgraph, version, tier }
    }),
  },
})
const none = { joined: [], left: [], replaced: [], moved: [] }

test('the history says which subgraph came, went, changed its schema or its tier, and offers the way back only to graphs that differ from the one that serves', () => {
  const rows = [
    served('b', 'education'),
    served('c', 'education', 'desa 2 CLOSED'),
    served('d', 'education', 'desa 2'),
    served('e', 'education', 'desa'),
    served('b', 'education'),
    served('a', 'old', 'education'),
  ]
  expect(movedParts(rows)).toEqual([
    { ...none, left: ['desa'] },
    { ...none, moved: ['desa'] },
    { ...none, replaced: ['desa'] },
    { ...none, joined: ['desa'] },
    { ...none, left: ['old'] },
    none,
  ])
  expect(rows.map((_, at) => standing(rows, at))).toEqual(['SERVED', 'OTHER', 'OTHER', 'OTHER', 'SAME', 'OTHER'])
})
