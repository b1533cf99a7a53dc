import type { HotOperation, Logger, OutsideSubgraph, ServedSupergraph, SupergraphRegistry } from '@satudata/core'
import type { Gateway } from '../gateway.ts'
import type { Subgraph } from '../sources/types.ts'
import { composeCached } from './cache.ts'
import { forgetSupergraph, keepSupergraph, keptSupergraph } from './kept.ts'
import type { Keeping } from './kept.ts'

/** What the supergraphs of a registry are served with. */
export interface Serving extends Keeping {
  readonly gateway: Pick<Gateway, 'serve' | 'others'>
  /** Our subgraphs, those that run here and those that are listed. */
  readonly ours: readonly Subgraph[]
  readonly registry: Pick<SupergraphRegistry, 'hottest'>
  readonly logger: Logger
  /** How long subgraphs of others are served without the registry's word that they still are to be, in milliseconds. */
  readonly lostAfterMs: number
  /** Ends the watch over that time. */
  readonly signal: AbortSignal
}

/** Serves our subgraphs with those of others, as long as it is known that these may be. */
export interface Others {
  /** Serves what the registry says. */
  serve(next: ServedSupergraph): Promise<void>
  /** The registry has nothing else to say. */
  confirmed(): void
  /** Serves what served last, unless that is too long ago; else ours alone. */
  serveKept(): Promise<void>
}

/** Operations planned before a supergraph is swapped in, beside those that were asked here. */
const HOTTEST = 100
/** How often in the time that others are served unconfirmed it is looked at, and what is kept is dated anew. */
const LOOKS = 24

/**
 * A tier may have been narrowed while the registry could not be asked: after `lostAfterMs` the subgraphs of others are left out until it
 * answers, whether this process has run all the time or starts from what it kept.
 */
export function servingOthers(serving: Serving): Others {
  const { gateway, ours, logger, lostAfterMs } = serving
  /** What the registry said last, if that serves or would if it were not left out. */
  let said: ServedSupergraph | null = null
  let outside: 'SERVED' | 'KEPT' | 'LEFT_OUT' = 'LEFT_OUT'
  let confirmedAt = momentAt(0)
  let datedAt = 0
  let line: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.then(work, work)
    line = turn.catch(() => undefined)
    return turn
  }
  const now = (state: typeof outside) => gateway.others((outside = state))
  const serve = async (next: ServedSupergraph) => {
    said = null
    await put(serving, next)
    said = next
    confirmedAt = momentAt(Date.now())
    datedAt = confirmedAt.steady
    now('SERVED')
  }
  const leaveOut = async () => {
    await gateway.serve(ours, await composeCached(ours, serving.folder))
    now('LEFT_OUT')
  }
  const look = async () => {
    if (outside === 'LEFT_OUT' || ageOf(confirmedAt) <= lostAfterMs) return
    logger.error({ since: new Date(confirmedAt.wall) }, LOST)
    await leaveOut()
  }
  const told = async () => {
    if (said === null) return
    confirmedAt = momentAt(Date.now())
    if (outside === 'LEFT_OUT') {
      await serve(said)
      logger.info('the registry answers: the subgraphs of others are served again')
    } else if (confirmedAt.steady - datedAt > lostAfterMs / LOOKS) {
      datedAt = confirmedAt.steady
      await keep(serving, said)
    }
  }
  const failed = (error: unknown) => logger.error({ err: error }, 'the subgraphs of others could not be looked after')
  const timer = setInterval(() => void inTurn(look).catch(failed), Math.max(lostAfterMs / LOOKS, 1)).unref()
  serving.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  return {
    serve: (next) => inTurn(() => serve(next)),
    confirmed: () => void inTurn(told).catch(failed),
    serveKept: () =>
      inTurn(async () => {
        const at = await putKept(serving)
        if (at === null) return leaveOut()
        confirmedAt = momentAt(at.getTime())
        now('KEPT')
      }),
  }
}

/** A moment by the clock, which may be set, and by the one of the process, which stands still while the machine sleeps. */
interface Moment {
  readonly wall: number
  readonly steady: number
}

function momentAt(wall: number): Moment {
  return { wall, steady: performance.now() - Math.max(Date.now() - wall, 0) }
}

/** How long ago, in milliseconds: as long as either clock says. */
function ageOf({ wall, steady }: Moment): number {
  return Math.max(Date.now() - wall, performance.now() - steady)
}

const LOST =
  'the registry has not said for too long which subgraphs of others are to be served: they are left out until it does (REGISTRY_LOST_HOURS)'

async function put(serving: Serving, next: ServedSupergraph): Promise<void> {
  const { gateway, ours, registry, logger } = serving
  const { sequence, sdl, outside } = next
  const hottest = () =>
    registry.hottest(HOTTEST).catch((error: unknown): readonly HotOperation[] => {
      logger.warn({ err: error }, 'the registry does not say which operations are asked most')
      return []
    })
  await gateway.serve([...ours, ...outside.map(remote)], sdl, hottest, sequence)
  await keep(serving, next)
}

/** What cannot be kept serves all the same. */
async function keep(serving: Serving, { sdl, outside }: ServedSupergraph): Promise<void> {
  const { folder, ours, logger } = serving
  await keepSupergraph(serving, ours, { sdl, outside }).catch(async (error: unknown) => {
    logger.error({ err: error }, 'the supergraph that serves cannot be kept for the next start')
    // The one before may be open where this one is closed.
    await forgetSupergraph(folder).catch(() => undefined)
  })
}

/** Clocks may differ by this when a kept supergraph is of the future, in milliseconds. */
const CLOCKS = 300_000

/** Serves what is kept, and tells of when it is; null when it was not served. */
async function putKept(serving: Serving): Promise<Date | null> {
  const { gateway, ours, logger, lostAfterMs } = serving
  const kept = await keptSupergraph(serving, ours)
  if (kept === null) return null
  const age = Date.now() - kept.at.getTime()
  if (age > lostAfterMs || age < -CLOCKS) {
    logger.error({ since: kept.at }, LOST)
    return null
  }
  try {
    await gateway.serve([...ours, ...kept.outside.map(remote)], kept.sdl)
    logger.warn({ since: kept.at }, 'the supergraph of an earlier start serves')
    return kept.at
  } catch (error) {
    logger.error({ err: error }, 'the supergraph of an earlier start cannot be served either; ours alone are')
    return null
  }
}

function remote({ name, typeDefs, url, owner, tier }: OutsideSubgraph): Subgraph {
  return { name, typeDefs, url, outside: { owner, tier } }
}
