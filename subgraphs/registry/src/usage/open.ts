import type { UsageCount } from '@satudata/core'
import type { RegistryContext } from '../context.ts'
import { dayOf } from '../input.ts'
import { removeOld } from './retention.ts'
import { waitingUsage } from './waiting.ts'
import type { TakenUsage } from './waiting.ts'
import { writeCalls, writeFields, writeUsage } from './write.ts'
import type { CallRow } from './write.ts'

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

/** How often old rows are looked for, in milliseconds; and after how many new operations, so that a flood of them fills no disk. */
const TIDY_EVERY = 3_600_000
const TIDY_FIRST = 60_000
const TIDY_AFTER = 5_000

/** Opens the counters of this process. A process that is killed loses what it counted in its last seconds. */
export function openUsage(context: RegistryContext): Usage {
  const waiting = waitingUsage(context.config.registryExcludedClients)
  let calls = new Map<string, CallRow>()
  let added = 0
  let working: Promise<void> = Promise.resolve()

  const tidy = async () => {
    added = 0
    await removeOld(context).catch((error: unknown) => context.logger.warn({ err: error }, 'old usage stays'))
  }
  const flush = async () => {
    const taken = waiting.take()
    const writtenCalls = calls
    calls = new Map()
    try {
      added += await writeTaken(context, taken)
    } catch (error) {
      context.logger.warn({ err: error }, 'usage could not be written; it is tried again')
      waiting.back(taken)
    }
    try {
      if (writtenCalls.size > 0) await writeCalls(context.em(), [...writtenCalls.values()])
    } catch (error) {
      context.logger.warn({ err: error }, 'calls could not be counted; it is tried again')
      for (const row of writtenCalls.values()) addCall(calls, row)
    }
    if (added >= TIDY_AFTER) await tidy()
  }
  const soon = (work: () => Promise<void>) => (working = working.then(work))
  const flushing = setInterval(() => void soon(flush), context.pace.flushMs).unref()
  // Soon after a start too: a process that is started anew each hour must not keep everything.
  const first = setTimeout(() => void soon(tidy), TIDY_FIRST).unref()
  const tidying = setInterval(() => void soon(tidy), TIDY_EVERY).unref()
  return {
    count(given) {
      const day = dayOf(context.now())
      for (const usage of given) waiting.add(day, usage)
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

/** Both or none; gives how many operations are new. */
async function writeTaken({ em }: RegistryContext, { usages, fields }: TakenUsage): Promise<number> {
  if (usages.length + fields.length === 0) return 0
  return em().transactional(async (inside) => {
    const added = usages.length > 0 ? await writeUsage(inside, usages) : 0
    if (fields.length > 0) await writeFields(inside, fields)
    return added
  })
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
