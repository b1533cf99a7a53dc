import { BadInputError } from '@satudata/core'
import type { FastifyInstance } from 'fastify'
import type { Background } from '../background.ts'
import type { Desk } from '../desk.ts'
import { refuseForeignPage } from '../origin.ts'
import { serveFactors } from './factors.ts'
import { servePasswords } from './passwords.ts'
import { serveSession } from './session.ts'

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** Adds the sign-in routes below /sso. Errors are thrown as SatuDataError: whoever owns `app` presents them. */
export function serveSignIn(app: FastifyInstance, desk: Desk, background: Background): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS)
    if (request.method === 'GET' || request.method === 'HEAD') return
    refuseForeignPage(request.headers, desk.context.publicUrl)
    // A form of another website can send everything but JSON without being asked for leave.
    if (request.method === 'POST' && !isJson(request.headers['content-type'])) throw new BadInputError(JSON_ONLY)
  })
  serveSession(app, desk)
  servePasswords(app, desk, background)
  serveFactors(app, desk)
}

function isJson(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

const JSON_ONLY = {
  id: 'Jenis isi tidak diterima; kirim application/json.',
  en: 'This content type is not accepted; send application/json.',
}
