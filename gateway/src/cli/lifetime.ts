import type { Logger } from '@satudata/core'

/** Two signals closer than this are one Ctrl-C that reached us twice (from the terminal, and passed on by pnpm). */
const SAME_KEYSTROKE = 500

/** What is open now, closed in reverse order on Ctrl-C, SIGTERM or a fault nobody caught; a second Ctrl-C ends at once. */
export interface Lifetime {
  /** Closes this when the process ends. */
  readonly stack: AsyncDisposableStack
  readonly ending: () => boolean
  /** Aborted when the end begins. */
  readonly signal: AbortSignal
  /** Closes everything and exits with this code. */
  end(code: number): Promise<never>
}

/** Takes over the end of the process. `say` speaks to the person at the terminal. */
export function takeLifetime(say: (line: string) => void, logger: Logger): Lifetime {
  const stack = new AsyncDisposableStack()
  const ended = new AbortController()
  let ending: Promise<never> | undefined
  let first = 0
  const close = () => {
    ended.abort()
    return stack.disposeAsync()
  }
  const end = (code: number) =>
    (ending ??= close().then(
      () => process.exit(code),
      (error: unknown) => {
        logger.error({ err: error }, 'something could not be closed')
        return process.exit(1)
      },
    ))
  const onSignal = (signal: NodeJS.Signals) => {
    const now = performance.now()
    if (ending === undefined) {
      first = now
      say('Stopping; press Ctrl-C again to end at once.')
      void end(0)
    } else if (signal !== 'SIGHUP' && now - first > SAME_KEYSTROKE) process.exit(130)
  }
  // A terminal that is closed must not keep us from closing the rest.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  const onFault = (error: unknown) => {
    logger.fatal({ err: error }, 'a fault nobody caught')
    void end(1)
  }
  process.on('uncaughtException', onFault)
  process.on('unhandledRejection', onFault)
  return { stack, ending: () => ending !== undefined, signal: ended.signal, end }
}
