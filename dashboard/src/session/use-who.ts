import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { WhoIsAskingDocument } from '../generated/graphql.ts'
import type { WhoIsAskingQuery } from '../generated/graphql.ts'
import { useGraph } from '../graph/use-graph.ts'
import { session } from './session.ts'

/** Who is asking, as the graph sees it. */
export type Who = NonNullable<WhoIsAskingQuery['me']>

/** Who is signed in, with roles and what they let see; null for the public, undefined until it is known. */
export function useWho(): ComputedRef<Who | null | undefined> {
  const signedIn = computed(() => session.value?.account != null && !session.value.secondFactorDue)
  const { data } = useGraph(WhoIsAskingDocument, () => ({}), { pause: () => !signedIn.value })
  return computed(() => {
    if (session.value === null) return undefined
    return signedIn.value ? (data.value === undefined ? undefined : data.value.me) : null
  })
}
