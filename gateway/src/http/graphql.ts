import { randomUUID } from 'node:crypto'
import {
  BadInputError,
  languageOf,
  LimitError,
  REQUEST_ID_HEADER,
  SatuDataError,
  UnauthenticatedError,
  UnavailableError,
} from '@satudata/core'
import type { Identity, Logger } from '@satudata/core'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticate } from '../caller/authenticate.ts'
import { ownCookie } from '../caller/browser.ts'
import { currentCaller } from '../caller/caller.ts'
import type { Caller } from '../caller/caller.ts'
import { beginRecord, operationRecord } from '../caller/record.ts'
import { INTERNAL, STARTING, STOPPING, UNCERTAIN } from '../errors/messages.ts'
import { errorBody } from '../errors/present.ts'
import type { Graph } from '../graph/graph.ts'
import type { RunningOperations } from './operations.ts'

/** What the GraphQL door needs. */
export interface GraphqlOptions {
  /** The graph that serves now; null before the first supergraph. */
  readonly graph: () => Graph | null
  readonly draining: () => boolean
  readonly authenticate: Authenticate
  /** Counts and records operations; null for a gateway without the identity subgraph. */
  readonly identity: () => Identity | null
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
      admitSource(request, options.admit)
      const { method, headers, ip: address } = request
      const authorization = authorizationOf(request)
      const cookie = authorization === undefined ? ownCookie(method, headers) : undefined
      const identified = await options.authenticate({ authorization, cookie, address, requestId: request.id })
      await options.identity()?.admit(identified, address)
      using running = options.operations.begin(clientOf(reply))
      const caller: Caller = {
        principal: identified.principal,
        requestId: request.id,
        language: languageOf(headers['accept-language']),
        signal: running.signal,
        origin: { address, credential: identified.credential },
        tiers: new Set(),
        purposes: new Set(),
        refusals: new Set(),
      }
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

/** Node keeps the first of several Authorization headers; which one was meant nobody knows, so all are refused. */
function authorizationOf(request: FastifyRequest): string | undefined {
  const { rawHeaders } = request.raw
  let seen = 0
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.toLowerCase() === 'authorization') seen++
  if (seen <= 1) return request.headers.authorization
  throw new UnauthenticatedError({
    id: 'Ada lebih dari satu header Authorization; kirim satu saja.',
    en: 'There is more than one Authorization header; send only one.',
  })
}

/** Aborted when the client goes away before the answer is complete. */
function clientOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new Error('The client went away.'))
  })
  return controller.signal
}

const STATUS: Partial<Record<SatuDataError['code'], number>> = {
  UNAUTHENTICATED: 401,
  LIMIT_EXCEEDED: 400,
  SUBGRAPH_UNAVAILABLE: 503,
  BAD_INPUT: 400,
}

function statusOf({ code, extensions }: SatuDataError): number {
  const { limit } = extensions
  return limit === 'rate' || limit === 'quota' ? 429 : (STATUS[code] ?? 500)
}

/** Answers what failed before GraphQL in GraphQL's form. */
export function answerFailure(logger: Logger) {
  return (
    error: Error & { readonly code?: string; readonly statusCode?: number },
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    const ours = error instanceof SatuDataError ? error : fromFastify(error)
    const { statusCode = 500 } = error
    if (ours.code === 'INTERNAL') logger.error({ err: error, requestId: request.id }, 'a request failed')
    if (ours.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    if (ours.code === 'SUBGRAPH_UNAVAILABLE') void reply.header('retry-after', '1').header('connection', 'close')
    const retryAfter = ours.extensions['retryAfterSeconds']
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter))
    return reply
      .code(error instanceof SatuDataError ? statusOf(ours) : statusCode)
      .header('content-type', 'application/json; charset=utf-8')
      .header(REQUEST_ID_HEADER, request.id)
      .send(errorBody(ours, languageOf(request.headers['accept-language']), request.id))
  }
}

function fromFastify(error: Error & { readonly code?: string; readonly statusCode?: number }): SatuDataError {
  if (error.statusCode === 413) {
    return new LimitError({
      id: 'Isi permintaan terlalu besar; batasnya 1 MB.',
      en: 'The request body is too large; the limit is 1 MB.',
    })
  }
  if (error.statusCode === 415) {
    return new BadInputError({
      id: 'Jenis isi tidak diterima; kirim application/json.',
      en: 'This content type is not accepted; send application/json.',
    })
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new BadInputError({
      id: 'Permintaan tidak dapat dibaca; kirim JSON yang sah.',
      en: 'The request cannot be read; send valid JSON.',
    })
  }
  return new SatuDataError('INTERNAL', INTERNAL)
}
