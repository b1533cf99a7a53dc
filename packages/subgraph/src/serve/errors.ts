import { redact, SatuDataError } from '@satudata/core'
import type { Logger } from '@satudata/core'
import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import type { RequestInfo } from '../context.ts'

const INTERNAL = {
  id: 'Terjadi kesalahan yang tidak terduga; sebutkan requestId kepada pengelola.',
  en: 'Something unexpected went wrong; give the requestId to the operators.',
}

/**
 * An error as it leaves the subgraph. Errors meant for the caller keep code, messages and details; the document's own
 * faults keep their text; anything else becomes INTERNAL, and its full text goes to the log only. A message may repeat what the
 * caller sent, so each is cleared of NIK and secrets (N1).
 */
export function presentError(error: GraphQLError, request: RequestInfo, logger: Logger): GraphQLFormattedError {
  const path = error.path === undefined ? {} : { path: error.path }
  const cause = rootOf(error)
  if (cause instanceof SatuDataError)
    return { message: redact(cause.messages.en), ...path, extensions: redacted(cause.extensions) }
  if (isFaultOfDocument(error))
    return { message: redact(error.message), ...path, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
  logger.error({ err: cause, path: error.path, requestId: request.requestId }, 'a resolver failed')
  return { message: INTERNAL.en, ...path, extensions: { code: 'INTERNAL', messages: INTERNAL } }
}

/** The same value with every text in it redacted. */
function redacted<T>(value: T): T {
  if (typeof value === 'string') return redact(value) as T
  if (Array.isArray(value)) return value.map(redacted) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redacted(each)])) as T
}

/** What was thrown: graphql-js wraps it, twice for a variable that a scalar refuses. */
function rootOf(error: GraphQLError): Error {
  let cause: Error = error
  while (cause instanceof GraphQLError && cause.originalError != null) cause = cause.originalError
  return cause
}

/** Errors of parsing, validating and coercing come from graphql-js itself and have no path yet. */
function isFaultOfDocument(error: GraphQLError): boolean {
  return rootOf(error) instanceof GraphQLError && error.path === undefined && error.nodes !== undefined
}
