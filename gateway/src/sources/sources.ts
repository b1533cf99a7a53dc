import { SatuDataError } from '@satudata/core'
import type { Config, Logger, SupergraphRegistry } from '@satudata/core'
import type { Caller } from '../caller/caller.ts'
import type { SignFor } from '../caller/internal-token.ts'
import { INTERNAL } from '../errors/messages.ts'
import { breaker } from './breaker.ts'
import type { BreakerOptions, BreakerState } from './breaker.ts'
import type { Line } from './call.ts'
import { openConnection } from './connection.ts'
import type { Connect } from './connection.ts'
import type { Pseudonym } from './disclosure/disclosed.ts'
import { failedFetch } from './failure.ts'
import { isRead, singleFlight } from './flights.ts'
import type { Flights, Work } from './flights.ts'
import { overHttp } from './http.ts'
import { inProcess } from './in-process.ts'
import { outsideConnector } from './outside.ts'
import { beginning } from './record.ts'
import { retryBudget } from './retry.ts'
import type { CallRecord, RemoteSubgraph, Subgraph } from './types.ts'

/** What the ways to subgraphs are made with. */
export interface SourcesOptions {
  readonly config: Pick<Config, 'subgraphDeadlineMs' | 'subgraphRetries' | 'outsideAnswerLimit' | 'registryAllow'>
  readonly logger: Logger
  readonly signFor: SignFor
  /** Names callers for subgraphs of others; these get no name of them without. */
  readonly pseudonym?: Pseudonym
  /** Gets what calls to outside subgraphs came to. */
  readonly report?: SupergraphRegistry['report']
  /** Gets what every call came to. */
  readonly record?: (call: CallRecord) => void
  /** How connections are made to subgraphs that are not outside; as usual unless told. */
  readonly connect?: Connect
  readonly breaker?: BreakerOptions
}

/** The state of the way to a subgraph over HTTP. */
export interface SourceState {
  readonly subgraph: string
  readonly breaker: BreakerState
}

/** The ways to the subgraphs of one supergraph. Dispose it when nothing runs on that supergraph any more. */
export interface SourceSet extends AsyncDisposable {
  /** The way to a subgraph of the set, by name. */
  source(name: string): Work
}

/** The ways to subgraphs, over all supergraphs that this process serves one after the other. */
export interface Sources {
  /** Ways to these subgraphs. Connections, breaker and budget of a subgraph are kept as long as one set has it at the same address. */
  use(subgraphs: readonly Subgraph[]): SourceSet
  /** Every subgraph over HTTP. */
  states(): SourceState[]
  /** Data changed: reads that run now may not have seen it, so none that begins later shares their answer. */
  changed(): void
}

/** Most bytes of an answer of a subgraph that the operator runs or lists; a page of the widest list stays far below. */
const LARGEST_ANSWER = 64_000_000

interface KeptLine {
  readonly line: Line
  readonly name: string
  sets: number
}

/** Makes the ways to subgraphs: of none, until `use`. */
export function createSources(options: SourcesOptions): Sources {
  const lines = new Map<string, KeptLine>()
  const flights = new Set<Flights>()
  const { config, logger, signFor, pseudonym = () => null, record = () => undefined } = options
  const deadlineMs = config.subgraphDeadlineMs
  const changed = () => {
    for (const each of flights) each.forget()
  }

  const take = (subgraph: RemoteSubgraph) => {
    const key = JSON.stringify([subgraph.name, subgraph.url, subgraph.outside?.owner])
    let kept = lines.get(key)
    if (kept === undefined) lines.set(key, (kept = { line: openLine(subgraph, options), name: subgraph.name, sets: 0 }))
    kept.sets++
    const { line } = kept
    const leave = async () => {
      if (--kept.sets > 0) return
      lines.delete(key)
      await line.connection.close()
    }
    return { line, leave }
  }
  const workOf = (subgraph: Subgraph, stack: AsyncDisposableStack): Work => {
    if (!('url' in subgraph)) return inProcess(subgraph, { deadlineMs, logger, record })
    const { line, leave } = take(subgraph)
    stack.defer(leave)
    const limit = subgraph.outside === undefined ? LARGEST_ANSWER : config.outsideAnswerLimit
    const { report } = options
    return overHttp(subgraph, line, {
      deadlineMs,
      retries: config.subgraphRetries,
      limit,
      signFor,
      pseudonym,
      logger,
      record,
      report,
    })
  }

  const use = (subgraphs: readonly Subgraph[]): SourceSet => {
    const stack = new AsyncDisposableStack()
    const sources = new Map<string, Work>()
    for (const each of subgraphs) {
      const joined = (caller: Caller) => beginning(each.name, caller, record).end('JOINED')
      const own = singleFlight(workOf(each, stack), joined)
      flights.add(own)
      stack.defer(() => void flights.delete(own))
      sources.set(each.name, answering(own, changed, logger))
    }
    return { source: (name) => sources.get(name)!, [Symbol.asyncDispose]: () => stack.disposeAsync() }
  }
  const states = () => [...lines.values()].map(({ name, line }) => ({ subgraph: name, breaker: line.breaker.state }))
  return { use, states, changed }
}

function openLine({ url, outside }: RemoteSubgraph, options: SourcesOptions): Line {
  const connect = outside === undefined ? options.connect : outsideConnector(options.config.registryAllow)
  return { connection: openConnection(url, connect), breaker: breaker(options.breaker), budget: retryBudget() }
}

/** Always an answer: what fails becomes errors for callers. */
function answering(flights: Flights, changed: () => void, logger: Logger): Work {
  return async (request, caller) => {
    try {
      return await flights.run(request, caller)
    } catch (error) {
      if (error instanceof SatuDataError) return failedFetch(request, error)
      if (!caller.signal.aborted) logger.error({ err: error, requestId: caller.requestId }, 'a fetch failed')
      return failedFetch(request, new SatuDataError('INTERNAL', INTERNAL))
    } finally {
      if (!isRead(request)) changed()
    }
  }
}
