import { hashToken } from '../secrets.ts'
import type { Session } from '../parts.ts'

/** How long an answer may be kept, in milliseconds: whatever ends a session holds everywhere after this. */
const KEPT = 300
/** Answers kept at most. */
const MOST = 10_000

/** Remembers for a moment whom a token belongs to, so that a page that asks ten things looks once. */
export interface LiveSessions {
  find(token: string): Promise<Session | null>
  /** Forgets everything: something ended. */
  forget(): void
}

/** Keeps answers of `look`; failures are not kept. */
export function liveSessions(look: (token: string) => Promise<Session | null>): LiveSessions {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<Session | null> }>()
  return {
    find(token) {
      const key = hashToken(token)
      const now = performance.now()
      const known = kept.get(key)
      if (known !== undefined && known.until > now) return known.answer
      if (kept.size >= MOST) kept.clear()
      const answer = look(token)
      const entry = { until: now + KEPT, answer }
      kept.set(key, entry)
      answer.catch(() => {
        if (kept.get(key) === entry) kept.delete(key)
      })
      return answer
    },
    forget: () => kept.clear(),
  }
}
