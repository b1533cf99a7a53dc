import type { FastifyInstance } from 'fastify'

/** The requests being answered now, so that what they may still use is kept until they are. */
export interface OpenRequests {
  readonly count: number
  /** Resolves when every request that is open now has been answered, or after so many milliseconds: true when all have. */
  answered(milliseconds: number): Promise<boolean>
}

interface Waiting {
  readonly left: Set<object>
  readonly resolve: () => void
}

/** Keeps count of requests. Streams of events, which have no end, ask anew for each event and are not counted. */
export function countRequests(app: FastifyInstance): OpenRequests {
  const open = new Set<object>()
  const waiting = new Set<Waiting>()
  const end = (request: object) => {
    if (!open.delete(request)) return
    for (const each of waiting) {
      each.left.delete(request)
      if (each.left.size === 0) each.resolve()
    }
  }
  app.addHook('onRequest', async ({ raw, headers }, reply) => {
    if (headers.accept?.includes('text/event-stream') === true) return
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
