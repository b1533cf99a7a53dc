import { redact } from '@satudata/core'
import type { UsageCount } from '@satudata/core'
import type { RegistryContext } from '../context.ts'
import { dayOf } from '../input.ts'
import { removeOld } from './retention.ts'
import { writeCalls, writeUsage } from './write.ts'
import type { CallRow, UsageRow } from './write.ts'

/** A call to an outside subgraph, for its health. */
export interface Call {
  readonly subgraph: string
  /** Null: it was answered. */
  readonly failure: string | null
  /** How long it took; not given when nobody measured. */
  readonly ms: number | undefined
}

/** Counts what is used; written in batches. Dispose it: the rest is written. */
export interface Usage extends AsyncDisposable {
  count(usages: readonly UsageCount[]): void
  called(call: Call): void
}

/** Operations of clients that wait to be written at most; what comes beyond while the database is away is dropped. */
const MOST_WAITING = 20_000
/** Longest document that is kept, in characters. */
const LONGEST_DOCUMENT = 50_000
/** How often old rows are looked for, in milliseconds. */
const TIDY_EVERY = 3_600_000
const TIDY_FIRST = 60_000

/** Opens the counters of this process. A process that is killed loses what it counted in its last seconds. */
export function openUsage(context: RegistryContext): Usage {
  let usages = new Map<string, UsageRow>()
  let calls = new Map<string, CallRow>()
  let dropped = 0
  let working: Promise<void> = Promise.resolve()

  const flush = async () => {
    const [writtenUsages, writtenCalls] = [usages, calls]
    if (dropped > 0) context.logger.warn({ dropped }, 'usage was not counted: too much waits to be written')
    ;[usages, calls, dropped] = [new Map(), new Map(), 0]
    try {
      if (writtenUsages.size > 0) await writeUsage(context.em(), [...writtenUsages.values()])
      writtenUsages.clear()
      if (writtenCalls.size > 0) await writeCalls(context.em(), [...writtenCalls.values()])
      writtenCalls.clear()
    } catch (error) {
      context.logger.warn({ err: error }, 'usage could not be written; it is tried again')
      for (const row of writtenUsages.values()) addUsage(usages, row)
      for (const row of writtenCalls.values()) addCall(calls, row)
    }
  }
  const soon = (work: () => Promise<void>) => (working = working.then(work))
  const flushing = setInterval(() => void soon(flush), context.pace.flushMs).unref()
  const tidy = () =>
    removeOld(context).catch((error: unknown) => context.logger.warn({ err: error }, 'old usage stays'))
  // Soon after a start too: a process that is started anew each hour must not keep everything.
  const first = setTimeout(() => void soon(tidy), TIDY_FIRST).unref()
  const tidying = setInterval(() => void soon(tidy), TIDY_EVERY).unref()
  return {
    count(given) {
      const day = dayOf(context.now())
      for (const usage of given) {
        if (usages.size >= MOST_WAITING) dropped += usage.count
        else addUsage(usages, rowOf(usage, day))
      }
    },
    called: (call) => addCall(calls, callRow(call, context.now())),
    async [Symbol.asyncDispose]() {
      clearInterval(flushing)
      clearInterval(tidying)
      clearTimeout(first)
      await soon(flush)
    },
  }
}

/** What may be the number of a person is not kept, nor what is too long. */
function rowOf({ client, operation, hash, document, coordinates, ...counts }: UsageCount, day: string): UsageRow {
  const keeps = document.length <= LONGEST_DOCUMENT && redact(document) === document
  return {
    day,
    client: client.slice(0, 100),
    operation: (operation ?? '').slice(0, 200),
    hash,
    document: keeps ? document : null,
    coordinates: [...coordinates],
    count: counts.count,
    failed: counts.failed,
    total_ms: Math.round(counts.totalMs),
  }
}

function addUsage(rows: Map<string, UsageRow>, row: UsageRow): void {
  const name = JSON.stringify([row.day, row.hash, row.operation, row.client])
  const known = rows.get(name)
  if (known === undefined) return void rows.set(name, { ...row })
  known.count += row.count
  known.failed += row.failed
  known.total_ms += row.total_ms
}

function callRow({ subgraph, failure, ms }: Call, now: Date): CallRow {
  const at = now.toISOString()
  return {
    subgraph,
    minute: `${at.slice(0, 16)}:00.000Z`,
    calls: 1,
    failures: failure === null ? 0 : 1,
    total_ms: Math.round(ms ?? 0),
    measured: ms === undefined ? 0 : 1,
    failure,
    failed_at: failure === null ? null : at,
  }
}

function addCall(rows: Map<string, CallRow>, row: CallRow): void {
  const name = `${row.minute} ${row.subgraph}`
  const known = rows.get(name)
  if (known === undefined) return void rows.set(name, { ...row })
  known.calls += row.calls
  known.failures += row.failures
  known.total_ms += row.total_ms
  known.measured += row.measured
  known.failure = row.failure ?? known.failure
  known.failed_at = row.failed_at ?? known.failed_at
}
