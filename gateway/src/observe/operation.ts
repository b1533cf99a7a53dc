import type { Identified, Logger } from '@satudata/core'
import { accessLine } from './access-log.ts'
import type { Instruments } from './instruments.ts'
import { clientOf, countedAs } from './client.ts'
import { nameGiven, outcomeCode } from './names.ts'
import type { NameInMeasures } from './names.ts'
import type { TracedSpan, Tracing } from './tracing.ts'
import type { Usage, UsedDocument } from './usage.ts'
import type { OperationWatch, WatchedCall } from './watch.ts'

/** What is known of a request before anything of it is read. */
export interface Arrived {
  readonly requestId: string
  readonly traceparent: string | undefined
  readonly clientName: string | readonly string[] | undefined
  readonly clientVersion: string | readonly string[] | undefined
  /** True for what this product asks for somebody by itself. */
  readonly ourselves?: boolean
}

/** Where it goes what is seen of an operation. */
export interface Watching {
  readonly logger: Logger
  /** Whether it is a line of the log. */
  readonly accessLog: boolean
  readonly ours: Instruments
  readonly usage: Usage
  readonly nameOf: NameInMeasures
  readonly tracing: Tracing | null
  /** It is over. */
  readonly over: () => void
}

/** What is known of an operation so far. */
interface Seen {
  used: UsedDocument | null
  identified: Identified | null
  failure: string | undefined
  tiers: ReadonlySet<string>
}

/** Watches one operation, until `end`. */
export function watchOperation(arrived: Arrived, to: Watching): OperationWatch & { end: () => void } {
  const { ours, tracing } = to
  const started = performance.now()
  const span = tracing?.begin(arrived.requestId, arrived.traceparent) ?? null
  const seen: Seen = { used: null, identified: null, failure: undefined, tiers: new Set() }
  let ended = false
  return {
    identified: (next) => void (seen.identified = next),
    runs: (next) => void (seen.used = next),
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
    failed: (code) => void (seen.failure ??= outcomeCode(code ?? 'UNKNOWN')),
    read: (next) => void (seen.tiers = next),
    answered: () => undefined,
    end() {
      if (ended) return
      ended = true
      to.over()
      // A request that never became an operation has no name that means anything.
      const label = seen.used === null ? 'none' : to.nameOf(seen.used.operation)
      settle(arrived, seen, { label, ms: performance.now() - started }, to)
      if (span !== null) settleTrace(span, seen, label)
    },
  }
}

function settle(
  arrived: Arrived,
  seen: Seen,
  { label, ms }: { readonly label: string; readonly ms: number },
  { ours, usage, accessLog, logger }: Watching,
): void {
  const { used, failure, tiers } = seen
  const outcome = failure ?? 'OK'
  ours.operations.add([label, outcome])
  ours.seconds.record([label], ms / 1_000)
  const client = clientOf(arrived, seen.identified)
  if (used !== null) usage.count(countedAs(arrived, seen.identified), used, failure !== undefined, ms)
  if (!accessLog) return
  const version = nameGiven(arrived.clientVersion)
  const { requestId } = arrived
  const what = { operation: used?.operation ?? null, hash: used?.hash ?? null }
  accessLine(logger, { requestId, ...what, client, version, ms, outcome, tiers })
}

function settleTrace(span: TracedSpan, seen: Seen, label: string): void {
  span.set('graphql.operation.name', label)
  if (seen.used !== null) span.set('graphql.document.hash', seen.used.hash)
  span.set('satudata.outcome', seen.failure ?? 'OK')
  span.end(seen.failure)
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
