/** A signal that is aborted with its parent or after a time; dispose it when the work is done. */
export interface LinkedSignal extends Disposable {
  readonly signal: AbortSignal
}

/**
 * Links a signal to its parents and a deadline. Cheaper than AbortSignal.any with AbortSignal.timeout, and leaves neither a timer nor a
 * listener nor a weak reference behind, by which what a request held would outlive it: one is made for each call to a subgraph.
 */
export function linkedSignal(
  parents: AbortSignal | readonly AbortSignal[],
  milliseconds: number,
  reason: () => Error,
): LinkedSignal {
  const all = parents instanceof AbortSignal ? [parents] : parents
  const controller = new AbortController()
  const follow = () => controller.abort(all.find(({ aborted }) => aborted)?.reason)
  if (all.some(({ aborted }) => aborted)) follow()
  const timer = setTimeout(() => controller.abort(reason()), milliseconds)
  for (const parent of all) parent.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      for (const parent of all) parent.removeEventListener('abort', follow)
    },
  }
}

/** The work's result, or a rejection with the signal's reason as soon as it is aborted: work that cannot be stopped is left. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => undefined)
    return Promise.reject(signal.reason as Error)
  }
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
