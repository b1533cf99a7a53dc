import { ForbiddenError } from '@satudata/core'
import { execute, GraphQLError, Kind, OperationTypeNode } from 'graphql'
import { enforcing } from '../authorization/enforce.ts'
import type { Authorization, AuthorizationMode } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'
import { introspectionPart, mayIntrospect } from './introspection.ts'
import { replacement, withDocument } from './request.ts'
import type { Answer, Execute, Request } from './request.ts'

/** What stands around the executor of plans. */
export interface Guards {
  readonly authorization: () => Authorization
  readonly mode: AuthorizationMode
}

/**
 * Stands around the executor of plans: what the caller may not have is taken out before anything is planned, and introspection is
 * answered from the caller's slice of the schema.
 */
export function guardedExecutor(inner: Execute, { authorization, mode }: Guards): Execute {
  const enforced = enforcing(inner, authorization, mode)
  return async (request) => {
    if ((request.operation as unknown) === undefined) return { errors: [unresolved(request)] }
    if (isForbiddenChange(request))
      return { errors: [new GraphQLError(READ_ONLY.message, { extensions: READ_ONLY.extensions })] }
    if (!mayIntrospect(request.source)) return enforced(request)
    const { schema, rightsOf } = authorization()
    const variables = request.request.variables ?? {}
    const part = introspectionPart(schema, request.document, request.operation, variables)
    if (part === null) return enforced(request)
    const { principal, contract } = request.context as Caller
    const slice = await rightsOf(principal, contract).slice()
    const [introspected, answer] = await Promise.all([
      execute({ schema: slice, document: part.document, variableValues: variables }),
      // What is planned holds no introspection.
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
