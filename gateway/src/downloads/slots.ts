import { LimitError } from '@satudata/core'

/** Downloads under way at once in a process. */
const MOST = 24
/** Of them, by one caller: a person or application, or a network address of nobody in particular. */
const MOST_OF_ONE = 4

/** Counts downloads under way. */
export interface Slots {
  /** Takes one for a caller; dispose it when the download ends. Throws LimitError (`limit: "rate"`) when there are too many. */
  take(caller: string): Disposable
}

/** Downloads under way at once: each holds a connection for minutes, and few callers must not hold them all. */
export function downloadSlots(most = MOST, mostOfOne = MOST_OF_ONE): Slots {
  const taken = new Map<string, number>()
  let count = 0
  return {
    take(caller) {
      const own = taken.get(caller) ?? 0
      if (own >= mostOfOne) throw busy('own', own)
      if (count >= most) throw busy('all', count)
      taken.set(caller, own + 1)
      count++
      let over = false
      return {
        [Symbol.dispose]() {
          if (over) return
          over = true
          count--
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
