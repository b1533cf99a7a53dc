import type { Identity } from '@satudata/core'
import type { FastifyInstance } from 'fastify'
import { UnavailableError } from '@satudata/core'
import { STARTING } from '../errors/messages.ts'

/**
 * Hands everything below /sso to identity, as it came from the network: sign-in and OpenID Connect read their own bodies. The
 * headers that every answer of ours has go with it.
 */
export function serveSignIn(app: FastifyInstance, identity: () => Identity | null): void {
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (path !== '/sso' && !path.startsWith('/sso/')) return
    const current = identity()
    if (current === null) throw new UnavailableError(STARTING)
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value)
    reply.hijack()
    current.handle(request.raw, reply.raw)
  })
}
