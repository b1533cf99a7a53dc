import { LimitError } from '@satudata/core'
import type { Logger } from '@satudata/core'
import type { QueryPlan } from '@apollo/query-planner'
import type { TakenNames } from '../../execution/names.ts'
import type { FromPlanner } from './messages.ts'
import type { LoadedTexts } from './planning.ts'
import { startThread, ThreadEnded } from './thread.ts'
import type { PlannerThread } from './thread.ts'

/** A plan, and how many characters it has as JSON. */
export interface MadePlan {
  readonly plan: QueryPlan
  readonly size: number
}

/** Plans the operations of one supergraph, in a thread of its own. */
export interface Planner {
  /** The schema clients see, in the schema language. */
  readonly apiSdl: string
  /** The supergraph without its descriptions. */
  readonly bareSdl: string
  /** Names by which its plans read answers. */
  readonly taken: TakenNames
  /** Resolves when it can plan; rejects when it turns out that it never can. */
  readonly ready: Promise<void>
  /**
   * Plans a document that is valid. Rejects with LimitError when that takes too long or too much; the thread is then replaced, and the
   * others that wait are planned by the next one. `moved`: labels of `@override` that count.
   */
  plan(source: string, operationName: string | null, moved?: readonly string[]): Promise<MadePlan>
  /** Ends the thread; what waits is rejected. */
  stop(): Promise<void>
}

/** How a planner is opened. */
export interface PlannerOptions {
  readonly logger: Logger
  /** How long planning one operation may take, in milliseconds. */
  readonly deadlineMs?: number
  /** A thread that was started before, to be used instead of a new one. */
  readonly thread?: PlannerThread | undefined
}

/** The widest operation of our pages is planned in 40 ms; what takes this long holds up everybody whose plan is not yet made. */
const DEADLINE = 3_000
/** How long a thread may take to load, and to read a supergraph: a machine that has more to do needs its time. */
const LOADING = 60_000
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
  const { logger, deadlineMs = DEADLINE } = options
  const jobs: Job[] = []
  let thread = options.thread?.ended === false ? options.thread : startThread()
  let stopped = false
  let working = false

  const replace = async () => {
    await thread.end()
    if (stopped) return
    thread = startThread()
    await load(thread, supergraphSdl)
    await ready(thread)
  }
  const run = async ({ source, operationName, moved, resolve, reject }: Job) => {
    try {
      if (thread.ended) await replace()
      const said = await thread.ask({ kind: 'PLAN', source, operationName, moved }, deadlineMs)
      if (said.kind === 'PLANNED') resolve({ plan: JSON.parse(said.plan) as QueryPlan, size: said.plan.length })
      else reject(failureIn(said))
    } catch (error) {
      if (stopped || !(error instanceof ThreadEnded)) return reject(error)
      logger.warn({ err: error }, 'an operation could not be planned; the planner is replaced')
      reject(tooMuch(deadlineMs))
      await replace().catch((cause: unknown) => logger.error({ err: cause }, 'the planner could not be replaced'))
    }
  }
  const work = async () => {
    if (working) return
    working = true
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) await run(job)
    working = false
  }
  try {
    const { apiSdl, bareSdl, taken } = await load(thread, supergraphSdl)
    const made = ready(thread)
    made.catch(() => undefined)
    return {
      apiSdl,
      bareSdl,
      taken,
      ready: made,
      async plan(source, operationName, moved = []) {
        await made
        if (jobs.length >= WAITING) throw tooMuch(deadlineMs)
        const { promise, resolve, reject } = Promise.withResolvers<MadePlan>()
        jobs.push({ source, operationName, moved, resolve, reject })
        void work()
        return promise
      },
      async stop() {
        stopped = true
        for (const { reject } of jobs.splice(0)) reject(new ThreadEnded('The planner was stopped.'))
        await thread.end()
      },
    }
  } catch (error) {
    await thread.end()
    throw error
  }
}

async function load(thread: PlannerThread, supergraphSdl: string): Promise<LoadedTexts> {
  await thread.ask(null, LOADING)
  const said = await thread.ask({ kind: 'LOAD', supergraphSdl }, LOADING)
  if (said.kind === 'LOADED') return said
  throw failureIn(said)
}

async function ready(thread: PlannerThread): Promise<void> {
  const said = await thread.ask(null, LOADING)
  if (said.kind !== 'READY') throw failureIn(said)
}

function failureIn(said: FromPlanner): Error {
  if (said.kind === 'REFUSED') return new Error(`This supergraph cannot be served: ${said.reason}`)
  if (said.kind !== 'FAILED') return new Error(`The planner said ${said.kind}.`)
  return said.limit ? tooMuch() : new Error(said.reason)
}

function tooMuch(deadlineMs?: number): LimitError {
  const [id, en] =
    deadlineMs === undefined ? ['', ''] : [` dalam ${deadlineMs / 1_000} detik`, ` within ${deadlineMs / 1_000} s`]
  return new LimitError(
    {
      id: `Operasi ini terlalu rumit untuk direncanakan${id}; bagi menjadi beberapa operasi, atau pilih lebih sedikit jenis dengan "... on".`,
      en: `The operation is too complicated to be planned${en}; split it into several, or choose fewer types with "... on".`,
    },
    { limit: 'planning' },
  )
}
