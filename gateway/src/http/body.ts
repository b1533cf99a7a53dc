import type { FastifyInstance } from 'fastify'
import { mayLoseDigits, parseExact } from '../exact/json.ts'

/** Reads JSON bodies without rounding numbers, and refuses keys that reach for prototypes as fastify does by itself. */
export function acceptExactJson(app: FastifyInstance): void {
  const usual = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body)
    void usual(request, text, (error, value) => {
      if (error !== null || !mayLoseDigits(text)) done(error, value)
      else done(null, parseExact(text))
    })
  })
}
