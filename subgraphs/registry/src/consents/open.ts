import type { RegistryContext } from '../context.ts'
import { lookAfterConsents } from './lapse.ts'

/** Looks after consents now and then; dispose it. */
export interface ConsentKeeper extends AsyncDisposable {
  begin(): void
}

/** Opens what looks after consents in this process; any process does it for all. */
export function openConsents(context: RegistryContext): ConsentKeeper {
  const { logger, pace } = context
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | null = null
  const look = async () => {
    await lookAfterConsents(context).catch((error: unknown) =>
      logger.warn({ err: error }, 'consents are looked after later'),
    )
    working = null
  }
  return {
    begin() {
      timer ??= setInterval(() => void (working ??= look()), pace.consentsEveryMs).unref()
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await working
    },
  }
}
