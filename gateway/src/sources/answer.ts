import { CALLER_REFUSED, redact } from '@satudata/core'
import type { Logger } from '@satudata/core'
import type { GraphQLFormattedError } from 'graphql'
import type { SubgraphAnswer } from '@satudata/subgraph'
import { INTERNAL } from '../errors/messages.ts'
import { parseExact } from '../exact/json.ts'
import { headerOf } from './body.ts'
import type { ReadAnswer } from './call.ts'
import { CallFailure } from './call-failure.ts'

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
/** Those that an outside subgraph may say; what it says of sessions, releases and other parts of the system is not its to say. */
const FOR_CALLERS_OUTSIDE: ReadonlySet<unknown> = new Set([
  'BAD_INPUT',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'LIMIT_EXCEEDED',
])
/** Most errors of one answer that are handed on in their words; of the others, where they stand. */
const MOST_ERRORS = 200
/** Most errors of one answer: each row of a page may have some. */
const MOST_PLACES = 20_000
/** Most characters of a text for callers. */
const LONGEST_TEXT = 1_000
/** Details of an error that an outside subgraph may add. */
const MOST_DETAILS = 10

/**
 * Reads a subgraph's HTTP answer, its data unchecked and its errors as they came. Throws BROKEN when it is no GraphQL answer; `strict`: also
 * when an object in it has a key twice, of which nobody knows what it is.
 */
export function parseAnswer({ status, headers, text, keys }: ReadAnswer, strict: boolean): SubgraphAnswer {
  // Our token, not the caller's: to the caller this subgraph is not there.
  if (headerOf(headers, 'www-authenticate') === CALLER_REFUSED)
    throw new CallFailure(
      'BROKEN',
      'The subgraph refuses our token: give it our public keys (GATEWAY_JWKS), and look at both clocks.',
    )
  const value = parsed(text)
  const answer = asAnswer(value)
  if (answer === null)
    throw new CallFailure('BROKEN', `HTTP ${status} without a GraphQL answer: ${text.slice(0, 2_000)}`)
  if (answer.errors === undefined && answer.data == null)
    throw new CallFailure('BROKEN', 'An answer with neither data nor errors.')
  if (strict && keysOf(value) !== keys) throw new CallFailure('BROKEN', 'An answer in which an object has a key twice.')
  return answer
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return parseExact(text)
  } catch {
    return undefined
  }
}

/** How many keys all objects of a value have. */
function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let keys = 0
  if (Array.isArray(value)) for (const each of value) keys += keysOf(each)
  else {
    const own = Object.keys(value)
    keys += own.length
    for (const key of own) keys += keysOf((value as Record<string, unknown>)[key])
  }
  return keys
}

function asAnswer(value: unknown): SubgraphAnswer | null {
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

/** For whom, and whose, the errors are. */
export interface Presenting {
  readonly subgraph: string
  readonly requestId: string
  /** Another organization's: less of what it says is handed on. */
  readonly outside: boolean
  readonly logger: Logger
}

/**
 * Errors of an answer, fit for callers. None is left out that alone stands at its place: the null there would be read as an answer. Throws
 * BROKEN for more than anybody could read.
 */
export function presentAll(errors: readonly GraphQLFormattedError[], presenting: Presenting): GraphQLFormattedError[] {
  const { subgraph, requestId, logger } = presenting
  if (errors.length > MOST_PLACES) throw new CallFailure('BROKEN', `An answer with ${errors.length} errors.`)
  if (errors.length > MOST_ERRORS)
    logger.error(
      { subgraph, requestId, errors: errors.length },
      'a subgraph answered with more errors than are handed on',
    )
  const told = errors.slice(0, MOST_ERRORS).map((error) => presented(error, presenting))
  const places = new Set(told.map(({ path }) => JSON.stringify(path)))
  const others = errors.slice(MOST_ERRORS).map(placed)
  return [...told, ...others.filter(({ path }) => places.size < places.add(JSON.stringify(path)).size)]
}

/** Where an error stands, and nothing of what it says. */
function placed({ path }: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = { code: 'INTERNAL', messages: INTERNAL }
  return { message: INTERNAL.en, ...(isPath(path) ? { path } : {}), extensions }
}

/** What a subgraph says for callers passes, its numbers and tokens redacted; anything else is named in the log only. */
function presented(error: GraphQLFormattedError, presenting: Presenting): GraphQLFormattedError {
  const { code, messages, ...details } = (error.extensions ?? {}) as Record<string, unknown>
  const path = isPath(error.path) ? { path: error.path } : {}
  if ((presenting.outside ? FOR_CALLERS_OUTSIDE : FOR_CALLERS).has(code)) {
    const text = redact(error.message.slice(0, LONGEST_TEXT))
    const both = bilingual(messages) ?? { id: text, en: text }
    const more = presenting.outside ? plainDetails(details) : withoutInternals(details)
    return { message: both.en, ...path, extensions: { ...more, code, messages: both } }
  }
  const { subgraph, requestId, logger } = presenting
  const sent = { message: error.message.slice(0, LONGEST_TEXT), extensions: excerpt(error.extensions) }
  logger.error({ subgraph, requestId, ...sent, ...path }, 'a subgraph failed')
  return placed(error)
}

function isPath(path: unknown): path is readonly (string | number)[] {
  return (
    Array.isArray(path) &&
    path.length <= 50 &&
    path.every((step) => (typeof step === 'string' ? step.length <= 200 : Number.isSafeInteger(step)))
  )
}

function bilingual(messages: unknown) {
  const { id, en } = (messages ?? {}) as { readonly id?: unknown; readonly en?: unknown }
  if (typeof id !== 'string' || typeof en !== 'string') return undefined
  return { id: redact(id.slice(0, LONGEST_TEXT)), en: redact(en.slice(0, LONGEST_TEXT)) }
}

/** Extensions that servers add for themselves. */
const INTERNALS: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'http', 'response', 'serviceName'])

function withoutInternals(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([key]) => !INTERNALS.has(key)))
}

/** Short values only, and few. */
function plainDetails(details: Record<string, unknown>): Record<string, unknown> {
  const plain = Object.entries(withoutInternals(details)).flatMap(([key, value]): [string, unknown][] => {
    if (!/^[a-zA-Z]\w{0,49}$/.test(key)) return []
    if (typeof value === 'string') return [[key, redact(value.slice(0, 200))]]
    return typeof value === 'number' || typeof value === 'boolean' ? [[key, value]] : []
  })
  return Object.fromEntries(plain.slice(0, MOST_DETAILS))
}

function excerpt(extensions: unknown): string | undefined {
  return extensions === undefined ? undefined : JSON.stringify(extensions).slice(0, 4_000)
}
