import type { FastifyInstance } from 'fastify'

/** Adds `/health/live` (the process answers) and `/health/ready` (a supergraph serves and nothing is stopping). */
export function serveHealth(app: FastifyInstance, state: () => 'STARTING' | 'READY' | 'DRAINING'): void {
  app.get('/health/live', { logLevel: 'silent' }, async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'LIVE' }),
  )
  app.get('/health/ready', { logLevel: 'silent' }, async (_, reply) => {
    const status = state()
    return reply
      .code(status === 'READY' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status })
  })
}
