/** Texts that callers sent with their hash, to be sent by the hash alone afterwards. */
export interface Automatic {
  /** The text that this caller sent; never that of another: whoever knows a hash need not know the text. */
  find(caller: string, hash: string): string | undefined
  keep(caller: string, hash: string, text: string): void
}

/** Most characters that are kept in all; what was used longest ago goes first. */
const MOST = 8_000_000
/** Of them, of one caller: nobody pushes the others out. */
const MOST_OF_ONE = 500_000
/** Longer texts are not kept. */
const LONGEST = 50_000

interface Kept {
  readonly texts: Map<string, string>
  size: number
}

/** Keeps texts in the memory of this process: after a restart, or at another replica, they are sent once more. */
export function automaticDocuments(most = MOST, mostOfOne = MOST_OF_ONE): Automatic {
  const callers = new Map<string, Kept>()
  let size = 0
  const drop = (kept: Kept) => {
    const [hash, text] = kept.texts.entries().next().value!
    kept.texts.delete(hash)
    kept.size -= text.length
    size -= text.length
  }
  return {
    find(caller, hash) {
      const kept = callers.get(caller)
      const text = kept?.texts.get(hash)
      if (kept === undefined || text === undefined) return undefined
      // Used last, kept longest.
      kept.texts.delete(hash)
      kept.texts.set(hash, text)
      callers.delete(caller)
      callers.set(caller, kept)
      return text
    },
    keep(caller, hash, text) {
      if (text.length > LONGEST) return
      const kept = callers.get(caller) ?? { texts: new Map<string, string>(), size: 0 }
      if (kept.texts.has(hash)) return
      callers.delete(caller)
      callers.set(caller, kept)
      kept.texts.set(hash, text)
      kept.size += text.length
      size += text.length
      for (let over = kept.size - mostOfOne; over > 0; over = kept.size - mostOfOne) drop(kept)
      for (let over = size - most; over > 0; over = size - most) {
        const [oldest, its] = callers.entries().next().value!
        drop(its)
        if (its.texts.size === 0) callers.delete(oldest)
      }
    },
  }
}
