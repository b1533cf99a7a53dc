import { useQuery } from '@urql/vue'
import type { AnyVariables } from '@urql/vue'
import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { problemsOf } from './problem.ts'
import type { Problem } from './problem.ts'

/** An operation's answer as a panel shows it. */
export interface Answer<Data> {
  /** The newest answer for the current variables; undefined while it is awaited or when there is none. */
  readonly data: ComputedRef<Data | undefined>
  readonly loading: ComputedRef<boolean>
  /** What went wrong. With `data` beside it the answer is partial: the rest is still good. */
  readonly problems: ComputedRef<readonly Problem[]>
  /** Asks again, past the cache. */
  readonly retry: () => void
}

/** Asks the graph, and again whenever the variables change or the language (a header) does. */
export function useGraph<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: () => Variables,
  options: { readonly pause?: () => boolean } = {},
): Answer<Data> {
  const current = computed(variables)
  const pause = computed(() => options.pause?.() ?? false)
  const asked = useQuery<Data, Variables>({
    query: document.toString(),
    variables: current,
    pause,
  })
  const { data, error, fetching } = asked
  return {
    data: computed(() => (fetching.value || pause.value ? undefined : (data.value ?? undefined))),
    loading: computed(() => fetching.value),
    problems: computed(() => (fetching.value || error.value === undefined ? [] : problemsOf(error.value))),
    retry: () => void asked.executeQuery({ requestPolicy: 'network-only' }),
  }
}
