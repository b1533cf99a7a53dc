import { createSecureServer } from 'node:http2'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { pauseBefore } from '../../gateway/src/sources/retry.ts'
import { callerOf, callsTo, listening, says } from './fixtures/calls.ts'
import type { Calls, Listening } from './fixtures/calls.ts'
import { LOCALHOST } from './fixtures/tls.ts'

const typeDefs = 'type Query { n: Int } type Mutation { add: Int }'
const GOOD = says('{"data":{"n":1}}')
const LONG = { inARow: 1_000, window: 1_000 }

/** A server that gives these answers one after the other, the last one from then on. */
async function answering(answers: readonly RequestListener[]) {
  let next = 0
  return listening((request, response) => {
    answers[Math.min(next++, answers.length - 1)]!(request, response)
  })
}

const remote = ({ url }: Pick<Listening, 'url'>) => ({ name: 'far', typeDefs, url })
const codes = async (answer: ReturnType<Calls['ask']>) =>
  (await answer).errors?.map(({ extensions }) => extensions?.['code'])
const config = { subgraphDeadlineMs: 2_000, subgraphRetries: 2, outsideAnswerLimit: 20_000, registryAllow: [] }
const cut: RequestListener = (request) => request.socket.destroy()

describe('a read is sent again', () => {
  test.each([429, 502, 503, 504])('after %i', async (status) => {
    await using server = await answering([says('busy', { status }), says('busy', { status }), GOOD])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    expect(await calls.ask('far', '{ n }')).toEqual({ data: { n: 1 } })
    expect(server.requests()).toBe(3)
  })

  test('after a connection that was cut, and one that was refused', async () => {
    await using server = await answering([cut, GOOD])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    expect(await calls.ask('far', '{ n }')).toEqual({ data: { n: 1 } })
    await server[Symbol.asyncDispose]()
    const started = performance.now()
    expect(await codes(calls.ask('far', '{ n }'))).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('twice at most, and the last answer counts', async () => {
    await using server = await answering([says('busy', { status: 503 })])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    expect(await codes(calls.ask('far', '{ n }'))).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(server.requests()).toBe(3)
  })

  test('not before Retry-After, and not at all when that is beyond the deadline', async () => {
    const soon = says('busy', { status: 429, headers: { 'retry-after': '1' } })
    const later = says('{"errors":[{"message":"Later","extensions":{"code":"LIMIT_EXCEEDED"}}]}', {
      status: 429,
      headers: { 'retry-after': new Date(Date.now() + 60_000).toUTCString() },
    })
    await using server = await answering([soon, GOOD, later])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    const started = performance.now()
    expect(await calls.ask('far', '{ n }')).toEqual({ data: { n: 1 } })
    expect(performance.now() - started).toBeGreaterThan(995)
    expect(await codes(calls.ask('far', '{ n }'))).toEqual(['LIMIT_EXCEEDED'])
    expect(server.requests()).toBe(3)
  })
})

test('tries are spread: at random moments of a time that doubles, after what the subgraph asks for', () => {
  const pauses = (number: number, retryAfter?: string) =>
    Array.from({ length: 200 }, () => pauseBefore(number, retryAfter)).toSorted((a, b) => a - b)
  for (const [given, least, most] of [
    [pauses(1), 0, 100],
    [pauses(2), 0, 200],
    [pauses(1, '3'), 3_000, 3_100],
  ] as const) {
    expect(given[0]).toBeGreaterThanOrEqual(least)
    expect(given.at(-1)).toBeLessThanOrEqual(most)
    // From end to end: a part of it would be left out once in a million runs.
    expect(given[0]).toBeLessThan(least + (most - least) * 0.1)
    expect(given.at(-1)).toBeGreaterThan(most - (most - least) * 0.1)
  }
})

describe('nothing is sent again', () => {
  test('that changes data', async () => {
    await using server = await answering([says('busy', { status: 503 }), GOOD])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    expect(await codes(calls.ask('far', 'mutation { add }'))).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(server.requests()).toBe(1)
  })

  test('that was answered: 500, HTML, malformed', async () => {
    await using server = await answering([
      says('x', { status: 500 }),
      says('<p>', { headers: { 'content-type': 'text/html' } }),
    ])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    await calls.ask('far', '{ n }')
    await calls.ask('far', '{ n }')
    expect(server.requests()).toBe(2)
  })

  test('when the client is gone', async () => {
    await using server = await answering([says('busy', { status: 503, headers: { 'retry-after': '1' } }), GOOD])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    const client = new AbortController()
    const asked = calls.ask('far', '{ n }', {}, callerOf({ signal: client.signal }))
    await expect.poll(server.requests).toBe(1)
    client.abort(new Error('gone'))
    await asked
    await wait(50)
    expect([server.requests(), calls.recorded]).toEqual([1, ['GIVEN_UP']])
  })

  test('beyond the budget: a subgraph that is down gets a tenth more, not three times as much', async () => {
    await using server = await answering([says('busy', { status: 503 })])
    await using calls = callsTo([remote(server)], { breaker: LONG })
    const asked = Array.from({ length: 60 }, (_, index) => calls.ask('far', '{ n }', { index }))
    await Promise.all(asked)
    expect(server.requests()).toBeGreaterThanOrEqual(70)
    expect(server.requests()).toBeLessThanOrEqual(60 + 10 + 6)
  })
})

describe('the breaker', () => {
  const breaker = { inARow: 3, pauseMs: 100 }
  const broken = says('no JSON')

  test('keeps calls away after failures in a row, lets one try, and closes when it is answered', async () => {
    let answer = broken
    await using server = await listening((request, response) => answer(request, response))
    await using calls = callsTo([remote(server)], { breaker })
    for (let call = 0; call < 3; call++) await calls.ask('far', '{ n }')
    expect(calls.sources.states()).toEqual([{ subgraph: 'far', breaker: 'OPEN' }])
    expect(await codes(calls.ask('far', '{ n }'))).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect([server.requests(), calls.recorded.at(-1)]).toEqual([3, 'KEPT_AWAY'])

    await expect.poll(() => calls.sources.states()[0]?.breaker, { interval: 10 }).toBe('HALF_OPEN')
    await Promise.all([calls.ask('far', '{ n }', { a: 1 }), calls.ask('far', '{ n }', { a: 2 })])
    expect(server.requests()).toBe(4)
    expect(calls.sources.states()[0]?.breaker).toBe('OPEN')

    answer = GOOD
    await expect.poll(() => calls.sources.states()[0]?.breaker, { interval: 10 }).toBe('HALF_OPEN')
    expect(await calls.ask('far', '{ n }')).toEqual({ data: { n: 1 } })
    expect(calls.sources.states()[0]?.breaker).toBe('CLOSED')
  })

  test('is one for each subgraph: calls to another pass while it keeps them away from one', async () => {
    await using down = await answering([broken])
    await using well = await answering([GOOD])
    await using calls = callsTo([remote(down), { ...remote(well), name: 'near' }], { breaker })
    for (let call = 0; call < 4; call++) await calls.ask('far', '{ n }')
    expect(await calls.ask('near', '{ n }')).toEqual({ data: { n: 1 } })
    expect([down.requests(), well.requests()]).toEqual([3, 1])
    expect(calls.sources.states()).toEqual([
      { subgraph: 'far', breaker: 'OPEN' },
      { subgraph: 'near', breaker: 'CLOSED' },
    ])
  })

  test('opens when half of the last calls failed', async () => {
    await using server = await answering([GOOD, broken, GOOD, broken, GOOD, broken])
    await using calls = callsTo([remote(server)], { breaker: { inARow: 3, window: 6 } })
    for (let call = 0; call < 6; call++) await calls.ask('far', '{ n }')
    expect(calls.sources.states()[0]?.breaker).toBe('OPEN')
  })

  test('does not count callers who go away, nor errors that a subgraph answers with', async () => {
    const silent: RequestListener = (request) => request.resume()
    const refuses = says('{"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}]}')
    await using server = await answering([silent, silent, silent, silent, refuses])
    await using calls = callsTo([remote(server)], { breaker })
    for (let call = 0; call < 4; call++) {
      const client = new AbortController()
      const asked = calls.ask('far', '{ n }', {}, callerOf({ signal: client.signal }))
      await expect.poll(server.requests, { interval: 5 }).toBe(call + 1)
      client.abort(new Error('gone'))
      await asked
    }
    for (let call = 0; call < 4; call++) await calls.ask('far', '{ n }')
    expect(calls.sources.states()[0]?.breaker).toBe('CLOSED')
  })

  test('is not kept closed by callers who go away in between', async () => {
    const silent: RequestListener = (request) => request.resume()
    await using server = await answering([broken, broken, silent, broken])
    await using calls = callsTo([remote(server)], { breaker })
    await calls.ask('far', '{ n }')
    await calls.ask('far', '{ n }')
    const client = new AbortController()
    const asked = calls.ask('far', '{ n }', {}, callerOf({ signal: client.signal }))
    await expect.poll(server.requests, { interval: 5 }).toBe(3)
    client.abort(new Error('gone'))
    await asked
    await calls.ask('far', '{ n }')
    expect(calls.sources.states()[0]?.breaker).toBe('OPEN')
  })

  test('stays as it is when the supergraph is swapped, and is gone with the subgraph', async () => {
    await using server = await answering([broken])
    await using calls = callsTo([remote(server)], { breaker: { inARow: 1 } })
    await calls.ask('far', '{ n }')
    const next = calls.sources.use([{ ...remote(server), typeDefs: 'type Query { n: Int m: Int }' }])
    await calls[Symbol.asyncDispose]()
    expect(calls.sources.states()).toEqual([{ subgraph: 'far', breaker: 'OPEN' }])
    await next[Symbol.asyncDispose]()
    expect(calls.sources.states()).toEqual([])
  })
})

describe('connections', () => {
  test('are kept: calls one after the other share them, and they are closed with the subgraph', async () => {
    await using server = await answering([GOOD])
    const calls = callsTo([remote(server)])
    for (let call = 0; call < 20; call++) await calls.ask('far', '{ n }')
    expect(server.requests()).toBe(20)
    // The first may still be ending when the second call begins.
    expect(server.connections()).toBeLessThanOrEqual(2)
    const began = performance.now()
    await calls[Symbol.asyncDispose]()
    expect(performance.now() - began).toBeLessThan(500)
  })

  test('carry many calls at once over HTTP/2', async () => {
    let sessions = 0
    const server = createSecureServer({ ...LOCALHOST, allowHTTP1: true }, (request, response) => {
      request.resume()
      response.writeHead(200, { 'content-type': 'application/json', 'x-version': request.httpVersion })
      setTimeout(() => response.end(`{"data":{"n":${request.httpVersionMajor}}}`), 20)
    })
    server.on('session', () => sessions++)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `https://localhost:${(server.address() as AddressInfo).port}/graphql`
    await using calls = callsTo([remote({ url })], { connect: { ca: LOCALHOST.cert }, config })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => calls.ask('far', '{ n }', { n })))
    expect(new Set(answers.map(({ data }) => data?.['n']))).toEqual(new Set([2]))
    expect(sessions).toBe(1)
    server.close()
  })

  test('one that a client abandons is ended upstream', async () => {
    const ended = Promise.withResolvers<void>()
    await using server = await listening((request, response) => {
      request.resume()
      response.on('close', ended.resolve)
    })
    await using calls = callsTo([remote(server)])
    const client = new AbortController()
    const asked = calls.ask('far', '{ n }', {}, callerOf({ signal: client.signal }))
    await expect.poll(server.requests).toBe(1)
    client.abort(new Error('gone'))
    await Promise.all([asked, ended.promise])
  })
})
