import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from '../caller/caller.ts'
import { readsOpenOnly } from '../downloads/record.ts'

/** Everything of a request that an answer follows from, besides its address. */
export const VARY = 'accept, accept-language, authorization, cookie'

/** What is said of an answer that caches may keep. */
export interface Kept {
  readonly headers: Readonly<Record<string, string>>
  /** True when the client has this answer already. */
  readonly known: boolean
}

/**
 * How an answer may be kept; null: not at all. Only what everybody gets may be: to a GET that shows nothing of who sends it, read from
 * open data alone, whole. What is there for some callers, or for nobody yet, is not in it: nobody in particular may not see it.
 */
export function keptAnswer(headers: IncomingHttpHeaders, caller: Caller, text: string, maxAge: number): Kept | null {
  const { facts, origin, principal } = caller
  const shown = headers.authorization !== undefined || headers.cookie !== undefined
  if (shown || principal.subject !== null || origin.credential.kind !== 'NONE') return null
  if (facts?.whole !== true || caller.refusals.size > 0 || !readsOpenOnly(caller)) return null
  const seconds = Math.min(maxAge, facts.maxAge ?? 0)
  if (seconds <= 0) return null
  // Weak: a compressed answer has other bytes.
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const given = headers['if-none-match']?.split(',').map((each) => each.trim()) ?? []
  return { headers: { 'cache-control': `public, max-age=${seconds}`, etag }, known: given.includes(etag) }
}
