import { LimitError } from '@satudata/core'
import type { Message } from '@satudata/core'

/** How many streams may be open at once in a process. */
export interface StreamLimits {
  readonly all: number
  /** Of them, of nobody in particular together: the rest is kept for those who signed in. */
  readonly anonymous: number
  /** Of one person or application. */
  readonly subject: number
  /** Of one network address, by callers who did not sign in. */
  readonly address: number
}

const LIMITS: StreamLimits = { all: 2_000, anonymous: 1_000, subject: 20, address: 15 }

/** Counts open streams. */
export interface StreamSlots {
  /** Takes one for a caller ("subject …" or "address …"); throws LimitError (with `retryAfterSeconds`). Call what comes back when it ends. */
  take(caller: string): () => void
}

/** Streams stay open for hours: each holds a connection, and few callers must not hold them all, nor those of whom nothing is known. */
export function streamSlots(limits: StreamLimits = LIMITS): StreamSlots {
  const taken = new Map<string, number>()
  let all = 0
  let ofNobody = 0
  const whatIsFull = (anonymous: boolean, own: number): keyof StreamLimits | null => {
    const whose = anonymous ? 'address' : 'subject'
    if (own >= limits[whose]) return whose
    if (all >= limits.all) return 'all'
    return anonymous && ofNobody >= limits.anonymous ? 'anonymous' : null
  }
  return {
    take(caller) {
      const anonymous = !caller.startsWith('subject ')
      const own = taken.get(caller) ?? 0
      const full = whatIsFull(anonymous, own)
      if (full !== null) throw tooMany(full, limits[full])
      taken.set(caller, own + 1)
      all += 1
      if (anonymous) ofNobody += 1
      let open = true
      return () => {
        if (!open) return
        open = false
        all -= 1
        if (anonymous) ofNobody -= 1
        const left = (taken.get(caller) ?? 1) - 1
        if (left === 0) taken.delete(caller)
        else taken.set(caller, left)
      }
    },
  }
}

const WHOSE: Readonly<Record<keyof StreamLimits, Message>> = {
  subject: {
    id: 'untuk satu akun atau aplikasi; tutup yang tidak dipakai',
    en: 'for one account or application; close those not in use',
  },
  address: {
    id: 'dari satu alamat jaringan tanpa masuk; tutup yang tidak dipakai, atau masuk',
    en: 'from one network address without signing in; close those not in use, or sign in',
  },
  anonymous: {
    id: 'dari semua yang tidak masuk bersama-sama; masuklah',
    en: 'by all who did not sign in together; sign in',
  },
  all: { id: 'di server ini', en: 'at this server' },
}

function tooMany(whose: keyof StreamLimits, most: number): LimitError {
  const { id, en } = WHOSE[whose]
  return new LimitError(
    {
      id: `Paling banyak ${most} langganan (aliran peristiwa) terbuka sekaligus ${id}, atau coba lagi nanti.`,
      en: `At most ${most} subscriptions (streams of events) may be open at once ${en}, or try again later.`,
    },
    { limit: 'rate', most, retryAfterSeconds: 30 },
  )
}
