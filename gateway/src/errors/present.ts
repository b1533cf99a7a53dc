import { redact, SatuDataError } from '@satudata/core'
import type { Logger, Message, Principal } from '@satudata/core'
import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { currentCaller } from '../caller/caller.ts'
import type { Caller } from '../caller/caller.ts'
import { INTERNAL } from './messages.ts'

/** Codes of Apollo Server and graphql-js whose messages speak of the caller's own document and are safe to show. */
const DOCUMENT_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
])

/** Codes that tell a caller it has not the right. */
const REFUSALS: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE'])

/**
 * Every error on its way to a client: a stable code, the path, the request id and a message in the caller's language. What
 * nobody foresaw becomes INTERNAL, and its text goes to the log only. `seesAll`: true for callers from whom no name of the
 * schema is kept.
 */
export function presentErrors(
  logger: Logger,
  seesAll: (principal: Principal) => boolean,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => present(formatted, error, { caller: currentCaller.getStore(), logger, seesAll })
}

interface Presenting {
  readonly caller: Caller | undefined
  readonly logger: Logger
  readonly seesAll: (principal: Principal) => boolean
}

function present(
  formatted: GraphQLFormattedError,
  error: unknown,
  { caller, logger, seesAll }: Presenting,
): GraphQLFormattedError {
  const { path, locations, extensions = {} } = formatted
  const { messages, code, serviceName, stacktrace: _, ...details } = extensions
  const subgraph = typeof serviceName === 'string' ? { subgraph: serviceName } : {}
  const answer = (message: string, rest: object): GraphQLFormattedError => ({
    message,
    ...(path === undefined ? {} : { path }),
    ...rest,
  })
  const own = { ...(caller === undefined ? {} : { requestId: caller.requestId }), ...subgraph }
  if (REFUSALS.has(code)) caller?.refusals.add((path ?? []).join('.').slice(0, 200))
  if (isMessage(messages)) {
    return answer(messages[caller?.language ?? 'id'], { extensions: { ...details, ...own, code } })
  }
  if (DOCUMENT_CODES.has(code)) {
    const shown =
      caller !== undefined && seesAll(caller.principal) ? formatted.message : withoutSuggestions(formatted.message)
    return answer(redact(shown), { ...(locations === undefined ? {} : { locations }), extensions: { ...own, code } })
  }
  logger.error({ err: causeOf(error), path, requestId: caller?.requestId }, 'an operation failed unexpectedly')
  return answer(INTERNAL[caller?.language ?? 'id'], { extensions: { ...own, code: 'INTERNAL' } })
}

/** Suggestions name parts of the schema that the caller may not see; hints about the caller's own field stay. */
function withoutSuggestions(message: string): string {
  // The caller wrote part of it: after the last question mark nothing may be looked through again and again.
  const end = message.lastIndexOf('?') + 1
  const said = message.slice(0, end).replace(/ ?Did you mean (?!"[^"]* \{ \.\.\. \}")[^?]*\?/g, '')
  return said + message.slice(end)
}

function isMessage(value: unknown): value is Message {
  const { id, en } = (value ?? {}) as Partial<Message>
  return typeof id === 'string' && typeof en === 'string'
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error
}

/** The body of an answer that never reached GraphQL, in GraphQL's form. */
export function errorBody(error: SatuDataError, language: 'id' | 'en', requestId: string): string {
  const { messages, ...details } = error.extensions
  return JSON.stringify({ errors: [{ message: error.messages[language], extensions: { ...details, requestId } }] })
}
