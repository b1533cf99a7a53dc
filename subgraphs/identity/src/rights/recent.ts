/** How a value is kept for a short while. */
export interface RecentOptions {
  /** A value handed out is at most this old, in milliseconds. */
  readonly freshMs: number
  /** Keys kept at most; the one loaded longest ago goes first. */
  readonly most: number
}

interface Loading<V> {
  readonly value: Promise<V>
  /** When it began. */
  readonly asOf: number
}

interface Entry<V> {
  value: V
  /** When the loading of `value` began. */
  asOf: number
}

/**
 * Loads values that may be a little old. Who comes while a load is under way waits for that one, unless it began too long ago. While
 * a loaded value equals the one before, the object before is handed out. A load that fails is not kept, and fails those who waited
 * for it.
 */
export function recent<V>(
  load: (key: string) => Promise<V>,
  { freshMs, most }: RecentOptions,
): (key: string) => Promise<V> {
  const kept = new Map<string, Entry<V>>()
  const loading = new Map<string, Loading<V>>()
  const reload = async (key: string, asOf: number): Promise<V> => {
    const loaded = await load(key)
    const before = kept.get(key)
    // A later load was faster: what it found stands.
    if (before !== undefined && before.asOf > asOf) return before.value
    const value =
      before !== undefined && JSON.stringify(before.value) === JSON.stringify(loaded) ? before.value : loaded
    kept.delete(key)
    if (kept.size >= most) kept.delete(kept.keys().next().value!)
    kept.set(key, { value, asOf })
    return value
  }
  return (key) => {
    const entry = kept.get(key)
    const now = performance.now()
    if (entry !== undefined && now - entry.asOf <= freshMs) return Promise.resolve(entry.value)
    const running = loading.get(key)
    // A slow database must not make rights older than they may be.
    if (running !== undefined && now - running.asOf <= freshMs) return running.value
    const started: Loading<V> = {
      asOf: now,
      value: reload(key, now).finally(() => {
        if (loading.get(key) === started) loading.delete(key)
      }),
    }
    loading.set(key, started)
    return started.value
  }
}
