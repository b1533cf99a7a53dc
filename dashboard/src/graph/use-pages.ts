import type { AnyVariables, OperationResult } from '@urql/vue'
import { computed, readonly, ref, shallowRef, watch } from 'vue'
import type { Ref, ShallowRef } from 'vue'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { currentClient } from './client.ts'
import { textOf } from './persisted.ts'
import { problemsOf } from './problem.ts'
import type { Problem } from './problem.ts'

/** A list of the graph, a page at a time. */
export interface Connection<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
  readonly totalCount?: number
}

/** The rows that were fetched so far, and how to go on. */
export interface Pages<Node> {
  readonly rows: Readonly<ShallowRef<readonly Node[]>>
  /** How many there are in all; null when the operation does not ask. */
  readonly count: Readonly<Ref<number | null>>
  /** True once the list answered, if with no rows. */
  readonly answered: Readonly<Ref<boolean>>
  readonly hasMore: Readonly<Ref<boolean>>
  readonly loading: Readonly<Ref<boolean>>
  /** What went wrong with the newest page. */
  readonly problems: Readonly<ShallowRef<readonly Problem[]>>
  readonly more: () => Promise<void>
  /** Begins again with the first page, past the cache: after a change. */
  readonly reload: () => Promise<void>
}

/**
 * Asks for a list page by page, and from its beginning whenever the variables or the language change. Nothing is kept in the
 * cache: who administers acts on what is there now.
 */
export function usePages<Data, Node, Variables extends AnyVariables & { readonly after?: string | null | undefined }>(
  document: TypedDocumentString<Data, Variables>,
  variables: () => Omit<Variables, 'after'>,
  listIn: (data: Data) => Connection<Node> | null | undefined,
): Pages<Node> {
  const rows = shallowRef<readonly Node[]>([])
  const last = shallowRef<Connection<Node> | null>(null)
  const problems = shallowRef<readonly Problem[]>([])
  const loading = ref(false)
  /** Answers to a question that is no longer asked are dropped. */
  let question = 0

  async function fetch(before: readonly Node[], after: string | null): Promise<void> {
    const mine = ++question
    loading.value = true
    problems.value = []
    const given = { ...variables(), after } as unknown as Variables
    const asked = currentClient.value.query<Data, Variables>(textOf(document), given, {
      requestPolicy: 'network-only',
    })
    const answer: OperationResult<Data, Variables> = await asked.toPromise()
    if (mine !== question) return
    loading.value = false
    problems.value = answer.error === undefined ? [] : problemsOf(answer.error)
    const list = answer.data == null ? null : (listIn(answer.data) ?? null)
    // A later page that did not come leaves those before it.
    if (list === null && after !== null) return
    last.value = list
    rows.value = [...before, ...(list?.nodes ?? [])]
  }

  const first = () => fetch([], null)
  watch([() => JSON.stringify(variables()), currentClient], () => {
    rows.value = []
    last.value = null
    void first()
  })
  void first()

  return {
    rows,
    count: computed(() => last.value?.totalCount ?? null),
    answered: computed(() => last.value !== null),
    hasMore: computed(() => last.value?.pageInfo.hasNextPage ?? false),
    loading: readonly(loading),
    problems,
    more: () => fetch(rows.value, last.value?.pageInfo.endCursor ?? null),
    reload: first,
  }
}
