import { execute, GraphQLError, parse, specifiedRules, validate } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLFormattedError } from 'graphql'
import type { RequestInfo } from '../context.ts'
import type { RunningSubgraph } from '../start.ts'
import { presentError } from './errors.ts'
import { refuseUnstorable, storableTextRule } from './text.ts'

/** An operation for one subgraph, as text or already parsed. */
export interface SubgraphOperation {
  readonly query: string
  /** The parsed `query`. Must be the same object each time: what is known about a document is kept by its identity. */
  readonly document?: DocumentNode | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly operationName?: string | undefined
}

/** What a subgraph answers: data and errors fit for callers, in GraphQL's response form. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** Runs operations of one subgraph. The gateway in the same process and the HTTP door use the same one. */
export type SubgraphExecutor = (operation: SubgraphOperation, request: RequestInfo) => Promise<SubgraphAnswer>

const RULES = [...specifiedRules, storableTextRule]
/** Limit on the tokens of one document; the gateway's own documents stay far below. */
const MAX_TOKENS = 20_000
/** Parsed texts kept for callers that send text. */
const TEXTS_KEPT = 500

/** Makes the executor of a running subgraph. Each document is parsed and validated once. */
export function subgraphExecutor(subgraph: Pick<RunningSubgraph, 'schema' | 'createContext'>): SubgraphExecutor {
  const { schema } = subgraph
  const parsed = new Map<string, DocumentNode>()
  const verdicts = new WeakMap<DocumentNode, readonly GraphQLError[]>()

  const documentOf = (operation: SubgraphOperation) =>
    operation.document ?? parsed.get(operation.query) ?? read(operation.query)
  const read = (query: string) => {
    const document = parse(query, { maxTokens: MAX_TOKENS })
    if (parsed.size >= TEXTS_KEPT) parsed.delete(parsed.keys().next().value!)
    parsed.set(query, document)
    return document
  }
  const faultsOf = (document: DocumentNode) => {
    let faults = verdicts.get(document)
    if (faults === undefined) verdicts.set(document, (faults = validate(schema, document, RULES)))
    return faults
  }

  return async (operation, request) => {
    const context = subgraph.createContext(request)
    const present = (errors: readonly GraphQLError[]) =>
      errors.map((error) => presentError(error, request, context.logger))
    let result: ExecutionResult
    try {
      const document = documentOf(operation)
      const faults = faultsOf(document)
      if (faults.length > 0) return { errors: present(faults) }
      const variableValues = operation.variables ?? {}
      refuseUnstorable(variableValues)
      result = await execute({
        schema,
        document,
        variableValues,
        operationName: operation.operationName ?? null,
        contextValue: context,
      })
    } catch (error) {
      return { errors: present([asGraphQLError(error)]) }
    }
    if (result.errors === undefined) return result as SubgraphAnswer
    const errors = present(result.errors)
    return 'data' in result ? { data: result.data ?? null, errors } : { errors }
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return new GraphQLError(String(error), { originalError: error instanceof Error ? error : null })
}
