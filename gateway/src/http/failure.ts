import { BadInputError, languageOf, LimitError, REQUEST_ID_HEADER, SatuDataError } from '@satudata/core'
import type { Logger } from '@satudata/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { INTERNAL } from '../errors/messages.ts'
import { errorBody } from '../errors/present.ts'
import { watchOf } from '../observe/door.ts'
import { formFor } from './media.ts'
import { HttpRefusal, wrongType } from './refusal.ts'

/** Another form of a failure than GraphQL's; null: GraphQL's will do for this request. */
export type FailureForm = (
  error: SatuDataError,
  request: FastifyRequest,
) => { readonly type: string; readonly text: string } | null

const STATUS: Partial<Record<SatuDataError['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  LIMIT_EXCEEDED: 400,
  SUBGRAPH_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
  BAD_INPUT: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
}

function statusOf(error: SatuDataError): number {
  if (error instanceof HttpRefusal) return error.status
  const { code, extensions } = error
  const { limit } = extensions
  return limit === 'rate' || limit === 'quota' ? 429 : (STATUS[code] ?? 500)
}

/** Answers what failed before GraphQL in GraphQL's form, or in one of the door's own. */
export function answerFailure(logger: Logger, formOf: FailureForm = () => null) {
  return (
    error: Error & { readonly code?: string; readonly statusCode?: number },
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    const ours = error instanceof SatuDataError ? error : fromFastify(error, request)
    const { statusCode = 500 } = error
    watchOf(request)?.failed(ours.code)
    if (ours.code === 'INTERNAL') logger.error({ err: error, requestId: request.id }, 'a request failed')
    if (ours.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    if (ours.code === 'SUBGRAPH_UNAVAILABLE') void reply.header('retry-after', '1').header('connection', 'close')
    const retryAfter = ours.extensions['retryAfterSeconds']
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter))
    if (ours instanceof HttpRefusal) void reply.headers(ours.headers)
    const { type, text } = formOf(ours, request) ?? {
      type: `${jsonFor(request)}; charset=utf-8`,
      text: errorBody(ours, languageOf(request.headers['accept-language']), request.id),
    }
    return reply
      .code(error instanceof SatuDataError ? statusOf(ours) : statusCode)
      .header('content-type', type)
      .header(REQUEST_ID_HEADER, request.id)
      .send(text)
  }
}

function fromFastify(
  error: Error & { readonly code?: string; readonly statusCode?: number },
  { headers }: FastifyRequest,
): SatuDataError {
  if (error.statusCode === 413) {
    return new LimitError({
      id: 'Isi permintaan terlalu besar; batasnya 1 MB.',
      en: 'The request body is too large; the limit is 1 MB.',
    })
  }
  if (error.statusCode === 415) return wrongForm(headers['content-type'] ?? '')
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new BadInputError({
      id: 'Permintaan tidak dapat dibaca; kirim JSON yang sah.',
      en: 'The request cannot be read; send valid JSON.',
    })
  }
  return new SatuDataError('INTERNAL', INTERNAL)
}

function wrongForm(type: string): SatuDataError {
  if (/^multipart\//i.test(type))
    return wrongType(
      'Permintaan multipart (unggahan berkas) tidak diterima di graf: kirim application/json; data masuk lewat sumber dan rilis.',
      'Multipart requests (uploads of files) are not accepted by the graph: send application/json; data come in by sources and releases.',
    )
  return wrongType(
    'Jenis isi tidak diterima; kirim application/json.',
    'This content type is not accepted; send application/json.',
  )
}

/** The form of JSON that the client takes; what takes neither gets the usual one. */
function jsonFor({ headers }: FastifyRequest): string {
  try {
    const form = formFor(headers.accept)
    return form === 'text/event-stream' ? 'application/json' : form
  } catch {
    return 'application/json'
  }
}
