import { LimitError } from '@satudata/core'

/** Streams open at once in a process. */
const MOST = 2_000
/** Of them, of one person or application, and of one network address of nobody in particular. */
const MOST_OF_ONE = { subject: 20, address: 60 }

/** Counts open streams. */
export interface StreamSlots {
  /** Takes one for a caller ("subject …" or "address …"); throws LimitError (`limit: "streams"`). Call what comes back when it ends. */
  take(caller: string): () => void
}

/** Streams stay open for hours: each holds a connection, and few callers must not hold them all. */
export function streamSlots(most = MOST, mostOfOne: Readonly<typeof MOST_OF_ONE> = MOST_OF_ONE): StreamSlots {
  const taken = new Map<string, number>()
  let all = 0
  return {
    take(caller) {
      const own = taken.get(caller) ?? 0
      const mine = caller.startsWith('subject ') ? mostOfOne.subject : mostOfOne.address
      if (own >= mine || all >= most) throw tooMany(own >= mine ? mine : most)
      taken.set(caller, own + 1)
      all += 1
      let open = true
      return () => {
        if (!open) return
        open = false
        all -= 1
        const left = (taken.get(caller) ?? 1) - 1
        if (left === 0) taken.delete(caller)
        else taken.set(caller, left)
      }
    },
  }
}

function tooMany(most: number): LimitError {
  return new LimitError(
    {
      id: `Paling banyak ${most} langganan (aliran peristiwa) terbuka sekaligus; tutup yang tidak dipakai, atau coba lagi nanti.`,
      en: `At most ${most} subscriptions (streams of events) may be open at once; close those not in use, or try again later.`,
    },
    { limit: 'rate', most, retryAfterSeconds: 30 },
  )
}
