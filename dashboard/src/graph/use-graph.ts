import { useQuery } from '@urql/vue'
import type { AnyVariables } from '@urql/vue'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { ComputedRef } from 'vue'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { currentClient } from './client.ts'
import { textOf } from './persisted.ts'
import { isOutage, problemsOf } from './problem.ts'
import type { Problem } from './problem.ts'
import { onRefresh } from './refreshing.ts'

/** An operation's answer as a panel shows it. */
export interface Answer<Data> {
  /** The newest answer for the current variables; undefined while it is awaited or when there is none. */
  readonly data: ComputedRef<Data | undefined>
  readonly loading: ComputedRef<boolean>
  /** What went wrong. With `data` beside it the answer is partial: the rest is still good. */
  readonly problems: ComputedRef<readonly Problem[]>
  /** Asks again, past the cache. */
  readonly retry: () => void
  /** The same while the answer that is there stays, also when no new one comes; true when one came. */
  readonly refresh: () => Promise<boolean>
}

/**
 * Asks the graph, and again whenever the variables change or the language (a header) does, and with everything else on the
 * page (graph/refreshing.ts).
 */
export function useGraph<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: () => Variables,
  options: { readonly pause?: () => boolean } = {},
): Answer<Data> {
  const current = computed(variables)
  const pause = computed(() => options.pause?.() ?? false)
  const asked = useQuery<Data, Variables>({
    query: textOf(document),
    variables: current,
    pause,
  })
  const { data, error, fetching } = asked
  /** The answer that stays while it is asked for again. */
  const held = shallowRef<{ readonly data: Data } | null>(null)
  const release = () => (held.value = null)
  // Another question, or another asker: what was held answers neither.
  watch([() => JSON.stringify(current.value), pause, currentClient], release, { flush: 'sync' })

  let leave = () => {}
  const left = new Promise<void>((resolve) => (leave = resolve))
  onScopeDispose(leave)

  async function refresh(): Promise<boolean> {
    if (pause.value || fetching.value) return true
    const question = JSON.stringify(current.value)
    if (held.value === null && error.value === undefined && data.value !== undefined) held.value = { data: data.value }
    // Who left the page meanwhile is told no answer any more.
    await Promise.race([asked.executeQuery({ requestPolicy: 'network-only' }), left])
    if (question !== JSON.stringify(current.value)) return true
    // Who may no longer see a figure does not keep it on the screen.
    if (error.value === undefined || !isOutage(error.value)) release()
    return error.value === undefined
  }
  onRefresh(refresh)

  return {
    data: computed(() => {
      if (pause.value) return undefined
      if (held.value !== null) return held.value.data
      return fetching.value ? undefined : (data.value ?? undefined)
    }),
    loading: computed(() => fetching.value && held.value === null),
    problems: computed(() =>
      fetching.value || held.value !== null || error.value === undefined ? [] : problemsOf(error.value),
    ),
    retry: () => {
      release()
      void asked.executeQuery({ requestPolicy: 'network-only' })
    },
    refresh,
  }
}
