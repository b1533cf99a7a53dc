import { giveWay } from '@satudata/core'
import { parentPort } from 'node:worker_threads'
import { changesBetween } from '../checks/changes.ts'
import { wider } from '../checks/wider.ts'
import { compose } from './compose.ts'
import { CompositionError } from './faults.ts'
import type { Job, Joined, Joining, Outcome } from './jobs.ts'

// Whoever asks for data comes first.
giveWay(10)

/** The thread that composes: one job after another, each answered once. */
parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void run(job).then((outcome) => parentPort?.postMessage(outcome))
})

async function run(job: Job): Promise<Outcome> {
  try {
    if (job.kind === 'COMPOSE') return { kind: 'COMPOSED', supergraph: await compose(job.parts) }
    if (job.kind === 'JOIN') return { kind: 'JOINED', ...(await join(job)) }
    return { kind: 'COMPARED', changes: await changesBetween(job.before, job.after) }
  } catch (error) {
    if (error instanceof CompositionError) return { kind: 'REFUSED', heading: error.heading, faults: error.faults }
    return { kind: 'FAILED', message: error instanceof Error ? error.message : String(error) }
  }
}

async function join({ parts, before, looked }: Joining): Promise<Joined> {
  const supergraph = await compose(parts)
  const changes = before === null ? [] : await changesBetween(before, supergraph)
  return { supergraph, open: wider(supergraph, looked), changes }
}
