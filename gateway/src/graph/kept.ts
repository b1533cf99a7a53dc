import type { Logger } from '@satudata/core'
import type { Subgraph } from '../sources/types.ts'
import type { OpenRequests } from './requests.ts'
import type { NextGraph, Served } from './serving.ts'

/** Graphs that served a moment ago, to serve again at once. */
export interface KeptGraphs {
  /** Keeps what served until now, and ends what is one too many. */
  add(served: Served): void
  /** The one that is of just this; it is not kept any more. */
  take(next: NextGraph): Served | undefined
  /** Ends all. */
  end(): Promise<void>
}

/** How graphs are kept. */
export interface KeepingOptions {
  readonly requests: OpenRequests
  readonly logger: Logger
}

/** Who publishes and finds a fault goes back by one, or by two, within minutes. */
const MOST = 2
const KEPT = 600_000
/** How long a graph waits for requests that still run on it, in milliseconds: the longest download. */
const LEAVING = 600_000

/** Keeps graphs for some minutes after they served. */
export function keptGraphs({ requests, logger }: KeepingOptions): KeptGraphs {
  const kept = new Map<Served, NodeJS.Timeout>()
  const leaving = new Set<Served>()
  const end = async (served: Served) => {
    if (!leaving.delete(served)) return
    await served.graph.stop()
    await served.set[Symbol.asyncDispose]()
  }
  const leave = (served: Served) => {
    clearTimeout(kept.get(served))
    kept.delete(served)
    leaving.add(served)
    requests
      .answered(LEAVING)
      .then((all) => {
        if (!all) logger.warn('requests still run on a supergraph that is long gone')
        return end(served)
      })
      .catch((error: unknown) => logger.error({ err: error }, 'a graph did not end'))
  }
  return {
    add(served) {
      kept.set(served, setTimeout(() => leave(served), KEPT).unref())
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) break
        leave(oldest)
      }
    },
    take(next) {
      for (const [served, timer] of kept) {
        if (!sameGraph(served.of, next)) continue
        clearTimeout(timer)
        kept.delete(served)
        return served
      }
      return undefined
    },
    async end() {
      for (const [served, timer] of kept) {
        clearTimeout(timer)
        leaving.add(served)
      }
      kept.clear()
      await Promise.all([...leaving].map(end))
    },
  }
}

/** True when both are the same in everything that an answer or a refusal follows from. */
export function sameGraph(one: NextGraph, other: NextGraph): boolean {
  if (one.supergraphSdl !== other.supergraphSdl || one.subgraphs.length !== other.subgraphs.length) return false
  return one.subgraphs.every((each, index) => sameSubgraph(each, other.subgraphs[index]!))
}

function sameSubgraph(one: Subgraph, other: Subgraph): boolean {
  if (one.name !== other.name || one.typeDefs !== other.typeDefs) return false
  if (!('url' in one) || !('url' in other)) return one === other
  const { outside: ofOne } = one
  const { outside: ofOther } = other
  return one.url === other.url && ofOne?.owner === ofOther?.owner && ofOne?.tier === ofOther?.tier
}
