import { createHash } from 'node:crypto'
import type { Ask, IdentityContext } from '../parts.ts'
import { readOfficials, readVersion, SNAPSHOT, VERSION } from './answer.ts'
import type { Officials } from './facts.ts'
import { keeper } from './kept.ts'
import type { Known } from './kept.ts'
import { ANSWER_DEADLINE_MS, FRESH_MS, LONGEST_SILENCE_MS, PATIENCE_MS, READ_AGAIN_MS, RETRY_MS } from './settings.ts'

/** What is known about positions, and since when it may be out of date. */
export interface Standing {
  /** Null: nothing is known, or the owner of positions has been silent for too long. */
  readonly officials: Officials | null
  /** When the owner of positions last said so; null: never. */
  readonly confirmedAt: Date | null
}

/** Follows the owner of positions. */
export interface Source {
  /** The newest there is. Never rejects: without news the last good answer stands, and in the end none. */
  current(): Promise<Standing>
}

type SourceContext = Pick<IdentityContext, 'em' | 'logger' | 'now'>

/** How often it is written down that the answer still holds, in milliseconds. */
const NOTED_EVERY_MS = 60_000

/** Asks the owner of positions whenever what is known is older than FRESH_MS, one question at a time for all who wait. */
export function openSource(context: SourceContext, ask: Ask): Source {
  const learner = openLearner(context, ask)
  const log = transitions(context)
  let nextAt = Number.NEGATIVE_INFINITY
  let running: Promise<void> | null = null
  let patience: Promise<void> = Promise.resolve()

  const refresh = async (): Promise<void> => {
    const began = performance.now()
    try {
      await learner.learn(began)
      nextAt = began + FRESH_MS
      log.answers()
    } catch (error) {
      nextAt = performance.now() + RETRY_MS
      log.fails(error)
    }
  }

  return {
    async current() {
      await learner.restored()
      if (running === null && performance.now() >= nextAt) {
        running = refresh().finally(() => (running = null))
        patience = Promise.race([running, after(PATIENCE_MS)])
      }
      // With something at hand nobody waits long: a source that hangs must not hang everything (K3).
      await (learner.known() === null ? running : patience)
      const known = learner.known()
      if (known === null) return { officials: null, confirmedAt: null }
      const silence = context.now().getTime() - known.confirmedAt.getTime()
      if (silence <= LONGEST_SILENCE_MS) return known
      log.silent(known.confirmedAt)
      return { officials: null, confirmedAt: known.confirmedAt }
    },
  }
}

/** Learns what holds now, in two steps: whether anything changed, and if so everything. */
function openLearner(context: SourceContext, ask: Ask) {
  const kept = keeper(context)
  let known: Known | null = null
  let restoring: Promise<void> | null = null
  let print = ''
  let readAt = Number.NEGATIVE_INFINITY
  let notedAt = Number.NEGATIVE_INFINITY

  return {
    known: () => known,
    restored: () => (restoring ??= kept.read().then((found) => void (known ??= found))),
    async learn(began: number): Promise<void> {
      const confirmedAt = context.now()
      if (known !== null && began - readAt < READ_AGAIN_MS) {
        const version = readVersion(await inTime(ask(VERSION)))
        if (version === known.officials.version) {
          known = { officials: known.officials, confirmedAt }
          if (confirmedAt.getTime() - notedAt < NOTED_EVERY_MS) return
          notedAt = confirmedAt.getTime()
          return kept.confirm(confirmedAt)
        }
      }
      const content = await inTime(ask(SNAPSHOT))
      const officials = readOfficials(content)
      const newPrint = createHash('sha256').update(JSON.stringify(content)).digest('hex')
      // The same facts stay the same object, and so does what was worked out from them.
      known = { officials: newPrint === print && known !== null ? known.officials : officials, confirmedAt }
      print = newPrint
      readAt = began
      notedAt = confirmedAt.getTime()
      await kept.write(content, confirmedAt)
    },
  }
}

/** Says once when something begins or ends, instead of with every question. */
function transitions({ logger }: SourceContext) {
  let state: 'ANSWERS' | 'FAILS' | 'SILENT' = 'ANSWERS'
  return {
    answers() {
      if (state !== 'ANSWERS') logger.info('the owner of positions answers again')
      state = 'ANSWERS'
    },
    fails(error: unknown) {
      if (state === 'ANSWERS') {
        logger.error({ err: error }, 'the owner of positions does not answer; its last answer stands')
        state = 'FAILS'
      }
    },
    silent(since: Date) {
      if (state === 'SILENT') return
      logger.error({ since }, 'the owner of positions has been silent for too long: positions give no rights')
      state = 'SILENT'
    },
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const late = after(ANSWER_DEADLINE_MS).then(() => {
    throw new Error(`no answer within ${ANSWER_DEADLINE_MS} ms`)
  })
  // Whichever loses the race must not become an unhandled rejection.
  late.catch(() => undefined)
  answer.catch(() => undefined)
  return Promise.race([answer, late])
}
