import type { SatuDataError } from '@satudata/core'
import { getOperationAST, Kind } from 'graphql'
import type { DocumentNode, GraphQLFormattedError, SelectionSetNode } from 'graphql'
import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'

/** More paths than this and one error stands for all of them. */
const PATHS_LISTED = 50

/** The answer for a fetch that failed as a whole: one error for each field that stays null, so that a client can tell which. */
export function failedFetch(request: SubgraphOperation, error: SatuDataError): SubgraphAnswer {
  const extensions = { ...error.extensions }
  const paths = request.document === undefined ? [] : pathsOf(request.document, request.variables)
  if (paths.length === 0 || paths.length > PATHS_LISTED) return { errors: [{ message: error.message, extensions }] }
  return { errors: paths.map((path): GraphQLFormattedError => ({ message: error.message, path, extensions })) }
}

/** An answer without data whose errors name no path: each field that stays null gets the first of them. */
export function completed(request: SubgraphOperation, answer: SubgraphAnswer): SubgraphAnswer {
  const [first, ...others] = answer.errors ?? []
  if (
    first === undefined ||
    answer.data != null ||
    first.path !== undefined ||
    others.some(({ path }) => path !== undefined)
  )
    return answer
  const paths = request.document === undefined ? [] : pathsOf(request.document, request.variables)
  if (paths.length === 0 || paths.length > PATHS_LISTED) return answer
  return { ...answer, errors: [...paths.map((path) => ({ ...first, path })), ...others] }
}

function pathsOf(document: DocumentNode, variables: SubgraphOperation['variables']): (string | number)[][] {
  const root = getOperationAST(document)?.selectionSet
  if (root === undefined) return []
  const representations = variables?.['representations']
  if (!Array.isArray(representations)) return responseNames(root).map((name) => [name])
  const entities = root.selections.find((each) => each.kind === Kind.FIELD && each.name.value === '_entities')
  if (entities?.kind !== Kind.FIELD || entities.selectionSet === undefined) return []
  const names = responseNames(entities.selectionSet)
  if (representations.length * names.length > PATHS_LISTED) return []
  return representations.flatMap((_, index) => names.map((name) => ['_entities', index, name]))
}

/** Names of the fields right below, looking through inline fragments; `__typename` is never missed. */
function responseNames(set: SelectionSetNode): string[] {
  const names = set.selections.flatMap((each): string[] => {
    if (each.kind === Kind.INLINE_FRAGMENT) return responseNames(each.selectionSet)
    if (each.kind !== Kind.FIELD || each.name.value === '__typename') return []
    return [each.alias?.value ?? each.name.value]
  })
  return [...new Set(names)]
}
