import { setTimeout as wait } from 'node:timers/promises'
import { principals } from '@satudata/subgraph/testing'
import type { Caller, LocalSubgraph, Subgraph } from '@satudata/gateway'
import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { Joinable } from '../support/gateway.ts'
import { callerOf, callsTo, listening } from './fixtures/calls.ts'

const typeDefs = 'type Query { n(of: Int): Int rows: [Row] } type Row { a: Int } type Mutation { add: Int }'
const PAUSE = 40
/** A change is over while reads that began before it still run. */
const pauseOf = (query: string) => (query.includes('add') ? 5 : 2 * PAUSE)

/** A subgraph that counts what it is asked, reached in both ways. */
async function counting(transport: 'in-process' | 'http') {
  const asked: { readonly query: string; readonly caller: Caller | null }[] = []
  const stopped: string[] = []
  const dataOf = (query: string) =>
    query.includes('rows') ? { rows: [{ a: 1 }] } : query.includes('add') ? { add: 1 } : { n: asked.length }
  if (transport === 'in-process') {
    const subgraph: LocalSubgraph = {
      name: 'one',
      typeDefs,
      async execute({ query }, caller) {
        asked.push({ query, caller })
        caller.signal.addEventListener('abort', () => stopped.push('abort'))
        caller.tiers.add('RESTRICTED VALIDATED')
        const data = dataOf(query)
        await wait(pauseOf(query))
        return { data }
      },
    }
    return { subgraph: subgraph as Subgraph, asked, stopped, async [Symbol.asyncDispose]() {} }
  }
  const server = await listening((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const { query } = JSON.parse(body) as { readonly query: string }
      asked.push({ query, caller: null })
      const data = dataOf(query)
      response.on('close', () => response.writableFinished || stopped.push('abort'))
      response.writeHead(200, { 'content-type': 'application/json', 'x-satudata-tiers': 'RESTRICTED VALIDATED' })
      setTimeout(() => response.end(JSON.stringify({ data })), pauseOf(query))
    })
  })
  const subgraph: Subgraph = { name: 'one', typeDefs, url: server.url }
  return { subgraph, asked, stopped, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe.each(['in-process', 'http'] as const)('reads at the same time, %s', (transport) => {
  test('that are the same for the same caller are one, and each has an answer of its own', async () => {
    await using one = await counting(transport)
    await using calls = callsTo([one.subgraph])
    const callers = Array.from({ length: 10 }, () => callerOf())
    const answers = await Promise.all(callers.map((caller) => calls.ask('one', '{ rows { a } }', {}, caller)))
    expect(one.asked).toHaveLength(1)
    expect(calls.recorded.toSorted()).toEqual(['ANSWERED', ...Array.from({ length: 9 }, () => 'JOINED')])
    // What joins answers writes into them.
    ;(answers[0]!.data as { rows: { b?: number }[] }).rows[0]!.b = 2
    expect(answers.slice(1).map(({ data }) => data)).toEqual(answers.slice(1).map(() => ({ rows: [{ a: 1 }] })))
    // What was read for all is on each one's record.
    expect(callers.map(({ tiers }) => [...tiers])).toEqual(callers.map(() => ['RESTRICTED VALIDATED']))
  })

  test('D1: that may see different rows are never one', async () => {
    await using one = await counting(transport)
    await using calls = callsTo([one.subgraph])
    const leader = principals.leader('ALL')
    const session = (id: string, readOnly = false) => ({
      address: '203.0.113.7',
      credential: { kind: 'SESSION' as const, id, readOnly },
    })
    await Promise.all([
      calls.ask('one', '{ n }'),
      calls.ask('one', '{ n }', {}, callerOf({ language: 'en' })),
      calls.ask('one', '{ n }', {}, callerOf({ principal: leader })),
      // The same words, another object: something about the person may have changed in between.
      calls.ask('one', '{ n }', {}, callerOf({ principal: { ...leader } })),
      calls.ask('one', '{ n }', {}, callerOf({ principal: leader, origin: session('a') })),
      calls.ask('one', '{ n }', {}, callerOf({ principal: leader, origin: session('b') })),
      calls.ask('one', '{ n }', {}, callerOf({ principal: leader, origin: session('b', true) })),
      calls.ask('one', 'query ($a: Int) { n(of: $a) }', { a: 1 }),
      calls.ask('one', 'query ($a: Int) { n(of: $a) }', { a: 2 }),
    ])
    expect(one.asked).toHaveLength(9)
  })

  test('do not wait for each other when one caller goes away, and stop when all have', async () => {
    await using one = await counting(transport)
    await using calls = callsTo([one.subgraph])
    const gone = [new AbortController(), new AbortController()]
    const [first, second] = gone.map(({ signal }) => calls.ask('one', '{ n }', {}, callerOf({ signal })))
    const stays = calls.ask('one', '{ n }')
    await expect.poll(() => one.asked.length, { interval: 5 }).toBe(1)
    gone[0]!.abort(new Error('gone'))
    await first
    expect(await stays).toEqual({ data: { n: 1 } })
    await second
    expect(one.stopped).toEqual([])

    const last = calls.ask('one', '{ n }', {}, callerOf({ signal: gone[1]!.signal }))
    await expect.poll(() => one.asked.length, { interval: 5 }).toBe(2)
    gone[1]!.abort(new Error('gone'))
    await last
    await expect.poll(() => one.stopped).toEqual(['abort'])
  })

  test('that begin after a change never share what was read before it', async () => {
    await using one = await counting(transport)
    await using calls = callsTo([one.subgraph])
    const before = calls.ask('one', '{ n }')
    await expect.poll(() => one.asked.length, { interval: 2 }).toBe(1)
    await Promise.all([calls.ask('one', 'mutation { add }'), calls.ask('one', 'mutation { add }')])
    const after = calls.ask('one', '{ n }')
    const shared = calls.ask('one', '{ n }')
    await Promise.all([before, after, shared])
    expect(one.asked.map(({ query }) => query)).toEqual(['{ n }', 'mutation { add }', 'mutation { add }', '{ n }'])
  })
})

test('D1: a read for a stated purpose is made, and put on record, for each caller', async () => {
  const requests: string[] = []
  const subgraph: LocalSubgraph = {
    name: 'persons',
    typeDefs,
    async execute(_, caller) {
      requests.push(caller.requestId)
      caller.purposes.add('AID_DELIVERY')
      await wait(10)
      return { data: { n: 1 } }
    },
  }
  await using calls = callsTo([subgraph])
  await Promise.all(['a', 'b', 'c'].map((requestId) => calls.ask('persons', '{ n }', {}, callerOf({ requestId }))))
  expect(requests.toSorted()).toEqual(['a', 'b', 'c'])
})

test('what is asked because a subgraph told of a change shares nothing read before it', async () => {
  let tell: () => void = () => undefined
  let asked = 0
  const telling: LocalSubgraph = {
    name: 'telling',
    typeDefs,
    changes: (changed) => {
      tell = changed
      return () => undefined
    },
    async execute() {
      const n = ++asked
      await wait(4 * PAUSE)
      return { data: { n } }
    },
  }
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [telling as Joinable] })
  await graph.query('{ n }')
  const before = graph.query('{ n }')
  await expect.poll(() => asked, { interval: 2 }).toBe(2)
  tell()
  const after = await graph.query('{ n }')
  expect([(await before).data, after.data]).toEqual([{ n: 2 }, { n: 3 }])
})
