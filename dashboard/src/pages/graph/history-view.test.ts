import { expect, test } from 'vitest'
import { movedParts, standing } from './history-view.ts'

const served = (hash: string, ...parts: readonly string[]) => ({
  supergraph: {
    hash,
    parts: parts.map((part) => {
      const [subgraph = '', version = '1', tier = 'OPEN', url = 'a'] = part.split(' ')
      return { subgraph, version, tier, url }
    }),
  },
})
const none = { joined: [], left: [], replaced: [], readdressed: [], moved: [] }

test('the history says which subgraph came, went, changed its schema, its address or its tier, and offers the way back only to graphs that differ from the one that serves', () => {
  const rows = [
    served('b', 'education'),
    served('f', 'education', 'desa 2 CLOSED b'),
    served('c', 'education', 'desa 2 CLOSED'),
    served('d', 'education', 'desa 2'),
    served('e', 'education', 'desa'),
    served('b', 'education'),
    served('a', 'old', 'education'),
  ]
  expect(movedParts(rows)).toEqual([
    { ...none, left: ['desa'] },
    { ...none, readdressed: ['desa'] },
    { ...none, moved: ['desa'] },
    { ...none, replaced: ['desa'] },
    { ...none, joined: ['desa'] },
    { ...none, left: ['old'] },
    none,
  ])
  expect(rows.map((_, at) => standing(rows, at))).toEqual([
    'SERVED',
    'OTHER',
    'OTHER',
    'OTHER',
    'OTHER',
    'SAME',
    'OTHER',
  ])
})
