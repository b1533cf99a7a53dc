import { DeadlineError, linkedSignal } from '@satudata/core'
import type { LinkedSignal } from '@satudata/core'
import { operationTooSlow } from '../errors/messages.ts'

/** The operations being answered now, so that a stop can wait for them. */
export interface RunningOperations {
  /**
   * Counts an operation; its signal ends with the client, the deadline (the usual one when not given, in milliseconds) or the
   * process. Dispose it when answered.
   */
  begin(client: AbortSignal, deadlineMs?: number): LinkedSignal
  readonly count: number
  /** Resolves when nothing runs any more, at once or later. */
  idle(): Promise<void>
  /** Ends what still runs. */
  abortAll(reason: Error): void
}

/** Keeps count of operations, each with this deadline. */
export function runningOperations(deadlineMs: number): RunningOperations {
  const running = new Set<AbortController>()
  let waiting: (() => void)[] = []
  const end = (controller: AbortController) => {
    running.delete(controller)
    if (running.size > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }
  return {
    begin(client, ownDeadlineMs = deadlineMs) {
      const controller = new AbortController()
      const follow = () => controller.abort(client.reason)
      if (client.aborted) follow()
      client.addEventListener('abort', follow, { once: true })
      const linked = linkedSignal(
        controller.signal,
        ownDeadlineMs,
        () => new DeadlineError(operationTooSlow(ownDeadlineMs)),
      )
      running.add(controller)
      return {
        signal: linked.signal,
        [Symbol.dispose]() {
          linked[Symbol.dispose]()
          client.removeEventListener('abort', follow)
          end(controller)
        },
      }
    },
    get count() {
      return running.size
    },
    idle: () => (running.size === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
    abortAll(reason) {
      for (const controller of running) controller.abort(reason)
    },
  }
}
