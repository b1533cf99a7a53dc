import { CALLER_REFUSED, redact } from '@satudata/core'
import type { Logger } from '@satudata/core'
import type { GraphQLFormattedError } from 'graphql'
import type { SubgraphAnswer } from '@satudata/subgraph'
import type { Caller } from '../caller/caller.ts'
import { INTERNAL } from '../errors/messages.ts'
import { parseExact } from '../exact/json.ts'

/** Most characters of one answer; a page of the widest list stays far below. */
const LARGEST_ANSWER = 64_000_000
/** Codes by which a subgraph says that the caller's input or rights are at fault; the text is then meant for the caller. */
const FOR_CALLERS: ReadonlySet<unknown> = new Set([
  'BAD_INPUT',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'DEADLINE_EXCEEDED',
  'RELEASE_REFUSED',
  'SUBGRAPH_UNAVAILABLE',
])

/** Reads a subgraph's HTTP answer. Throws when it is no GraphQL answer; errors inside come out fit for callers. */
export async function readAnswer(
  subgraph: string,
  response: Response,
  caller: Caller,
  logger: Logger,
): Promise<SubgraphAnswer> {
  const text = await readText(response)
  // Our token, not the caller's: to the caller this subgraph is not there.
  if (response.headers.get('www-authenticate') === CALLER_REFUSED) {
    throw new Error('The subgraph refuses our token: give it our public keys (GATEWAY_JWKS), and look at both clocks.')
  }
  const answer = asAnswer(text)
  if (answer === null) throw new Error(`HTTP ${response.status} without a GraphQL answer: ${text.slice(0, 2_000)}`)
  const { data, errors } = answer
  if (errors === undefined) {
    if (data == null) throw new Error('An answer with neither data nor errors.')
    return { data }
  }
  const known = { subgraph, requestId: caller.requestId }
  return { data: data ?? null, errors: errors.map((error) => presented(error, known, logger)) }
}

async function readText(response: Response): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  const parts: string[] = []
  let length = 0
  for await (const chunk of response.body) {
    const part = decoder.decode(chunk as Uint8Array, { stream: true })
    length += part.length
    if (length > LARGEST_ANSWER) throw new Error(`An answer of more than ${LARGEST_ANSWER} characters.`)
    parts.push(part)
  }
  return parts.join('') + decoder.decode()
}

function asAnswer(text: string): SubgraphAnswer | null {
  let value: unknown
  try {
    value = parseExact(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { data, errors } = value as SubgraphAnswer
  const goodData = data === undefined || (typeof data === 'object' && !Array.isArray(data))
  const goodErrors =
    errors === undefined ||
    (Array.isArray(errors) && errors.length > 0 && errors.every((each) => typeof each?.message === 'string'))
  return goodData && goodErrors && (data !== undefined || errors !== undefined)
    ? { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors }) }
    : null
}

/** What a subgraph says for callers passes, its numbers and tokens redacted; anything else is named in the log only. */
function presented(
  error: GraphQLFormattedError,
  known: { readonly subgraph: string; readonly requestId: string },
  logger: Logger,
): GraphQLFormattedError {
  const { code, messages, ...details } = error.extensions ?? {}
  const path = Array.isArray(error.path) ? { path: error.path } : {}
  if (FOR_CALLERS.has(code)) {
    const both = bilingual(messages) ?? {
      id: redact(error.message.slice(0, 1_000)),
      en: redact(error.message.slice(0, 1_000)),
    }
    return { message: both.en, ...path, extensions: { ...withoutInternals(details), code, messages: both } }
  }
  logger.error(
    { ...known, message: error.message, extensions: error.extensions, path: error.path },
    'a subgraph failed',
  )
  return { message: INTERNAL.en, ...path, extensions: { code: 'INTERNAL', messages: INTERNAL } }
}

function bilingual(messages: unknown) {
  const { id, en } = (messages ?? {}) as { readonly id?: unknown; readonly en?: unknown }
  return typeof id === 'string' && typeof en === 'string' ? { id: redact(id), en: redact(en) } : undefined
}

/** Extensions that servers add for themselves. */
function withoutInternals(details: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _, exception: __, http: ___, response: ____, serviceName: _____, ...rest } = details
  return rest
}
