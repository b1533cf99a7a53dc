import { stat } from 'node:fs/promises'

/** What a list of files says. */
export interface Listing {
  /** Paths to look at from now on, whether what they say can be served or not. */
  readonly files: readonly string[]
  /** Serves it. Rejects when it cannot be served: what served before goes on. */
  readonly serve: () => Promise<void>
}

/** What happens when files change. */
export interface Reloading {
  /** Reads the list. Rejects when it cannot be read. */
  readonly read: () => Promise<Listing>
  /** Told of each time that failed. */
  readonly failed: (error: unknown) => void
  readonly signal: AbortSignal
  /** How often the files are looked at, in milliseconds; each second unless told. */
  readonly everyMs?: number
}

/**
 * Reads and serves again whenever one of the files changes, until `signal` is aborted; `files` are those that serve now. They are looked at,
 * and not watched by the system: a mounted volume whose files are swapped by links, as in Kubernetes, tells nobody.
 */
export function reloadOnChange(files: readonly string[], { read, failed, signal, everyMs = 1_000 }: Reloading): void {
  let followed = files
  let seen = stateOf(followed)
  let looking = false
  const again = async () => {
    const { files: now, serve } = await read()
    if (now.join('\n') !== followed.join('\n')) seen = stateOf((followed = now))
    await serve()
  }
  const look = async () => {
    if (looking) return
    looking = true
    const [before, now] = await Promise.all([seen, stateOf(followed)])
    if (now !== before && !signal.aborted) {
      // Before it is read: what changes meanwhile is read once more.
      seen = Promise.resolve(now)
      await again().catch(failed)
    }
    looking = false
  }
  const timer = setInterval(() => void look(), everyMs)
  timer.unref()
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}

/** Tells each file apart from itself when it was written anew, or is another file by now. */
async function stateOf(files: readonly string[]): Promise<string> {
  const states = files.map(async (file) => {
    const { mtimeMs, size, ino } = await stat(file).catch(() => ({ mtimeMs: 0, size: 0, ino: 0 }))
    return `${file} ${mtimeMs} ${size} ${ino}`
  })
  return (await Promise.all(states)).join('\n')
}
