import { createLogger } from '@satudata/core'
import { expect, test } from 'vitest'
import { keptGraphs, sameGraph } from './kept.ts'
import type { NextGraph, Served } from './serving.ts'

const logger = createLogger('silent')
const permits = {
  name: 'perizinan',
  typeDefs: 'type Query { permits: Int }',
  url: 'http://127.0.0.1:1/graphql',
  outside: { owner: '000400000000000', tier: 'OPEN' },
} as const
const local = { name: 'places', typeDefs: 'type Query { places: Int }', execute: () => Promise.reject(new Error()) }
const next = (supergraphSdl: string): NextGraph => ({ supergraphSdl, subgraphs: [local, { ...permits }] })

test('a graph serves again only when text, addresses, owners, tiers and what answers are just the same', () => {
  const one = next('a')
  expect(sameGraph(one, next('a'))).toBe(true)
  expect(sameGraph(one, next('b'))).toBe(false)
  const changed = [
    { ...permits, outside: { ...permits.outside, tier: 'CLOSED' } },
    { ...permits, outside: { ...permits.outside, owner: '000500000000000' } },
    { ...permits, url: 'http://127.0.0.1:2/graphql' },
    { ...permits, typeDefs: 'type Query { permits: String }' },
    { name: permits.name, typeDefs: permits.typeDefs, url: permits.url },
  ] as const
  for (const each of changed) expect(sameGraph(one, { ...one, subgraphs: [local, each] })).toBe(false)
  expect(sameGraph(one, { ...one, subgraphs: [{ ...local }, permits] })).toBe(false)
  expect(sameGraph(one, { ...one, subgraphs: [local] })).toBe(false)
})

test('two graphs that served are kept; what is one too many ends when nothing runs on it, and what is taken does not', async () => {
  const ended: string[] = []
  const { promise: answered, resolve: answer } = Promise.withResolvers<boolean>()
  const kept = keptGraphs({ requests: { count: 0, answered: () => answered }, logger })
  const served = (name: string): Served =>
    ({
      graph: { stop: async () => void ended.push(name) },
      set: { [Symbol.asyncDispose]: async () => undefined },
      of: next(name),
    }) as unknown as Served
  for (const name of ['a', 'b', 'c']) kept.add(served(name))
  expect(kept.take(next('a'))).toBeUndefined()
  expect(ended).toEqual([])
  answer(true)
  await expect.poll(() => ended).toEqual(['a'])
  expect(kept.take(next('b'))?.of.supergraphSdl).toBe('b')
  await kept.end()
  expect(ended).toEqual(['a', 'c'])
})
