import { Worker } from 'node:worker_threads'

/** How operations went while somebody asked at a steady rate. Times in milliseconds, from when each was due. */
export interface Latencies {
  readonly asked: number
  readonly failed: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
}

/** Asks `url` for so long, so many times a second, from a thread of its own: what holds up the gateway does not hold up the clock. */
export function steadyLoad(url: string, milliseconds: number, perSecond: number): Promise<Latencies> {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: { url, milliseconds, perSecond } })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
