import { onScopeDispose } from 'vue'

/** Asks again for what is on the page; true when the answer came. */
export type Refresh = () => Promise<boolean>

const shown = new Set<Refresh>()

/** Counts a question among those that are asked again together, for as long as it is on the page. Call it in a setup. */
export function onRefresh(refresh: Refresh): void {
  shown.add(refresh)
  onScopeDispose(() => shown.delete(refresh))
}

/** An answer that takes longer, in milliseconds, counts as one that did not come. */
const PATIENCE = 60_000

/** Asks everything on the page again, past the cache, while what is there stays; true when every answer came in time. */
export async function refreshAll(): Promise<boolean> {
  let timer
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE)))
  const answers = Promise.all([...shown].map((refresh) => refresh()))
  try {
    return await Promise.race([answers.then((each) => each.every(Boolean)), late])
  } finally {
    clearTimeout(timer)
  }
}
