import module from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { giveWay, helpersGiveWay } from '@satudata/core'
import type { Job, Outcome } from './jobs.ts'

// The thread that composes: one job after another, each answered once.
const { compileCache } = workerData as { readonly compileCache: string | null }
// Each thread has this switch of its own; loading the composer is a third of a second of work otherwise.
if (compileCache !== null) module.enableCompileCache(compileCache)
// Whoever asks for data comes first.
giveWay(10)
helpersGiveWay(8)
const { work } = await import('./work.ts')

parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void work(job).then((outcome: Outcome) => parentPort?.postMessage(outcome))
})
