import { UnavailableError } from '@satudata/core'
import type { FastifyInstance } from 'fastify'
import { OVERLOADED } from '../errors/messages.ts'
import { asksForStream } from '../http/media.ts'

/** The requests being answered now, so that what they may still use is kept until they are. */
export interface OpenRequests {
  readonly count: number
  /** Resolves when every request that is open now has been answered, or after so many milliseconds: true when all have. */
  answered(milliseconds: number): Promise<boolean>
}

/**
 * Most requests that are answered at once. Beyond it a request is told at once to come back: it would wait longer than its deadline, and
 * what waits takes memory.
 */
export const MOST_REQUESTS = 1_000

interface Waiting {
  readonly left: Set<object>
  readonly resolve: () => void
}

/**
 * Keeps count of requests, and refuses what is too much. Streams of events, which have no end, ask anew for each event and are not
 * counted; whoever asks how the process is gets an answer.
 */
export function countRequests(app: FastifyInstance, most: number = MOST_REQUESTS): OpenRequests {
  const open = new Set<object>()
  const waiting = new Set<Waiting>()
  const end = (request: object) => {
    if (!open.delete(request)) return
    for (const each of waiting) {
      each.left.delete(request)
      if (each.left.size === 0) each.resolve()
    }
  }
  app.addHook('onRequest', async ({ raw, url, headers }, reply) => {
    if (url.startsWith('/health/') || asksForStream(headers.accept)) return
    if (open.size >= most) throw new UnavailableError(OVERLOADED)
    open.add(raw)
    reply.raw.once('close', () => end(raw))
    reply.raw.once('finish', () => end(raw))
  })
  return {
    get count() {
      return open.size
    },
    async answered(milliseconds) {
      if (open.size === 0) return true
      const { promise, resolve } = Promise.withResolvers<boolean>()
      const each: Waiting = { left: new Set(open), resolve: () => resolve(true) }
      waiting.add(each)
      const timer = setTimeout(() => resolve(false), milliseconds)
      timer.unref()
      try {
        return await promise
      } finally {
        clearTimeout(timer)
        waiting.delete(each)
      }
    },
  }
}
