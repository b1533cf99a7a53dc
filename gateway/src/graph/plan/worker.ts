import module from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { giveWay, helpersGiveWay } from '@satudata/core'
import type { FromPlanner, PlannerSettings, ToPlanner } from './messages.ts'

// The thread of one planner at a time. It is told one thing at a time.
const { compileCache, givesWay } = workerData as PlannerSettings
// Each thread has this switch of its own; what follows is a third of a second of loading otherwise.
if (compileCache !== null) module.enableCompileCache(compileCache)
let givingWay = false
/** A little: it also plans what somebody waits for. */
const giveWayALittle = () => {
  if (!givingWay) giveWay(5)
  givingWay = true
}
if (givesWay) giveWayALittle()
if (givesWay) helpersGiveWay(8)
const { planning } = await import('./planning.ts')
const port = parentPort!
const say = (message: FromPlanner) => port.postMessage(message)
let plan: ReturnType<typeof planning> | undefined
/** Everything waits for the first that a process reads; something serves while another is read. */
let hasRead = false

port.on('message', (message: ToPlanner) => {
  if (message.kind === 'PLAN') return say(plan!(message.source, message.operationName, message.moved))
  if (hasRead) giveWayALittle()
  hasRead = true
  // Never two at once in memory.
  plan = undefined
  try {
    plan = planning(message.supergraphSdl, (texts) => say({ kind: 'LOADED', ...texts }))
    say({ kind: 'READY' })
  } catch (error) {
    say({ kind: 'REFUSED', reason: error instanceof Error ? error.message : String(error) })
  }
})
