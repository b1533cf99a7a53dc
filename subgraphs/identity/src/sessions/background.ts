import type { EntityManager } from '@mikro-orm/postgresql'
import { Account, PasswordLink } from '../accounts/entities.ts'
import { workOutbox } from '../accounts/mail/outbox.ts'
import { mailTransport } from '../accounts/mail/transport.ts'
import type { Desk } from './desk.ts'
import { BrowserSession, Challenge, Factor, Throttle } from './entities.ts'
import { IDLE } from './store.ts'

/** Between two looks at the outbox, in milliseconds. */
const PAUSE = 5_000
/** Between two looks at what ended, in milliseconds. */
const SWEEP = 30_000
/** Whoever ends a session tells the others; after this it must have died. */
const UNTOLD = 10_000
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What goes on without a request: mail, the end of sessions, removal of what is over. */
export interface Background extends AsyncDisposable {
  /** There is mail: do not wait for the next look. */
  wake(): void
}

/** Works until it is disposed; what is under way then is finished. */
export function runBackground(desk: Desk): Background {
  const { config, logger } = desk.context
  const send = mailTransport(config, logger)
  const state = { stopped: false, woken: false, swept: -Infinity }
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  const round = async () => {
    do {
      state.woken = false
      while (!state.stopped && (await workOutbox(desk, send)) > 0);
    } while (state.woken && !state.stopped)
    if (performance.now() - state.swept < SWEEP) return
    state.swept = performance.now()
    await sweep(desk)
  }
  const run = () => {
    clearTimeout(timer)
    if (state.stopped || running !== null) return
    running = round()
      .catch((error: unknown) => logger.warn({ err: error }, 'mail and ended sessions wait for the database'))
      .finally(() => {
        running = null
        if (!state.stopped) timer = setTimeout(run, state.woken ? 0 : PAUSE).unref()
      })
  }
  timer = setTimeout(run, PAUSE).unref()
  return {
    wake() {
      state.woken = true
      run()
    },
    async [Symbol.asyncDispose]() {
      state.stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/** Ends sessions whose time is over, tells of those whose process died before it could, and removes what nobody needs. */
export async function sweep(desk: Desk): Promise<void> {
  const now = desk.context.now()
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  const em = desk.context.em()
  await endWhatIsOver(em, now)
  const untold = { endedAt: { $lte: ago(UNTOLD) }, toldAt: null }
  const rows = await em.find(BrowserSession, untold, { limit: 200, fields: ['id'] })
  if (rows.length > 0) await desk.tell(rows.map(({ id }) => id))
  await em.nativeDelete(BrowserSession, { endedAt: { $lt: ago(30 * DAY) }, toldAt: { $ne: null } })
  await em.nativeDelete(Throttle, { forgetAt: { $lt: now } })
  await em.nativeDelete(Challenge, { expiresAt: { $lt: now } })
  await em.nativeDelete(PasswordLink, { expiresAt: { $lt: ago(7 * DAY) } })
  await em.nativeDelete(Factor, { confirmedAt: null, createdAt: { $lt: ago(DAY) } })
}

async function endWhatIsOver(em: EntityManager, now: Date): Promise<void> {
  const over = { $or: [{ expiresAt: { $lte: now } }, { lastSeenAt: { $lte: new Date(now.getTime() - IDLE) } }] }
  await em.nativeUpdate(BrowserSession, { endedAt: null, ...over }, { endedAt: now })
  const disabled = em
    .createQueryBuilder(Account)
    .select('id')
    .where({ disabledAt: { $ne: null } })
  await em.nativeUpdate(BrowserSession, { endedAt: null, accountId: { $in: disabled.toRaw() } }, { endedAt: now })
}
