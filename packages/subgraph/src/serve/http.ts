import type { Socket } from 'node:net'
import {
  ANONYMOUS,
  CALLER_HEADER,
  CALLER_REFUSED,
  DeadlineError,
  GATEWAY_ISSUER,
  languageOf,
  linkedSignal,
  PURPOSES_HEADER,
  REQUEST_ID_HEADER,
  TIERS_HEADER,
  verifyPrincipal,
} from '@satudata/core'
import type { Logger, Principal } from '@satudata/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequestInfo } from '../context.ts'
import type { SubgraphExecutor, SubgraphOperation } from './execute.ts'

/** What is done for one request, in a trace. It never holds a document, a name of one, a variable or a figure. */
export interface RequestTrace {
  /** Work begins; call what comes back when it ends. */
  begin(part: 'execute'): () => void
  /** The answer is made; with the code of its first error, if it has one. */
  end(failure: unknown): void
}

/** What the HTTP door of a subgraph needs. */
export interface ServeOptions {
  /** Name of the subgraph: tokens for another one are refused. */
  readonly name: string
  readonly execute: SubgraphExecutor
  /** The gateway's public keys (`keySetAt`). */
  readonly gatewayKeys: Parameters<typeof verifyPrincipal>[1]
  readonly deadlineMs: number
  readonly logger: Logger
  /** Traces requests. `from`: the `traceparent` of the gateway; undefined when somebody else asks. */
  readonly trace?: ((from: string | undefined) => RequestTrace) | undefined
}

/** How long a stop waits for connections by which nothing was asked, in milliseconds. */
const SILENT = 1_000

/** Most bytes of a request: representations of a page of entities fit many times. */
const BODY_LIMIT = 16_000_000

/**
 * A subgraph alone over HTTP: `POST /graphql`, `/health/live`, `/health/ready`. The gateway's signed token says who is calling;
 * without one the caller is anonymous, and a token that does not hold is refused. Does not listen yet.
 */
export async function serveSubgraph(options: ServeOptions) {
  // Loaded here: a process that runs its subgraphs itself never needs it.
  const { default: fastify } = await import('fastify')
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: 'idle', requestIdHeader: REQUEST_ID_HEADER })
  endSilent(app, options.deadlineMs)
  app.get('/health/live', async () => ({ status: 'LIVE' }))
  app.get('/health/ready', async () => ({ status: 'READY' }))
  app.post('/graphql', async (request, reply) => {
    const principal = await principalOf(request, options)
    if (principal === null) void reply.header('www-authenticate', CALLER_REFUSED)
    if (principal === null)
      return refuse(reply, 401, 'UNAUTHENTICATED', `The ${CALLER_HEADER} token is not valid for "${options.name}".`)
    const operation = operationOf(request.body)
    if (operation === null)
      return refuse(reply, 400, 'BAD_INPUT', 'Send JSON with a "query" text, and "variables" as an object.')
    using linked = linkedSignal(clientOf(reply), options.deadlineMs, () => tooLate(options))
    const info = {
      principal,
      requestId: request.id.replaceAll(/[^\w-]/g, '').slice(0, 64),
      language: languageOf(request.headers['accept-language']),
      signal: linked.signal,
      tiers: new Set<string>(),
      purposes: new Set<string>(),
    } satisfies RequestInfo
    const { headers } = request
    const trace = options.trace?.(headers[CALLER_HEADER] === undefined ? undefined : traceparentOf(headers))
    const answer = await executed(options.execute, operation, info, trace)
    if (info.tiers.size > 0) void reply.header(TIERS_HEADER, [...info.tiers].join(', '))
    if (info.purposes.size > 0) void reply.header(PURPOSES_HEADER, [...info.purposes].join(', '))
    return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer))
  })
  return app
}

/**
 * A connection by which nothing was ever asked is none that the server counts as idle, and one whose answer goes out during a stop is kept
 * for the next question: it would wait a minute for either. What is asked is answered, or has its deadline.
 */
function endSilent(app: FastifyInstance, deadlineMs: number): void {
  const silent = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  app.server.on('request', ({ socket }) => silent.delete(socket))
  let stopping = false
  app.addHook('onSend', async (_, reply) => {
    if (stopping) void reply.header('connection', 'close')
  })
  app.addHook('preClose', async () => {
    stopping = true
    const timers = [
      setTimeout(() => silent.forEach((each) => each.destroy()), SILENT),
      setTimeout(() => app.server.closeAllConnections(), SILENT + deadlineMs),
    ]
    app.server.once('close', () => timers.forEach(clearTimeout))
  })
}

async function executed(
  execute: SubgraphExecutor,
  operation: SubgraphOperation,
  info: RequestInfo,
  trace: RequestTrace | undefined,
): ReturnType<SubgraphExecutor> {
  const ended = trace?.begin('execute')
  let failure: unknown = 'INTERNAL'
  try {
    const answer = await execute(operation, info)
    failure = answer.errors?.[0] === undefined ? undefined : (answer.errors[0].extensions?.['code'] ?? 'INTERNAL')
    return answer
  } finally {
    ended?.()
    trace?.end(failure)
  }
}

function traceparentOf({ traceparent }: FastifyRequest['headers']): string | undefined {
  return typeof traceparent === 'string' ? traceparent : undefined
}

async function principalOf(request: FastifyRequest, options: ServeOptions): Promise<Principal | null> {
  const token = request.headers[CALLER_HEADER]
  if (token === undefined) return ANONYMOUS
  try {
    return await verifyPrincipal(String(token), options.gatewayKeys, { issuer: GATEWAY_ISSUER, audience: options.name })
  } catch (error) {
    options.logger.warn({ err: error, requestId: request.id }, 'a caller token was refused')
    return null
  }
}

function operationOf(body: unknown): SubgraphOperation | null {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>
  if (typeof query !== 'string') return null
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  }
}

function clientOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new Error('The gateway went away.'))
  })
  return controller.signal
}

function tooLate({ name, deadlineMs }: ServeOptions): DeadlineError {
  return new DeadlineError({
    id: `Subgraf "${name}" tidak selesai dalam ${deadlineMs / 1_000} detik; minta lebih sedikit atau coba lagi.`,
    en: `The subgraph "${name}" did not end within ${deadlineMs / 1_000} s; ask for less or try again.`,
  })
}

function refuse(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
