import type { Config, Identified, Logger, SupergraphRegistry } from '@satudata/core'
import { accessLine } from './access-log.ts'
import { createMeasures } from './measures.ts'
import type { Measures } from './measures.ts'
import { nameGiven, operationNames, outcomeCode } from './names.ts'
import { measureProcess } from './process.ts'
import type { CallRecord } from '../sources/types.ts'
import type { TracedSpan, Tracing } from './tracing.ts'
import { countUsage } from './usage.ts'
import type { UsedDocument } from './usage.ts'
import type { OperationWatch, WatchedCall } from './watch.ts'

/** What observing needs. */
export interface ObserverOptions {
  readonly logger: Logger
  /** Whether each operation is a line of the log. */
  readonly accessLog: boolean
  /** Names of the operations that builds list. */
  readonly known: () => Iterable<string>
  readonly tracing: ((measures: Measures) => Promise<Tracing>) | null
}

/** What is known of a request before anything of it is read. */
export interface Arrived {
  readonly requestId: string
  readonly traceparent: string | undefined
  readonly clientName: string | readonly string[] | undefined
  readonly clientVersion: string | readonly string[] | undefined
}

/** Watches what the gateway does. */
export interface Observer {
  readonly measures: Measures
  /** Whether parts of operations are traced. */
  readonly traces: boolean
  watch(arrived: Arrived): OperationWatch & { end: () => void }
  /** A call to a subgraph is over. */
  called(call: Pick<CallRecord, 'subgraph' | 'outcome' | 'ms'>): void
  /** From now on usage is handed on to this registry. */
  counted(registry: Pick<SupergraphRegistry, 'count'>): void
  /** Hands on what is left. */
  stop(): Promise<void>
}

/** The observer that the settings ask for. `known`: names of the operations that builds list. */
export function observerOf(
  { accessLog, otlp }: Pick<Config, 'accessLog' | 'otlp'>,
  logger: Logger,
  known: () => Iterable<string>,
): Promise<Observer> {
  const send = async (measures: Measures, to: NonNullable<typeof otlp>) =>
    (await import('./otlp.ts')).openOtlp({ ...to, measures, logger })
  return createObserver({
    logger,
    accessLog,
    known,
    tracing: otlp === null ? null : (measures) => send(measures, otlp),
  })
}

/** Bounds of times in seconds: a plan is made in milliseconds, a heavy operation takes its deadline. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const COSTS = [1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000]

/** Makes the observer of a gateway. Packages of OpenTelemetry are loaded only where somebody wants what they send. */
export async function createObserver(options: ObserverOptions): Promise<Observer> {
  const measures = createMeasures()
  const tracing = (await options.tracing?.(measures)) ?? null
  let registry: Pick<SupergraphRegistry, 'count'> | null = null
  const usage = countUsage(() => registry)
  const nameOf = operationNames(options.known)
  const ours = instruments(measures)
  let running = 0
  measures.gauge('satudata_operations_running', 'Operations being answered now.', () => running)
  measureProcess(measures)
  return {
    measures,
    traces: tracing !== null,
    watch(arrived) {
      running += 1
      return watching(arrived, { ...options, ours, usage, nameOf, tracing, over: () => void (running -= 1) })
    },
    called({ subgraph, outcome, ms }) {
      ours.calls.add([subgraph, outcome])
      // What joined another call, or was never made, took no time.
      if (outcome !== 'JOINED' && outcome !== 'KEPT_AWAY') ours.callSeconds.record([subgraph], ms / 1_000)
    },
    counted: (next) => void (registry = next),
    async stop() {
      usage.stop()
      await tracing?.stop()
    },
  }
}

function instruments(measures: Measures) {
  return {
    operations: measures.counter('satudata_operations', 'Operations answered.', ['operation', 'outcome']),
    seconds: measures.histogram(
      'satudata_operation_duration_seconds',
      'Time from the request to its answer.',
      SECONDS,
      ['operation'],
    ),
    calls: measures.counter('satudata_subgraph_calls', 'Calls to subgraphs.', ['subgraph', 'outcome']),
    callSeconds: measures.histogram('satudata_subgraph_call_duration_seconds', 'Time of calls to subgraphs.', SECONDS, [
      'subgraph',
    ]),
    plans: measures.counter('satudata_plans', 'Plans of operations, from the cache or made by the planner.', ['from']),
    partSeconds: measures.histogram(
      'satudata_part_duration_seconds',
      'Time the gateway itself takes: planning.',
      SECONDS,
      ['part'],
    ),
    costs: measures.histogram('satudata_operation_cost', 'Cost of operations, by the cost rules.', COSTS),
  }
}

interface Watching extends Pick<ObserverOptions, 'logger' | 'accessLog'> {
  readonly ours: ReturnType<typeof instruments>
  readonly usage: ReturnType<typeof countUsage>
  readonly nameOf: (name: string | null) => string
  readonly tracing: Tracing | null
  readonly over: () => void
}

function watching(arrived: Arrived, parts: Watching): OperationWatch & { end: () => void } {
  const { ours, usage, nameOf, tracing } = parts
  const started = performance.now()
  const span = tracing?.begin(arrived.requestId, arrived.traceparent) ?? null
  let used: UsedDocument | null = null
  let identified: Identified | null = null
  let failure: string | undefined
  let tiers: ReadonlySet<string> = new Set()
  let ended = false
  const clientName = () => {
    const { principal } = identified ?? {}
    return principal?.kind === 'APPLICATION' && principal.subject !== null
      ? principal.subject
      : nameGiven(arrived.clientName)
  }
  return {
    identified: (next) => void (identified = next),
    runs: (next) => void (used = next),
    begin(part) {
      const inner = span?.begin(part)
      if (part !== 'plan') return () => inner?.end()
      const from = performance.now()
      return () => {
        ours.partSeconds.record([part], (performance.now() - from) / 1_000)
        inner?.end()
      }
    },
    planned: (from) => ours.plans.add([from]),
    call: (subgraph) => (span === null ? UNTRACED : tracedCall(subgraph, span)),
    costs(cost) {
      ours.costs.record([], cost)
      span?.set('satudata.cost', cost)
    },
    failed: (code) => void (failure ??= outcomeCode(code ?? 'UNKNOWN')),
    read: (next) => void (tiers = next),
    answered: () => undefined,
    end() {
      if (ended) return
      ended = true
      parts.over()
      const ms = performance.now() - started
      const outcome = failure ?? 'OK'
      const name = used?.operation ?? null
      // A request that never became an operation has no name that means anything.
      const label = used === null ? 'none' : nameOf(name)
      ours.operations.add([label, outcome])
      ours.seconds.record([label], ms / 1_000)
      const client = clientName()
      if (used !== null) usage.count(client ?? 'anonymous', used, failure !== undefined, ms)
      span?.set('graphql.operation.name', label)
      if (used !== null) span?.set('graphql.document.hash', used.hash)
      span?.set('satudata.outcome', outcome)
      span?.end(failure)
      if (!parts.accessLog) return
      const version = nameGiven(arrived.clientVersion)
      const line = {
        requestId: arrived.requestId,
        operation: name,
        hash: used?.hash ?? null,
        client,
        version,
        ms,
        outcome,
        tiers,
      }
      accessLine(parts.logger, line)
    },
  }
}

/** A watch that ends when the answer is made: of operations that are not the one of a request. */
export function endingWithAnswer(watch: OperationWatch & { end: () => void }): OperationWatch {
  return { ...watch, answered: watch.end }
}

/** No trace is kept: nothing goes along. */
const UNTRACED: WatchedCall = { headers: {}, end: () => undefined }

function tracedCall(subgraph: string, operation: TracedSpan): WatchedCall {
  const span = operation.begin(`subgraph ${subgraph}`, 'CLIENT', { 'satudata.subgraph': subgraph })
  return {
    headers: { traceparent: span.traceparent },
    end(outcome) {
      span.set('satudata.outcome', outcome)
      span.end(outcome === 'ANSWERED' ? undefined : outcome)
    },
  }
}
