import { SatuDataError, UnavailableError } from '@satudata/core'
import type { ErrorCode } from '@satudata/core'
import { currentCaller } from '../caller/caller.ts'
import type { Caller } from '../caller/caller.ts'
import { INTERNAL, STARTING } from '../errors/messages.ts'
import type { Graph } from '../graph/graph.ts'
import type { Operation } from './documents.ts'

/** Codes that mean the same to who downloads as to who asks the graph. */
const CODES: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'DEADLINE_EXCEEDED',
  'SUBGRAPH_UNAVAILABLE',
  'LIMIT_EXCEEDED',
  'CONFLICT',
])

/**
 * Runs one operation through the graph as its caller, past nothing: the same validation, rights and plan as an operation that was
 * sent. An answer with any error is no answer: throws it as a SatuDataError in the caller's language.
 */
export async function ask<Data>(
  graph: Graph | null,
  caller: Caller,
  { name, text }: Operation,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  if (graph === null) throw new UnavailableError(STARTING)
  const { body } = await currentCaller.run(caller, () =>
    graph.server.executeOperation(
      { query: text, operationName: name, variables: { ...variables } },
      { contextValue: caller },
    ),
  )
  // Who went away, a stop, a deadline: what ended the page says more than what it left behind.
  caller.signal.throwIfAborted()
  if (body.kind !== 'single') throw new SatuDataError('INTERNAL', INTERNAL)
  const { data, errors } = body.singleResult
  if (errors?.[0] === undefined && data != null) return data as Data
  const { message = INTERNAL[caller.language], extensions = {} } = errors?.[0] ?? {}
  const { code, requestId: _, ...details } = extensions
  if (code === 'UNAUTHORIZED_FIELD_OR_TYPE') throw new SatuDataError('FORBIDDEN', { id: message, en: message })
  if (!CODES.has(code)) throw new SatuDataError('INTERNAL', INTERNAL)
  throw new SatuDataError(code as ErrorCode, { id: message, en: message }, details)
}
