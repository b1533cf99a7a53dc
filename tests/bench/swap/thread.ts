import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { Agent } from 'undici'
import type { Latencies } from './load.ts'

const { url, milliseconds, perSecond } = workerData as {
  readonly url: string
  readonly milliseconds: number
  readonly perSecond: number
}
const agent = new Agent({ connections: 32 })
/** Documents of clients: each has a plan of its own. */
const OPERATIONS = Array.from(
  { length: 20 },
  (_, index) => `query Page${index} { item { id left a${index}: left right } }`,
)
const times: number[] = []
let failed = 0

async function ask(query: string, due: number): Promise<void> {
  try {
    const { statusCode, body } = await agent.request({
      origin: url,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await body.json()) as { readonly data?: { readonly item?: { left: number; right: number } } }
    if (statusCode !== 200 || data?.item?.left !== data?.item?.right || data?.item === undefined) failed += 1
  } catch {
    failed += 1
  }
  times.push(performance.now() - due)
}

const began = performance.now()
const open: Promise<void>[] = []
for (let asked = 0; asked < (milliseconds / 1_000) * perSecond; asked += 1) {
  const due = began + (asked * 1_000) / perSecond
  if (due > performance.now()) await wait(due - performance.now())
  open.push(ask(OPERATIONS[asked % OPERATIONS.length]!, due))
}
await Promise.all(open)
await agent.close()
const sorted = times.toSorted((a, b) => a - b)
const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
const latencies: Latencies = { asked: times.length, failed, p50: at(0.5), p99: at(0.99), longest: at(1) }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort!.postMessage(latencies)
