import { randomUUID } from 'node:crypto'
import { UnavailableError } from '@satudata/core'
import type { Identity, Logger } from '@satudata/core'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticate } from '../caller/authenticate.ts'
import { currentCaller } from '../caller/caller.ts'
import type { Caller } from '../caller/caller.ts'
import { beginRecord, operationRecord } from '../caller/record.ts'
import { STARTING, STOPPING, UNCERTAIN } from '../errors/messages.ts'
import type { Graph } from '../graph/graph.ts'
import { callerOf, clientOf, identifiedBy } from './asking.ts'
import type { RunningOperations } from './operations.ts'
import { expandPersisted } from './persisted.ts'
import type { PersistedDocuments } from './persisted.ts'

/** What the GraphQL door needs. */
export interface GraphqlOptions {
  /** The graph that serves now; null before the first supergraph. */
  readonly graph: () => Graph | null
  readonly draining: () => boolean
  readonly authenticate: Authenticate
  /** Counts and records operations; null for a gateway without the identity subgraph. */
  readonly identity: () => Identity | null
  /** Operations that may be sent by their hash. */
  readonly persisted: PersistedDocuments
  /** Refuses a document, or returns the form of it that may be planned. */
  readonly admit: (source: string) => string
  readonly operations: RunningOperations
  readonly logger: Logger
}

/** Below one packet nothing is won. Brotli would cost more time than it saves on answers made for one caller. */
const COMPRESSION = { threshold: 1_400, encodings: ['gzip', 'identity'] as ['gzip', 'identity'] }

/** Adds `/graphql`: POST, and GET for queries. */
export function serveGraphql(app: FastifyInstance, options: GraphqlOptions): void {
  const handlers = new WeakMap<
    Graph,
    (caller: Caller, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  >()
  const handlerOf = (graph: Graph) => {
    let handler = handlers.get(graph)
    if (handler === undefined) {
      const apollo = fastifyApolloHandler(graph.server, { context: async () => currentCaller.getStore() as Caller })
      handler = (caller, request, reply) => currentCaller.run(caller, async () => apollo.call(app, request, reply))
      handlers.set(graph, handler)
    }
    return handler
  }
  const callers = new WeakMap<FastifyRequest, Caller>()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    compress: COMPRESSION,
    // The same address answers each caller differently: nobody on the way may keep it.
    onRequest: async (_, reply) => void reply.header('cache-control', 'no-store'),
    // Before the answer leaves: what is not on record is not given out.
    onSend: async (request, _, payload) => {
      const caller = callers.get(request)
      callers.delete(request)
      if (caller === undefined) return payload
      const document = documentOf(request)
      const event = operationRecord(caller, ...document)
      const recorded = event === null ? undefined : options.identity()?.audit(event)
      await recorded?.catch((cause: unknown) => {
        // What has begun may be done: "not carried out" would be a lie.
        throw beginRecord(caller, ...document) === null ? cause : new UnavailableError(UNCERTAIN, { cause })
      })
      return payload
    },
    handler: async (request, reply) => {
      const graph = options.graph()
      if (options.draining()) throw new UnavailableError(STOPPING)
      if (graph === null) throw new UnavailableError(STARTING)
      expandPersisted(request.body, options.persisted)
      admitSource(request, options.admit)
      const identified = await identifiedBy(request, options)
      using running = options.operations.begin(clientOf(reply))
      const caller = callerOf(request, identified, running.signal)
      const begin = beginRecord(caller, ...documentOf(request))
      if (begin !== null) await options.identity()?.audit(begin)
      // Only now: what did not begin has no outcome to put on record.
      callers.set(request, caller)
      return await handlerOf(graph)(caller, request, reply)
    },
  })
}

/** Ids are ours: a client cannot write into the log through its own. */
export function requestId(): string {
  return randomUUID()
}

/** Checks the document and puts the form that may be planned in its place. */
function admitSource(request: FastifyRequest, admit: GraphqlOptions['admit']): void {
  if (request.method === 'GET') {
    const url = new URL(request.raw.url ?? '', 'http://localhost')
    const query = url.searchParams.get('query')
    if (query === null) return
    const admitted = admit(query)
    if (admitted === query) return
    url.searchParams.set('query', admitted)
    request.raw.url = `${url.pathname}${url.search}`
    return
  }
  const body = request.body as { query?: unknown } | null | undefined
  if (typeof body === 'object' && body !== null && typeof body.query === 'string') body.query = admit(body.query)
}

/** Text and operation name of a request that was admitted. */
function documentOf({ method, body, raw }: FastifyRequest): [source: string, operationName: unknown] {
  if (method === 'GET') {
    const { searchParams } = new URL(raw.url ?? '', 'http://localhost')
    return [searchParams.get('query') ?? '', searchParams.get('operationName')]
  }
  const { query, operationName } = (body ?? {}) as { readonly query?: unknown; readonly operationName?: unknown }
  return [typeof query === 'string' ? query : '', operationName]
}
