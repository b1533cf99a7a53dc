import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languageOf, REQUEST_ID_HEADER, SatuDataError } from '@satudata/core'
import fastify from 'fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenIdProvider } from '../oidc/types.ts'
import type { IdentityContext, Sessions } from '../parts.ts'

/** Everything below /sso. */
export interface Door {
  handle(request: IncomingMessage, response: ServerResponse): void
  close(): Promise<void>
}

/** Most bytes of a request: a passkey's answer is the largest. */
const BODY_LIMIT = 100_000

/** Puts the sign-in routes before the OpenID provider, which answers whatever is not one of them. */
export async function openDoor(
  { config, logger }: IdentityContext,
  { sessions, provider }: { readonly sessions: Sessions; readonly provider: OpenIdProvider },
): Promise<Door> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestIdHeader: REQUEST_ID_HEADER,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
  })
  app.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'))
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    const ours = error instanceof SatuDataError ? error : fromFastify(error)
    if (ours.code === 'INTERNAL') logger.error({ err: error, requestId: request.id }, 'a request below /sso failed')
    return answer(ours, request, reply)
  })
  await app.register(async (inside) => sessions.routes(inside))
  await app.ready()
  return {
    handle(request, response) {
      // The gateway has given the request its id; whatever the client sent under that name is not one.
      request.headers[REQUEST_ID_HEADER] = String(response.getHeader(REQUEST_ID_HEADER) ?? randomUUID())
      const [path = '/'] = (request.url ?? '/').split('?')
      if (provider.answers(path)) provider.handle(request, response)
      else app.routing(request, response)
    },
    close: () => app.close(),
  }
}

const STATUS: Partial<Record<SatuDataError['code'], number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  SUBGRAPH_UNAVAILABLE: 503,
}

function answer(error: SatuDataError, request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request.headers['accept-language'])
  const { messages, ...extensions } = error.extensions as { readonly messages: typeof error.messages }
  const { limit, retryAfterSeconds } = error.extensions
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds))
  return reply
    .code(limit === 'rate' ? 429 : (STATUS[error.code] ?? 500))
    .send({ errors: [{ message: messages[language], extensions: { ...extensions, requestId: request.id } }] })
}

function fromFastify({ statusCode }: Error & { readonly statusCode?: number }): SatuDataError {
  if (statusCode !== undefined && statusCode < 500) {
    return new SatuDataError('BAD_INPUT', {
      id: 'Permintaan tidak dapat dibaca; kirim JSON yang sah.',
      en: 'The request cannot be read; send valid JSON.',
    })
  }
  return new SatuDataError('INTERNAL', {
    id: 'Terjadi kesalahan yang tidak terduga; coba lagi nanti.',
    en: 'Something unexpected went wrong; try again later.',
  })
}
