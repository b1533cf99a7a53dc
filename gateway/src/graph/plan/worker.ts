import { giveWay, helpersGiveWay } from '@satudata/core'
import { besides } from '@satudata/core/side'
import { GIVES_WAY } from './messages.ts'
import type { FromPlanner, ToPlanner } from './messages.ts'

function giveWayALittle(): void {
  giveWay(GIVES_WAY)
  helpersGiveWay(GIVES_WAY)
}

// The process of one planner at a time. It is told one thing at a time.
await besides<ToPlanner, FromPlanner>(async () => {
  const { planning } = await import('./planning.ts')
  let plan: ReturnType<typeof planning> | undefined
  /** Everything waits for the first that a process reads; something serves while another is read. */
  let hasRead = false
  return (told, say) => {
    if (told.kind === 'PLAN') return say(plan!(told.source, told.operationName, told.moved))
    if (hasRead) giveWayALittle()
    hasRead = true
    // Never two at once in memory.
    plan = undefined
    // Nearly nothing is left: it takes a moment now, and much memory later.
    globalThis.gc?.()
    try {
      plan = planning(told.supergraphSdl, (texts) => say({ kind: 'LOADED', ...texts }))
      say({ kind: 'READY' })
    } catch (error) {
      say({ kind: 'REFUSED', reason: error instanceof Error ? error.message : String(error) })
    }
  }
})
