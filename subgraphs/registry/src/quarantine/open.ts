import type { CallOutcome } from '@satudata/core'
import type { RegistryContext } from '../context.ts'
import { activate } from '../graph/activate.ts'
import { isLatestRelease } from '../graph/current.ts'
import { Subgraph } from '../entries/entities.ts'
import { lockAsDecided } from '../entries/find.ts'
import type { Usage } from '../usage/open.ts'
import { tellFailing } from './failing.ts'
import { graphWithout } from './leave.ts'
import { answersWell } from './well.ts'
import { bringBack } from './return.ts'
import { putInQuarantine, waitAfter } from './rows.ts'
import type { QuarantineCause } from './rows.ts'
import { callWindow } from './window.ts'
import type { CallWindow } from './window.ts'

/** Takes subgraphs out of the graph that fail, and brings them back. */
export interface Quarantine extends AsyncDisposable {
  report(subgraph: string, outcome: CallOutcome, details?: string, ms?: number): void
  /** What is not in the graph any more begins anew when it comes back: what it did before is no reason. */
  keep(names: readonly string[]): void
  /** From now on, those whose time has come are tried again. */
  begin(): void
}

/** How long a probe may take with everything around it, in milliseconds. */
const PROBE_DEADLINE = 60_000

/** Opens the quarantine of this process; any process takes subgraphs out for all. */
export function openQuarantine(context: RegistryContext, usage: Pick<Usage, 'called'>): Quarantine {
  const { logger, now, pace } = context
  const windows = new Map<string, CallWindow>()
  const leaving = new Map<string, Promise<void>>()
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let trying: Promise<void> | null = null

  const leave = (name: string, cause: QuarantineCause) => {
    if (leaving.has(name) || stopping.signal.aborted) return
    const work = takeOutUnlessWell(context, name, cause, stopping.signal)
      .catch((error: unknown) =>
        logger.error({ err: error, subgraph: name }, 'a failing subgraph could not be taken out'),
      )
      .finally(() => leaving.delete(name))
    leaving.set(name, work)
  }
  const tryDue = async () => {
    const name = await claimDue(context).catch((error: unknown) => {
      logger.warn({ err: error }, 'no subgraph is tried again for now')
      return null
    })
    if (name !== null) await tryAgain(context, name, stopping.signal)
  }
  return {
    report(name, outcome, details, ms) {
      usage.called({ subgraph: name, failure: outcome === 'ANSWERED' ? null : outcome, ms })
      let window = windows.get(name)
      if (window === undefined) windows.set(name, (window = callWindow()))
      const cause = window.add(now().getTime(), outcome, details)
      if (cause === null) return
      windows.delete(name)
      leave(name, cause)
    },
    keep(names) {
      for (const name of windows.keys()) if (!names.includes(name)) windows.delete(name)
    },
    begin() {
      timer ??= setInterval(() => {
        trying ??= tryDue().finally(() => (trying = null))
      }, pace.probeEveryMs).unref()
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      stopping.abort()
      await Promise.all([trying, ...leaving.values()])
    },
  }
}

/**
 * Callers choose what is asked, and so can make a service fail that does its work: before it is taken out it is asked by the registry
 * itself; when it answers, it stays, and its owner is told. What it lied about no probe finds.
 */
async function takeOutUnlessWell(
  context: RegistryContext,
  name: string,
  cause: QuarantineCause,
  stopping: AbortSignal,
): Promise<void> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(PROBE_DEADLINE)])
  if (cause.reason === 'LIED' || !(await answersWell(context, name, signal))) return takeOut(context, name, cause)
  context.logger.warn({ subgraph: name, ...cause }, 'calls to a subgraph fail, but it answers the registry: it stays')
  await tellFailing(context, name, cause)
}

/** Takes a subgraph out of the graph; does nothing when it is out already. */
export async function takeOut(context: RegistryContext, name: string, cause: QuarantineCause): Promise<void> {
  const { activation } = await activate(context, async (current, em) => {
    const step = { reason: 'QUARANTINE' as const, by: null, note: `${name}: ${cause.reason}` }
    const subgraph = await em.findOne(Subgraph, { name, state: 'ACTIVE', origin: 'OUTSIDE' })
    if (subgraph === null) return { ...step, graph: null, changes: [], rows: () => Promise.resolve() }
    const without = await graphWithout(context, current, name)
    return {
      ...step,
      graph: without.graph,
      changes: without.changes,
      rows: async (inside) => {
        await lockAsDecided(inside, subgraph)
        await without.rows(inside)
        await putInQuarantine(context, inside, name, cause)
      },
    }
  })
  if (activation !== null) context.logger.warn({ subgraph: name, ...cause }, 'a subgraph was taken out of the graph')
}

/** One whose time has come, for this process alone for a while; null when there is none, or it is for a newer process. */
async function claimDue(context: RegistryContext): Promise<string | null> {
  const { em } = context
  const at = context.now()
  const due = await em().count(Subgraph, { state: 'QUARANTINED', nextProbeAt: { $lte: at } })
  if (due === 0 || !(await isLatestRelease(context))) return null
  const [row] = await em().execute<{ name: string }[]>(
    `update "registry"."subgraph" set next_probe_at = ? where name = (
       select name from "registry"."subgraph" where state = 'QUARANTINED' and next_probe_at <= ?
       order by next_probe_at limit 1 for update skip locked
     ) returning name`,
    [new Date(at.getTime() + 2 * PROBE_DEADLINE), at],
  )
  return row?.name ?? null
}

async function tryAgain(context: RegistryContext, name: string, stopping: AbortSignal): Promise<void> {
  const { logger } = context
  try {
    await bringBack(context, name, null, AbortSignal.any([stopping, AbortSignal.timeout(PROBE_DEADLINE)]))
    logger.info({ subgraph: name }, 'a subgraph came back from quarantine')
  } catch (error) {
    logger.info({ subgraph: name, reason: String(error) }, 'a subgraph stays in quarantine')
    await postpone(context, name).catch((failed: unknown) => logger.warn({ err: failed }, 'a probe could not be noted'))
  }
}

async function postpone({ em, now, pace }: RegistryContext, name: string): Promise<void> {
  await em().transactional(async (inside) => {
    const row = await inside.findOne(Subgraph, { name, state: 'QUARANTINED' })
    if (row === null || row.nextProbeAt == null) return
    const probes = row.probes + 1
    const first = row.quarantineReason === 'LIED' ? pace.firstProbeOfLiarMs : pace.firstProbeMs
    const wait = waitAfter(first, probes + row.relapses, pace.longestProbeMs)
    inside.assign(row, { probes, nextProbeAt: new Date(now().getTime() + wait), revision: row.revision + 1 })
  })
}
