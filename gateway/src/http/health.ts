import type { FastifyInstance } from 'fastify'

/** What a gateway can be. OVERLOADED: it has more to do than it can, others should be sent elsewhere. */
export type Health = 'STARTING' | 'READY' | 'OVERLOADED' | 'DRAINING'

/** How the subgraphs of others are served: as the registry says, as was kept at a start without it, or not at all until it answers. */
export type OutsideHealth = 'SERVED' | 'KEPT' | 'LEFT_OUT'

/** Adds `/health/live` (the process answers) and `/health/ready` (a supergraph serves, and more can be answered). */
export function serveHealth(app: FastifyInstance, state: () => Health, outside: () => OutsideHealth): void {
  app.get('/health/live', { logLevel: 'silent' }, async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'LIVE' }),
  )
  app.get('/health/ready', { logLevel: 'silent' }, async (_, reply) => {
    const status = state()
    return reply
      .code(status === 'READY' ? 200 : 503)
      .header('cache-control', 'no-store')
      .headers(status === 'OVERLOADED' ? { 'retry-after': '1' } : {})
      .send({ status, ...(outside() === 'SERVED' ? {} : { outside: outside() }) })
  })
}
