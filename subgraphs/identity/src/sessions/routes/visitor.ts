import { BadInputError, languageOf } from '@satudata/core'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Visitor } from '../desk.ts'

/** What a request shows of its sender. */
export function visitorOf(request: FastifyRequest): Visitor {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    requestId: request.id,
    cookie: request.headers.cookie,
  }
}

/** The body of a request in this shape; throws BadInputError that names the first field that does not fit, never its value. */
export function bodyOf<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  const parsed = schema.safeParse(request.body)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new BadInputError({
    id: `Isi permintaan tidak dapat dipakai: periksa "${field}".`,
    en: `The body of the request cannot be used: check "${field}".`,
  })
}

/** Language of an answer that is shown to a person. */
export function languageFor(request: FastifyRequest): 'id' | 'en' {
  return languageOf(request.headers['accept-language'])
}

/** A text somebody typed; longer ones are no mistake but an attempt. */
export const typed = z.string().min(1).max(1_000)
