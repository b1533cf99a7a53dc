import type { FetchNode } from '@apollo/query-planner'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { Data } from './data.ts'
import type { LeftOut } from './left-out.ts'
import type { IsOf } from './rewrites.ts'
import type { Errors } from './state.ts'

/** One request to a subgraph. */
export interface SubgraphCall {
  readonly subgraph: string
  readonly query: string
  readonly document: DocumentNode | undefined
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a subgraph answers. */
export interface SubgraphReply {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined
  readonly errors?: readonly GraphQLFormattedError[] | undefined
}

/** What fetches of one operation share. */
export interface Fetching {
  readonly errors: Errors
  readonly variables: Readonly<Record<string, unknown>>
  readonly isOf: IsOf
  readonly isAbstract: (type: string) => boolean
  readonly leftOut: LeftOut
  readonly call: (call: SubgraphCall) => Promise<SubgraphReply>
}

/** An error of a subgraph, with its name. */
export function located(
  { serviceName }: FetchNode,
  { message, extensions }: GraphQLFormattedError,
): GraphQLFormattedError {
  return { message, extensions: { ...extensions, serviceName } }
}

/** Asks the subgraph of a fetch; `own`: variables beside those of the operation. */
export async function ask(node: FetchNode, own: Data, { variables, call }: Fetching): Promise<SubgraphReply> {
  const used: Data = {}
  for (const name of node.variableUsages ?? []) {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) used[name] = variables[name]
  }
  return call({
    subgraph: node.serviceName,
    query: node.operation,
    document: node.operationDocumentNode,
    operationName: node.operationName,
    variables: { ...used, ...own },
  })
}
