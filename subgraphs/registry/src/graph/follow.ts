import type { ServedSupergraph } from '@satudata/core'
import { followSequence } from '@satudata/subgraph'
import type { RegistryContext } from '../context.ts'
import { CHANNEL } from '../settings.ts'
import { apart } from './apart.ts'
import { latestSequence, servedNow } from './current.ts'

/** Tells of activations. */
export interface Follower {
  /** `confirmed`: the database was asked, and there is nothing newer than what is served. */
  follow(changed: (next: ServedSupergraph) => Promise<void>, confirmed?: () => void): void
  /** What was handed out already is not told again. */
  saw(sequence: number): void
  close(): Promise<void>
}

/** How long a swap that failed waits for its next attempt: twice as long each time, up to this. Milliseconds. */
const LONGEST_WAIT = 60_000

/** Follows activations: at once by announcement, and by a slow look for those lost with a connection. */
export function follower(context: RegistryContext): Follower {
  const { databaseUrl, logger, pace } = context
  let served = 0
  let heard = 0
  /** The database was put back to an earlier day, and counts on from there. */
  let isSetBack = false
  let stop: Promise<() => Promise<void>> | undefined
  let working: Promise<void> = Promise.resolve()
  let retry: NodeJS.Timeout | undefined
  let closed = false
  const swaps = apart(context)

  const catchUp = async (changed: (next: ServedSupergraph) => Promise<void>, wait: number): Promise<void> => {
    if (closed || heard <= served) return
    try {
      await swaps.wait(served)
      if (closed) return
      const next = await servedNow(context)
      if (next.sequence <= served) return
      await changed(next)
      served = next.sequence
      swaps.swapped()
    } catch (error) {
      logger.error({ err: error, sequence: heard }, 'a new graph could not be served; what was served before stays')
      retry = setTimeout(() => {
        working = working.then(() => catchUp(changed, Math.min(wait * 2, LONGEST_WAIT)))
      }, wait).unref()
    }
  }
  const hear = (sequence: number, changed: (next: ServedSupergraph) => Promise<void>) => {
    heard = sequence
    clearTimeout(retry)
    swaps.wake()
    working = working.then(() => catchUp(changed, 1_000))
  }
  return {
    saw: (sequence) => void (served = Math.max(served, sequence)),
    follow(changed, confirmed = () => undefined) {
      stop ??= followSequence({
        databaseUrl,
        channel: CHANNEL,
        async latest() {
          const before = served
          const latest = await latestSequence(context.em())
          if (latest < before) {
            logger.error({ served, latest }, 'the database of the registry was set back: it is followed from there')
            served = latest - 1
            isSetBack = true
          } else if (latest <= served) confirmed()
          // Of numbers that are not above all it heard, who listens tells nothing.
          if (isSetBack && latest > served) hear(latest, changed)
          return latest
        },
        seen: served,
        pollMs: pace.pollMs,
        logger,
        name: 'registry',
        onSequence: (sequence) => hear(Math.max(heard, sequence), changed),
      })
    },
    async close() {
      closed = true
      clearTimeout(retry)
      swaps.end()
      await (
        await stop
      )?.()
      await working
    },
  }
}
