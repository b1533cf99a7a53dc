import { parentPort, workerData } from 'node:worker_threads'
import { steadyLoad } from './load.ts'

// A thread that asks, and tells what came of it.
const { url, perSecond } = workerData as { readonly url: string; readonly perSecond: number }
const load = steadyLoad(url, perSecond)

parentPort!.on('message', async (told: 'begin' | 'stop') => {
  if (told === 'begin') return load.begin()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(await load.stop())
  parentPort!.close()
})
