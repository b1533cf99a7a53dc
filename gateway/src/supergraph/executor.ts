import { createHash } from 'node:crypto'
import type { ApolloGateway } from '@apollo/gateway'
import type { Logger } from '@satudata/core'
import { GraphQLError, Kind, print } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { Caller } from '../caller/caller.ts'
import { INTERNAL } from '../errors/messages.ts'
import { introspect, introspectionPart, mayIntrospect } from './introspection.ts'
import type { SchemaSlices } from './introspection.ts'

type GatewayExecutor = ApolloGateway['executor']
type Request = Parameters<GatewayExecutor>[0]
type Answer = Awaited<ReturnType<GatewayExecutor>>

/**
 * Puts ours around Apollo's executor: introspection is answered from the caller's slice of the schema, and a value that does
 * not fit the schema is an error (the stock gateway answers null and says so in an extension that no client reads).
 */
export function guardedExecutor(inner: GatewayExecutor, slices: () => SchemaSlices, logger: Logger): GatewayExecutor {
  const execute = async (request: Request): Promise<Answer> =>
    withCompletionErrors(await inner(request), request, logger)
  return async (request) => {
    if ((request.operation as unknown) === undefined) return { errors: [unresolved(request)] }
    if (!mayIntrospect(request.source)) return execute(request)
    const current = slices()
    const variables = request.request.variables ?? {}
    const part = introspectionPart(current.government, request.document, request.operation, variables)
    if (part === null) return execute(request)
    const [introspected, answer] = await Promise.all([
      introspect(current, part, variables, request.context as Caller),
      part.rest === null ? { data: {} } : execute(withDocument(request, part.rest)),
    ])
    return merge(answer, introspected as Answer, part.names)
  }
}

/** The stock gateway stumbles over introspection mixed with data in some fragments, so it never sees any. */
function withDocument(request: Request, document: DocumentNode): Request {
  const source = print(document)
  const operation = document.definitions[0] as OperationDefinitionNode
  // The hash is the key of the plan.
  const queryHash = createHash('sha256').update(source).digest('hex')
  return { ...request, document, operation, source, queryHash }
}

/** In the words of graphql-js; Apollo Server makes it OPERATION_RESOLUTION_FAILURE. */
function unresolved({ document, request }: Request): GraphQLError {
  if (request.operationName != null) return new GraphQLError(`Unknown operation named "${request.operationName}".`)
  const some = document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION)
  return new GraphQLError(
    some ? 'Must provide operation name if query contains multiple operations.' : 'Must provide an operation.',
  )
}

function merge(answer: Answer, introspected: Answer, names: readonly string[]): Answer {
  const errors = [...(answer.errors ?? []), ...(introspected.errors ?? [])]
  const data = answer.data == null ? null : { ...answer.data }
  if (data !== null) for (const name of names) data[name] = introspected.data?.[name] ?? null
  return { ...answer, data, ...(errors.length > 0 ? { errors } : {}) }
}

function withCompletionErrors(answer: Answer, request: Request, logger: Logger): Answer {
  const faults = answer.extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined
  if (faults === undefined) return answer
  const { valueCompletion: _, ...extensions } = answer.extensions ?? {}
  const { requestId } = request.context as Caller
  logger.error(
    { faults: faults.map(({ message, path }) => ({ message, path })), requestId },
    'a subgraph broke its schema',
  )
  const errors = faults.map(
    ({ path }) => new GraphQLError(INTERNAL.en, { path, extensions: { code: 'INTERNAL', messages: INTERNAL } }),
  )
  const rest = Object.keys(extensions).length > 0 ? { extensions } : {}
  return { data: answer.data ?? null, errors: [...(answer.errors ?? []), ...errors], ...rest }
}
