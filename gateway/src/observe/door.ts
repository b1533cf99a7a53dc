import { Attached } from '@satudata/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { endingWithAnswer } from './operation.ts'
import type { Observer } from './observer.ts'
import type { OperationWatch } from './watch.ts'

interface Watched {
  readonly next: () => OperationWatch
  /** From now on each operation of the request is watched by itself. */
  readonly each: () => void
}

const watched = new Attached<FastifyRequest, Watched>()

/** The watch of a request, or of its next operation; undefined for what is no operation. */
export function watchOf(request: FastifyRequest): OperationWatch | undefined {
  return watched.get(request)?.next()
}

/** The request is answered; what comes after is a stream of operations, each of which is watched by itself. */
export function watchEach(request: FastifyRequest): void {
  watched.get(request)?.each()
}

/** Watches every request to the graph, from when it comes in until its answer has left, or its client went away. */
export function watchOperations(app: FastifyInstance, observer: Observer): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return
    const { id, headers } = request
    const arrived = {
      requestId: id,
      traceparent: typeof headers['traceparent'] === 'string' ? headers['traceparent'] : undefined,
      clientName: headers['apollographql-client-name'],
      clientVersion: headers['apollographql-client-version'],
    }
    const whole = observer.watch(arrived)
    let streams = false
    watched.set(request, {
      next: () => (streams ? endingWithAnswer(observer.watch(arrived)) : whole),
      each() {
        streams = true
        whole.end()
      },
    })
    reply.raw.once('close', () => whole.end())
  })
}
