import { countedAddress, LimitError } from '@satudata/core'

/** Downloads under way at once in a process. */
const MOST = 24
/** Of them, by callers who did not sign in: whatever the public does, who works here gets files. */
const MOST_OF_PUBLIC = 16
/** Of them, by one caller: a person or application, or a network address of nobody in particular. */
const MOST_OF_ONE = 4

/** Counts downloads under way. */
export interface Slots {
  /**
   * Takes one for a caller: the subject of who signed in, else null and the network address. Dispose it when the download ends.
   * Throws LimitError (`limit: "rate"`) when there are too many.
   */
  take(subject: string | null, address: string): Disposable
}

/** Downloads under way at once: each holds a connection for minutes, and few callers must not hold them all. */
export function downloadSlots(): Slots {
  const taken = new Map<string, number>()
  const counts = { all: 0, public: 0 }
  return {
    take(subject, address) {
      const caller = subject === null ? `address ${countedAddress(address)}` : `subject ${subject}`
      const isPublic = subject === null ? 1 : 0
      const own = taken.get(caller) ?? 0
      if (own >= MOST_OF_ONE) throw busy('own', own)
      if (counts.all >= MOST || (isPublic === 1 && counts.public >= MOST_OF_PUBLIC)) throw busy('all', counts.all)
      taken.set(caller, own + 1)
      counts.all += 1
      counts.public += isPublic
      let over = false
      return {
        [Symbol.dispose]() {
          if (over) return
          over = true
          counts.all -= 1
          counts.public -= isPublic
          const left = (taken.get(caller) ?? 1) - 1
          if (left === 0) taken.delete(caller)
          else taken.set(caller, left)
        },
      }
    },
  }
}

function busy(whose: 'own' | 'all', count: number): LimitError {
  const messages = {
    own: {
      id: `Anda sedang mengunduh ${count} berkas; tunggu sampai salah satunya selesai.`,
      en: `You are downloading ${count} files; wait until one of them is done.`,
    },
    all: {
      id: 'Terlalu banyak unduhan sedang berjalan; coba lagi sebentar lagi.',
      en: 'Too many downloads are under way; try again in a moment.',
    },
  }
  return new LimitError(messages[whose], { limit: 'rate', retryAfterSeconds: 10 })
}
