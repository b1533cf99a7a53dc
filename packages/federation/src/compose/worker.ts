import { besides } from '@satudata/core/side'
import type { Job, Outcome } from './jobs.ts'

// The process that composes: one job after another, each answered once.
await besides<Job, Outcome>(async () => {
  const { work } = await import('./work.ts')
  return (job, say) => void work(job).then(say)
})
