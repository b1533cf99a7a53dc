import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Observer } from './observer.ts'
import type { OperationWatch } from './watch.ts'

const watches = new WeakMap<FastifyRequest, OperationWatch>()

/** The watch of a request; undefined for what is no operation. */
export function watchOf(request: FastifyRequest): OperationWatch | undefined {
  return watches.get(request)
}

/** Watches every request to the graph, from when it comes in until its answer is made, or its client went away. */
export function watchOperations(app: FastifyInstance, observer: Observer): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return
    const { id, headers } = request
    const watch = observer.watch({
      requestId: id,
      traceparent: typeof headers['traceparent'] === 'string' ? headers['traceparent'] : undefined,
      clientName: headers['apollographql-client-name'],
      clientVersion: headers['apollographql-client-version'],
    })
    watches.set(request, watch)
    reply.raw.once('close', () => watch.end())
  })
}
