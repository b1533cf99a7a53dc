import { useMutation } from '@urql/vue'
import type { AnyVariables } from '@urql/vue'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { textOf } from './persisted.ts'
import { problemsOf } from './problem.ts'
import { RefusedError } from './refused.ts'

/** Changes something by the graph. The promise gives the answer, or rejects with RefusedError: see `useSending`. */
export function useChange<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
): (variables: Variables) => Promise<Data> {
  const mutation = useMutation<Data, Variables>(textOf(document))
  return async (variables) => {
    const { data, error } = await mutation.executeMutation(variables)
    const problem = error === undefined ? undefined : problemsOf(error)[0]
    if (problem !== undefined || data == null)
      throw new RefusedError(problem ?? { message: null, code: 'NO_GRAPHQL_ANSWER', requestId: null })
    return data
  }
}
