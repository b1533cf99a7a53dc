import { ForbiddenError } from '@satudata/core'
import type { Logger } from '@satudata/core'
import { execute, GraphQLError, Kind, OperationTypeNode } from 'graphql'
import { enforcing } from '../authorization/enforce.ts'
import type { Authorization, AuthorizationMode } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'
import { INTERNAL } from '../errors/messages.ts'
import { introspectionPart, mayIntrospect } from './introspection.ts'
import { replacement, withDocument } from './request.ts'
import type { Answer, Execute, Request } from './request.ts'

/** What stands around Apollo's executor. */
export interface Guards {
  readonly authorization: () => Authorization
  readonly mode: AuthorizationMode
  readonly logger: Logger
}

/**
 * Puts ours around Apollo's executor: what the caller may not have is taken out before anything is planned, introspection is
 * answered from the caller's slice of the schema, and a value that does not fit the schema is an error (the stock gateway
 * answers null and says so in an extension that no client reads).
 */
export function guardedExecutor(inner: Execute, { authorization, mode, logger }: Guards): Execute {
  const checked: Execute = async (request) => withCompletionErrors(await inner(request), request, logger)
  const enforced = enforcing(checked, authorization, mode)
  return async (request) => {
    if ((request.operation as unknown) === undefined) return { errors: [unresolved(request)] }
    if (isForbiddenChange(request))
      return { errors: [new GraphQLError(READ_ONLY.message, { extensions: READ_ONLY.extensions })] }
    if (!mayIntrospect(request.source)) return enforced(request)
    const { schema, rightsOf } = authorization()
    const variables = request.request.variables ?? {}
    const part = introspectionPart(schema, request.document, request.operation, variables)
    if (part === null) return enforced(request)
    const slice = rightsOf((request.context as Caller).principal).slice()
    const [introspected, answer] = await Promise.all([
      execute({ schema: slice, document: part.document, variableValues: variables }),
      // The stock gateway stumbles over introspection mixed with data in some fragments, so it never sees any.
      part.rest === null ? { data: {} } : enforced(withDocument(request, replacement(part.rest))),
    ])
    return merge(answer, introspected as Answer, part.names)
  }
}

/** True for a change by an application that a person only let read. */
function isForbiddenChange({ operation, context }: Request): boolean {
  return operation.operation !== OperationTypeNode.QUERY && (context as Caller).origin.credential.readOnly === true
}

const READ_ONLY = new ForbiddenError({
  id: 'Token ini hanya untuk membaca: pemiliknya mengizinkan aplikasi membaca atas namanya, bukan mengubah. Ubahlah di Satu Data sendiri.',
  en: 'This token is for reading: its owner let the application read for them, not change anything. Make the change in Satu Data itself.',
})

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
