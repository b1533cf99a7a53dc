import type { HotOperation, Logger } from '@satudata/core'
import type { SourceSet, Sources } from '../sources/sources.ts'
import type { Subgraph } from '../sources/types.ts'
import type { Graph, GraphOptions } from './graph.ts'
import type { PlannerThread } from './plan/thread.ts'
import type { OpenRequests } from './requests.ts'

/** What is to be served next. */
export interface NextGraph {
  readonly subgraphs: readonly Subgraph[]
  readonly supergraphSdl: string
  /** Operations that people ask, beside those asked of what serves now. */
  readonly hottest?: readonly HotOperation[]
}

/** What serves, one supergraph after the other. */
export interface Serving {
  /** The graph that serves now; null before the first. */
  now(): Graph | null
  /** True when the supergraph that came last could not be served, and the one before goes on. */
  readonly refused: boolean
  /** Serves this from now on, after what was to be served before; what runs ends where it began. Rejects when this cannot be served. */
  serve(next: NextGraph): Promise<void>
  /** Ends everything, when nothing runs any more. */
  stop(): Promise<void>
}

/** How graphs are started and ended. */
export interface ServingOptions {
  readonly sources: Pick<Sources, 'use'>
  readonly requests: OpenRequests
  readonly start: (options: Pick<GraphOptions, 'supergraphSdl' | 'source' | 'hottest' | 'thread'>) => Promise<Graph>
  /** Starts a thread for a planner; it loads what it needs by itself. */
  readonly thread: (givesWay: boolean) => PlannerThread
  readonly logger: Logger
}

/** Most operations that are planned before a swap, and the longest that may hold it up, in milliseconds. */
const HOTTEST = 200
const WARMING = 400
/** How long what was served before is kept for requests that still run, in milliseconds: the longest download. */
const KEPT = 600_000

/**
 * How long a thread that has loaded what it needs waits for the next supergraph, in milliseconds: who publishes, corrects and rolls back
 * does so within minutes, and is served sooner by a third.
 */
const SPARE = 600_000

interface Served {
  readonly graph: Graph
  readonly set: SourceSet
}

/** Serves one supergraph after the other. */
export function createServing({ sources, requests, start, thread, logger }: ServingOptions): Serving {
  let current: Served | null = null
  // While everything else loads, so does the first.
  const threads = spareThread(thread)
  let refused = false
  let stopped = false
  let last: Promise<unknown> = Promise.resolve()
  const leaving = new Set<Served>()

  const end = async (served: Served) => {
    if (!leaving.delete(served)) return
    await served.graph.stop()
    await served.set[Symbol.asyncDispose]()
  }
  const leave = async (served: Served) => {
    leaving.add(served)
    if (!(await requests.answered(KEPT))) logger.warn('requests still run on a supergraph that is long gone')
    await end(served)
  }
  const swap = async ({ subgraphs, supergraphSdl, hottest = [] }: NextGraph) => {
    if (stopped) throw new Error('The gateway is stopping: nothing else is served.')
    const before = current
    const set = sources.use(subgraphs)
    try {
      const operations = [...(before?.graph.plans.hottest(HOTTEST) ?? []), ...hottest].slice(0, HOTTEST)
      const graph = await start({
        supergraphSdl,
        source: (name) => set.source(name),
        hottest: { operations, milliseconds: before === null ? 0 : WARMING },
        thread: threads.take(),
      })
      current = { graph, set }
      refused = false
    } catch (error) {
      refused = before !== null
      await set[Symbol.asyncDispose]()
      throw error
    }
    if (before === null) return
    threads.prepare()
    void leave(before).catch((error: unknown) => logger.error({ err: error }, 'a graph did not end'))
  }
  return {
    now: () => current?.graph ?? null,
    get refused() {
      return refused
    },
    serve(given) {
      const mine = last.then(() => swap(given))
      last = mine.catch((error: unknown) => logger.error({ err: error }, 'a supergraph cannot be served'))
      return mine
    },
    async stop() {
      stopped = true
      await last
      await threads.end()
      if (current !== null) leaving.add(current)
      await Promise.all([...leaving].map(end))
    },
  }
}

/** Keeps a thread for the next planner. */
function spareThread(start: (givesWay: boolean) => PlannerThread) {
  let spare: PlannerThread | undefined = start(false)
  let timer: NodeJS.Timeout | undefined
  const take = () => {
    clearTimeout(timer)
    const taken = spare
    spare = undefined
    return taken
  }
  return {
    take,
    prepare() {
      clearTimeout(timer)
      spare ??= start(true)
      timer = setTimeout(() => void take()?.end(), SPARE).unref()
    },
    end: async () => take()?.end(),
  }
}
