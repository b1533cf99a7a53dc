import type { Config, Logger, SupergraphRegistry } from '@satudata/core'
import type { CallRecord } from '../sources/types.ts'
import { instruments } from './instruments.ts'
import { createMeasures } from './measures.ts'
import type { Measures } from './measures.ts'
import { operationNames } from './names.ts'
import { watchOperation } from './operation.ts'
import type { Arrived } from './operation.ts'
import { measureProcess } from './process.ts'
import type { Tracing } from './tracing.ts'
import { countUsage } from './usage.ts'
import type { OperationWatch } from './watch.ts'

/** What observing needs. */
export interface ObserverOptions {
  readonly logger: Logger
  /** Whether each operation is a line of the log. */
  readonly accessLog: boolean
  /** Names of the operations that builds list. */
  readonly known: () => Iterable<string>
  readonly tracing: ((measures: Measures) => Promise<Tracing>) | null
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
    (await import('./otlp.ts')).openOtlp({ ...to, service: 'satudata', measures, logger })
  return createObserver({
    logger,
    accessLog,
    known,
    tracing: otlp === null ? null : (measures) => send(measures, otlp),
  })
}

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
      return watchOperation(arrived, { ...options, ours, usage, nameOf, tracing, over: () => void (running -= 1) })
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
