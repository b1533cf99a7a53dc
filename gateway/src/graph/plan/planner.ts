import type { Logger } from '@satudata/core'
import type { QueryPlan } from '@apollo/query-planner'
import { failureIn, tooMuch } from './failures.ts'
import { holdProcess } from './held.ts'
import type { LoadedTexts } from './messages.ts'
import { PlannerEnded } from './process.ts'
import type { PlannerProcesses } from './processes.ts'

/** A plan, and how many characters it has as JSON. */
export interface MadePlan {
  readonly plan: QueryPlan
  readonly size: number
}

/** Plans the operations of one supergraph, in a process that nothing else runs in meanwhile. */
export interface Planner {
  readonly texts: LoadedTexts
  /** Resolves when it can plan; rejects when it turns out that it never can. */
  readonly ready: Promise<void>
  /**
   * Plans a document that is valid. Rejects with LimitError when that takes too long or too much; the process is then replaced, and the
   * others that wait are planned by the next one. `moved`: labels of `@override` that count.
   */
  plan(source: string, operationName: string | null, moved?: readonly string[]): Promise<MadePlan>
  /** Gives its process back when nothing waits. What is to be planned all the same is so in another, which must read the supergraph first. */
  rest(): void
  /** It is asked again: has a process read the supergraph, unless one still knows it. */
  wake(): void
  /** Nothing is planned any more; what waits is rejected. */
  stop(): Promise<void>
}

/** How a planner is opened. */
export interface PlannerOptions {
  readonly logger: Logger
  readonly planners: PlannerProcesses
  /** How long planning one operation may take, in milliseconds. */
  readonly deadlineMs?: number
}

/** The widest operation of our pages is planned in 40 ms; what takes this long holds up everybody whose plan is not yet made. */
const DEADLINE = 3_000
/** Operations that may wait for their plan. */
const WAITING = 1_000

interface Job {
  readonly source: string
  readonly operationName: string | null
  readonly moved: readonly string[]
  readonly resolve: (plan: MadePlan) => void
  readonly reject: (error: unknown) => void
}

/** Opens the planner of a supergraph. Rejects when the supergraph cannot be planned for. */
export async function openPlanner(supergraphSdl: string, options: PlannerOptions): Promise<Planner> {
  const { logger, planners, deadlineMs = DEADLINE } = options
  const { texts, first, host } = await holdProcess(planners, supergraphSdl)
  const jobs: Job[] = []
  let state: 'AWAKE' | 'RESTING' | 'STOPPED' = 'AWAKE'
  let working = false

  const replace = async (reason: PlannerEnded) => {
    logger.warn({ err: reason }, 'an operation could not be planned; the planner is replaced')
    await host.drop()
    host.hold().catch((error: unknown) => logger.error({ err: error }, 'the planner could not be replaced'))
  }
  const run = async ({ source, operationName, moved, resolve, reject }: Job) => {
    try {
      const said = await (await host.hold()).ask({ kind: 'PLAN', source, operationName, moved }, deadlineMs)
      if (said.kind === 'PLANNED') resolve({ plan: JSON.parse(said.plan) as QueryPlan, size: said.plan.length })
      else reject(failureIn(said))
    } catch (error) {
      const late = error instanceof PlannerEnded && state !== 'STOPPED'
      reject(late ? tooMuch(deadlineMs) : error)
      if (late) await replace(error)
    }
  }
  const work = async () => {
    if (working) return
    working = true
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) await run(job)
    working = false
    if (state !== 'AWAKE') host.letGo()
  }
  const canPlan = first.then(() => undefined)
  canPlan.catch(() => undefined)
  return {
    texts,
    ready: canPlan,
    async plan(source, operationName, moved = []) {
      if (state === 'STOPPED') throw new PlannerEnded('The planner was stopped.')
      await canPlan
      if (jobs.length >= WAITING) throw tooMuch(deadlineMs)
      const { promise, resolve, reject } = Promise.withResolvers<MadePlan>()
      jobs.push({ source, operationName, moved, resolve, reject })
      void work()
      return promise
    },
    rest() {
      state = 'RESTING'
      if (!working) host.letGo()
    },
    wake() {
      state = 'AWAKE'
      host.hold().catch((error: unknown) => logger.error({ err: error }, 'a planner could not be taken up again'))
    },
    async stop() {
      state = 'STOPPED'
      for (const { reject } of jobs.splice(0)) reject(new PlannerEnded('The planner was stopped.'))
      // Nobody waits for what it plans now.
      if (working) await host.drop()
      else host.letGo()
    },
  }
}
