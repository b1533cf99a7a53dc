import { narrowed } from '../checks/narrow.ts'
import { held } from '../probe/held.ts'
import { compose } from './compose.ts'
import { CompositionError } from './faults.ts'
import type { Job, Outcome } from './jobs.ts'

/** Does a job, whatever comes of it. */
export async function work(job: Job): Promise<Outcome> {
  try {
    return await done(job)
  } catch (error) {
    if (error instanceof CompositionError) return { kind: 'REFUSED', heading: error.heading, faults: error.faults }
    return { kind: 'FAILED', message: error instanceof Error ? error.message : String(error) }
  }
}

/** What only some jobs need is loaded with the first of them: going back to a graph waits for a process that narrows, and for no more. */
async function done(job: Job): Promise<Outcome> {
  switch (job.kind) {
    case 'NARROW':
      return { kind: 'NARROWED', narrowed: narrowed(job.parts, job.outside) }
    case 'COMPOSE': {
      const texts = narrowed(job.parts, job.outside)
      const others = job.outside.map((each, index) => ({ ...each, typeDefs: texts[index]!, isOutside: true }))
      return { kind: 'COMPOSED', supergraph: await compose([...job.parts, ...others]), narrowed: texts }
    }
    case 'EXAMINE': {
      const { examine } = await import('../checks/examine.ts')
      return { kind: 'EXAMINED', ...(await examine(job)) }
    }
    case 'HOLD':
      return { kind: 'HELD', ...held(job) }
    case 'COMPARE': {
      const { changesBetween } = await import('../checks/changes.ts')
      return { kind: 'COMPARED', changes: await changesBetween(job.before, job.after) }
    }
  }
}
