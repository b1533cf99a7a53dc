import { UnauthenticatedError } from '@satudata/core'
import type { Identified, Logger } from '@satudata/core'
import type { EventStream } from './events.ts'

/** What a stream goes on. */
export interface ListenOptions {
  /** What the caller knows. */
  readonly known: string
  /** The state as the caller sees it now; null when it cannot be had at the moment. */
  readonly state: () => Promise<string | null>
  /** The event to send of it, in JSON. */
  readonly event: () => Promise<string>
  /** Who the caller is now; null when nothing was shown that could end. */
  readonly whoNow: (() => Promise<Identified>) | null
  readonly who: Identified
  /** Calls back when something may have changed; returns the way to stop. */
  readonly changes: (changed: () => void) => () => void
  readonly stream: EventStream
  readonly logger: Logger
}

/** How often is looked whether the caller's session and rights are what they were, in milliseconds. */
const RIGHTS_EVERY = 3_000
/** How often a sign of life is sent, in milliseconds. */
const HEARTBEAT_EVERY = 15_000

/**
 * Sends an event each time the state has become another for this caller, and nothing else: what changes for others does not show, nor
 * when. Ends when the caller's session ends or rights become others: who comes back is told what there is then. Returns the way to stop.
 */
export function listen(options: ListenOptions): () => void {
  const { stream, logger, whoNow } = options
  let { known } = options
  let running = false
  let again = false
  /** What could not be told is tried again with the next sign of life. */
  let missed = false
  let stopped = false

  const stop = () => {
    stopped = true
    unlisten()
    for (const each of timers) clearInterval(each)
  }
  const end = () => {
    if (stopped) return
    stop()
    stream.complete()
  }
  const look = async () => {
    if (await hasEnded(options)) return end()
    const now = await options.state()
    if (now === null) missed = true
    if (now === null || now === known || stopped) return
    const event = await options.event()
    if (stopped) return
    known = now
    stream.next(event)
  }
  /** One look at a time; what changes during it is looked at after it. */
  const changed = async (): Promise<void> => {
    again = true
    if (running || stopped) return
    running = true
    again = false
    try {
      await look()
    } catch (error) {
      logger.warn({ err: error }, 'a subscriber could not be told of a change; it is tried again')
      missed = true
    } finally {
      running = false
    }
    if (again) await changed()
  }
  const unlisten = options.changes(() => void changed())
  const rights = async () => {
    if (!stopped && (await hasEnded(options).catch(() => false))) end()
  }
  const timers = [
    setInterval(() => {
      stream.heartbeat()
      if (!missed) return
      missed = false
      void changed()
    }, HEARTBEAT_EVERY),
    ...(whoNow === null ? [] : [setInterval(() => void rights(), RIGHTS_EVERY)]),
  ]
  // What happened between the question and the stream.
  void changed()
  return stop
}

async function hasEnded({ whoNow, who }: ListenOptions): Promise<boolean> {
  if (whoNow === null) return false
  try {
    const { principal, contract } = await whoNow()
    if (contract !== who.contract) return true
    return principal !== who.principal && JSON.stringify(principal) !== JSON.stringify(who.principal)
  } catch (error) {
    if (error instanceof UnauthenticatedError) return true
    throw error
  }
}
