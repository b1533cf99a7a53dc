import type { HotOperation, Logger } from '@satudata/core'
import type { SourceSet, Sources } from '../sources/sources.ts'
import type { Subgraph } from '../sources/types.ts'
import type { Graph, GraphOptions } from './graph.ts'
import { keptGraphs, sameGraph } from './kept.ts'
import type { PlannerProcesses } from './plan/processes.ts'
import type { AskedOperation } from './recent.ts'
import type { OpenRequests } from './requests.ts'

/** What is to be served next. */
export interface NextGraph {
  readonly subgraphs: readonly Subgraph[]
  readonly supergraphSdl: string
  /** Asked for operations that people ask, beside those asked of what serves now; not when this is served at once. */
  readonly hottest?: (() => Promise<readonly HotOperation[]>) | undefined
}

/** What serves, one supergraph after the other. */
export interface Serving {
  /** The graph that serves now; null before the first. */
  now(): Graph | null
  /** True when the supergraph that came last could not be served, and the one before goes on. */
  readonly refused: boolean
  /** Serves this from now on, after what was to be served before; what runs ends where it began. Rejects when this cannot be served. */
  serve(next: NextGraph): Promise<void>
  /** Another supergraph is to be expected at any time: what takes long about it is done ahead. */
  expect(): void
  /** Ends everything, when nothing runs any more. */
  stop(): Promise<void>
}

/** How graphs are started and ended. */
export interface ServingOptions {
  readonly sources: Pick<Sources, 'use'>
  readonly requests: OpenRequests
  readonly start: (options: Pick<GraphOptions, 'supergraphSdl' | 'source' | 'asked' | 'planners'>) => Promise<Graph>
  /** Processes for planners. */
  readonly planners: PlannerProcesses
  readonly logger: Logger
}

/** A graph, the ways to its subgraphs, and what it was made of. */
export interface Served {
  readonly graph: Graph
  readonly set: SourceSet
  readonly of: NextGraph
}

/** Most operations that are made ready before a swap, and the longest that may hold it up, in milliseconds. */
const HOTTEST = 200
const WARMING = 400
/** How long after the start a process for the next supergraph is started, in milliseconds: once what runs at a start is over. */
const EXPECTING = 20_000

/** Serves one supergraph after the other. One that served a moment ago serves again at once. */
export function createServing(options: ServingOptions): Serving {
  const { sources, start, planners, logger } = options
  let current: Served | null = null
  let refused = false
  let stopped = false
  let last: Promise<unknown> = Promise.resolve()
  let expecting: NodeJS.Timeout | undefined
  const kept = keptGraphs(options)

  const open = async (of: NextGraph, before: Served | null): Promise<Served> => {
    const set = sources.use(of.subgraphs)
    try {
      const graph = await start({
        supergraphSdl: of.supergraphSdl,
        source: wayOf(set),
        asked: { operations: () => toAsk(before, of), milliseconds: before === null ? 0 : WARMING },
        planners,
      })
      return { graph, set, of }
    } catch (error) {
      await set[Symbol.asyncDispose]()
      throw error
    }
  }
  const swap = async (next: NextGraph) => {
    if (stopped) throw new Error('The gateway is stopping: nothing else is served.')
    const before = current
    if (before !== null && sameGraph(before.of, next)) {
      refused = false
      return
    }
    const again = kept.take(next)
    try {
      current = again ?? (await open(next, before))
      refused = false
    } catch (error) {
      refused = before !== null
      // Its process ended with it.
      planners.prepare()
      throw error
    }
    if (before === null) return
    // First: the idle process may still know what serves again.
    again?.graph.wake()
    before.graph.rest()
    kept.add(before)
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
    expect() {
      expecting ??= setTimeout(() => planners.prepare(), EXPECTING).unref()
    },
    async stop() {
      stopped = true
      clearTimeout(expecting)
      await last
      if (current !== null) kept.add(current)
      await kept.end()
      await planners.end()
    },
  }
}

/** By itself: what is made where the graph before is known would keep that for as long as this serves. */
function wayOf(set: SourceSet): GraphOptions['source'] {
  return (name) => set.source(name)
}

/** Operations of the next graph: those asked of the one before, then those that are known to be asked. */
async function toAsk(before: Served | null, { hottest }: NextGraph): Promise<AskedOperation[]> {
  const here = before?.graph.recent.hottest(HOTTEST) ?? []
  if (here.length === HOTTEST) return here
  const known = new Set(here.map(({ document }) => document))
  const told = (await hottest?.()) ?? []
  const others = told.flatMap((each) =>
    known.has(each.document) ? [] : [{ ...each, principal: null, contract: undefined }],
  )
  return [...here, ...others].slice(0, HOTTEST)
}
