import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { onNewData } from '../../graph/new-data.ts'
import { refreshAll } from '../../graph/refreshing.ts'
import { checkSession } from '../../session/session.ts'

/** Choices of how often, in minutes. */
export const INTERVALS = [1, 5, 15, 60] as const

/** How the figures on the page are kept new. */
export interface AutoRefresh {
  /** When all figures were last asked for with success. */
  readonly last: Ref<Date>
  /** When that last failed; null once it succeeds again. */
  readonly failed: Ref<Date | null>
  readonly busy: Ref<boolean>
  /** At once, past the cache. */
  readonly refresh: () => Promise<void>
}

/**
 * Asks for all figures of the page when new data are told of, and every so many minutes (null: never), not while nobody sees the page;
 * when it is seen again and it was time meanwhile, at once. Call it in a component's setup.
 */
export function useAutoRefresh(minutes: () => number | null): AutoRefresh {
  const last = ref(new Date())
  const failed = ref<Date | null>(null)
  const busy = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = Number.POSITIVE_INFINITY

  function plan(): void {
    clearTimeout(timer)
    const each = minutes()
    due = each === null ? Number.POSITIVE_INFINITY : Date.now() + each * 60_000
    if (each !== null) timer = setTimeout(whenDue, each * 60_000)
  }

  function whenDue(): void {
    if (!document.hidden && Date.now() >= due) void refresh()
  }

  async function refresh(): Promise<void> {
    if (busy.value) return
    busy.value = true
    // A screen on a wall never comes into sight again: only here does it learn that its session ended, whatever else answers.
    await checkSession()
    const answered = await refreshAll()
    busy.value = false
    if (answered) last.value = new Date()
    failed.value = answered ? null : new Date()
    plan()
  }

  watch(minutes, plan)
  onNewData(refresh)
  onMounted(() => {
    plan()
    document.addEventListener('visibilitychange', whenDue)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', whenDue)
  })
  return { last, failed, busy, refresh }
}
