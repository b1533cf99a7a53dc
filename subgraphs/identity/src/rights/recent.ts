/** How a value is kept for a short while. */
export interface RecentOptions {
  /** A value handed out is at most this old, in milliseconds. */
  readonly freshMs: number
  /** Keys kept at most; the one loaded longest ago goes first. */
  readonly most: number
}

interface Entry<V> {
  value: V
  /** When the loading of `value` began. */
  asOf: number
}

/**
 * Loads values that may be a little old, one load at a time for each key. While a loaded value equals the one before, the object
 * before is handed out. A load that fails is not kept, and fails those who waited for it.
 */
export function recent<V>(
  load: (key: string) => Promise<V>,
  { freshMs, most }: RecentOptions,
): (key: string) => Promise<V> {
  const kept = new Map<string, Entry<V>>()
  const loading = new Map<string, Promise<V>>()
  const reload = async (key: string): Promise<V> => {
    const asOf = performance.now()
    const loaded = await load(key)
    const before = kept.get(key)
    const value =
      before !== undefined && JSON.stringify(before.value) === JSON.stringify(loaded) ? before.value : loaded
    kept.delete(key)
    if (kept.size >= most) kept.delete(kept.keys().next().value!)
    kept.set(key, { value, asOf })
    return value
  }
  return (key) => {
    const entry = kept.get(key)
    if (entry !== undefined && performance.now() - entry.asOf <= freshMs) return Promise.resolve(entry.value)
    const running = loading.get(key)
    if (running !== undefined) return running
    const started = reload(key).finally(() => loading.delete(key))
    loading.set(key, started)
    return started
  }
}
