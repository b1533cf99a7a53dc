import type { IncomingMessage, ServerResponse } from 'node:http'
import { LimitError, countedAddress } from '@satudata/core'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Sessions } from '../parts.ts'

// Requests of nobody in particular leave rows behind: steps of a sign-in, entries of the audit log. Each process counts them in its
// memory, by address. An office is one address: 2,000 people who sign in to one application each within ten minutes make 200 a
// minute. Who is signed in here already is not counted at all, nor is a token that was rightly asked for.

/** Seconds of the window. */
const WINDOW = 60
/** Sign-ins begun by nobody in particular, of one address in a window. */
const BEGUN = 300
/** Requests for tokens that failed, of one address in a window: an application asks again once for a session that ended. */
const FAILED = 120

const BEGINS = /^\/sso\/(auth|session\/end|outside(\/callback)?)\/?$/
const TOKENS = /^\/sso\/token(\/\w+)?\/?$/

/** Lets a request pass; throws LimitError (`limit` "rate", `retryAfterSeconds`) when its address made too many. */
export type FloodGuard = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  address: string,
) => Promise<void>

/** Counts in this process. */
export function floodGuard(sessions: Pick<Sessions, 'find'>): FloodGuard {
  const begun = new RateLimiterMemory({ points: BEGUN, duration: WINDOW })
  const failed = new RateLimiterMemory({ points: FAILED, duration: WINDOW })
  return async (request, response, path, address) => {
    const from = countedAddress(address)
    if (BEGINS.test(path)) {
      if ((await sessions.find(request.headers.cookie)) === null) await count(begun, from)
    } else if (request.method === 'POST' && TOKENS.test(path)) {
      // Counted before it is tried, so that a thousand at once are a thousand; given back when it was right.
      await count(failed, from)
      response.once('finish', () => void (response.statusCode < 400 && failed.reward(from)))
    }
  }
}

async function count(limiter: RateLimiterMemory, address: string): Promise<void> {
  try {
    await limiter.consume(address)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000))
    throw new LimitError(
      {
        id: `Terlalu banyak permintaan dari alamat jaringan ini; coba lagi dalam ${retryAfterSeconds} detik.`,
        en: `Too many requests from this network address; try again in ${retryAfterSeconds} seconds.`,
      },
      { limit: 'rate', retryAfterSeconds },
    )
  }
}
