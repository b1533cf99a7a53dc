import { Pool } from 'undici'
import type { Running } from './gateways.ts'

/** An operation to ask; `different` gives other variables each time. */
export interface Asked {
  readonly name: string
  readonly document: string
  readonly variables: (number: number) => Readonly<Record<string, unknown>>
}

/** What some seconds of asking came to; times in milliseconds. */
export interface Measured {
  readonly answers: number
  readonly seconds: number
  readonly times: readonly number[]
  /** Processor time of the gateway. */
  readonly processor: number
  readonly memory: number
}

/** So many wait for an answer at any time. */
const AT_ONCE = 16

/** Asks one gateway for so many seconds. Throws when an answer has an error: a fast refusal is no answer. */
export async function load(gateway: Running, asked: Asked, different: boolean, seconds: number): Promise<Measured> {
  const { origin, pathname: path } = new URL(gateway.url)
  await using pool = disposable(new Pool(origin, { connections: AT_ONCE }))
  const times: number[] = []
  const before = await gateway.usage()
  const start = performance.now()
  const end = start + seconds * 1_000
  const one = async (first: number) => {
    for (let number = first; performance.now() < end; number += AT_ONCE) {
      const sent = performance.now()
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: asked.document, variables: asked.variables(different ? number : 1) }),
      })
      const text = await body.text()
      if (statusCode !== 200 || text.includes('"errors"')) {
        throw new Error(`${gateway.name} answers "${asked.name}" with ${statusCode}: ${text.slice(0, 300)}`)
      }
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => one(index)))
  const spent = (performance.now() - start) / 1_000
  const after = await gateway.usage()
  return {
    answers: times.length,
    seconds: spent,
    times,
    processor: (after.usage - before.usage) / 1_000,
    memory: after.memory,
  }
}

function disposable(pool: Pool): Pool & AsyncDisposable {
  return Object.assign(pool, { [Symbol.asyncDispose]: () => pool.close() })
}
