import './graph/telemetry.ts'
import { setTimeout as wait } from 'node:timers/promises'
import type { Config, HotOperation, Identity, Logger, SupergraphRegistry } from '@satudata/core'
import { readContracts, REQUEST_ID_HEADER, UnavailableError } from '@satudata/core'
import compress from '@fastify/compress'
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { bearerAuthentication, identityAuthentication } from './caller/authenticate.ts'
import { callerTokens } from './caller/internal-token.ts'
import { serveDownloads } from './downloads/door.ts'
import { STARTING, STOPPING } from './errors/messages.ts'
import { startPlanner } from './graph/plan/process.ts'
import { plannerProcesses } from './graph/plan/processes.ts'
import type { PlannerProcesses } from './graph/plan/processes.ts'
import { watchPressure } from './graph/pressure.ts'
import { countRequests } from './graph/requests.ts'
import { createServing } from './graph/serving.ts'
import { automaticDocuments } from './http/automatic.ts'
import { acceptExactJson } from './http/body.ts'
import { serveBoundaries } from './http/boundaries.ts'
import { refuseKeysInUrls } from './http/keys-in-urls.ts'
import { answerFailure } from './http/failure.ts'
import { requestId, serveGraphql } from './http/graphql.ts'
import { serveHealth } from './http/health.ts'
import type { OutsideHealth } from './http/health.ts'
import { secureHeaders } from './http/headers.ts'
import { runningOperations } from './http/operations.ts'
import { pointToGraph, servePages } from './http/pages.ts'
import { listedDocuments } from './http/persisted.ts'
import { servePublicKeys } from './http/public-keys.ts'
import { serveSignIn } from './http/sso.ts'
import type { Pages } from './http/pages.ts'
import type { InstanceKeys } from './keys.ts'
import { admission } from './limits/admission.ts'
import { allowlist } from './limits/allowlist.ts'
import { rates } from './limits/rates.ts'
import { watchOperations } from './observe/door.ts'
import { serveMetrics } from './observe/metrics.ts'
import { namesIn } from './observe/names.ts'
import { observerOf } from './observe/observer.ts'
import { measureServing } from './observe/serving.ts'
import { measureWays } from './observe/ways.ts'
import { createSources } from './sources/sources.ts'
import type { Subgraph } from './sources/types.ts'
import { createChanges } from './subscriptions/changes.ts'
import { createSubscriptions } from './subscriptions/door.ts'
import { streamSlots } from './subscriptions/slots.ts'

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly config: Pick<
    Config,
    | 'operationDeadlineMs'
    | 'subgraphDeadlineMs'
    | 'subgraphRetries'
    | 'outsideAnswerLimit'
    | 'registryAllow'
    | 'trustedProxies'
    | 'authorizationMode'
    | 'accessLog'
    | 'metricsAllow'
    | 'otlp'
    | 'rates'
    | 'cost'
    | 'operations'
    | 'openDataMaxAge'
    | 'contractsFile'
  >
  readonly logger: Logger
  readonly keys: InstanceKeys
  /** Whether the identity subgraph tells callers apart (then `identify` must be called before anything is served). */
  readonly signIn?: boolean
  /** Folders of the built dashboard and editor; without them only the graph is served. */
  readonly pages?: Pages
  /** Processes for its planners, shared with other gateways of this one; without them it has its own. */
  readonly planners?: PlannerProcesses
}

/** A gateway that does not listen yet: `app` does (see cli/listen.ts), or answers injected requests. */
export interface Gateway extends AsyncDisposable {
  readonly app: FastifyInstance
  /**
   * Serves these subgraphs from now on; in-flight operations end on what served before. Swaps follow one another in the order they were
   * asked for. One that served a moment ago serves again at once. `hottest` is asked for operations to be made ready before the swap, beside
   * those asked of what serves now. Rejects when the supergraph cannot be served: what served before goes on.
   */
  serve(
    subgraphs: readonly Subgraph[],
    supergraphSdl: string,
    hottest?: () => Promise<readonly HotOperation[]>,
    sequence?: number,
  ): Promise<void>
  /** From now on this identity tells callers apart, and answers below /sso. */
  identify(identity: Identity): void
  /**
   * From now on this registry judges tokens of subgraphs, is told what calls to outside subgraphs come to, and counts what is used. What
   * it wants served is served by `followRegistry`.
   */
  register(registry: SupergraphRegistry): void
  /** How the subgraphs of others are served from now on, for `/health/ready`. */
  others(state: OutsideHealth): void
  /** Stops: not ready any more, waits for running operations up to the deadline, then ends them and closes. */
  drain(deadlineMs?: number): Promise<void>
}

/** Most bytes of a request. */
const BODY_LIMIT = 1_000_000
/** How long a client may take to send a request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000
/** How long a stop waits for running operations, in milliseconds. */
const DRAIN_DEADLINE = 10_000
/** How long a stop waits for the last words of answers to be sent, in milliseconds. */
const LAST_WORDS = 1_000

/** Makes a gateway: HTTP, authentication, limits, and the graph once `serve` gives it one. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, logger, keys } = options
  const contracts = readContracts(config.contractsFile)
  const { file, allowlist: mode } = config.operations
  const sentByOurs = mode === 'off' ? [] : await options.pages?.operations?.()
  const listed = listedDocuments(options.pages?.documents, file, sentByOurs)
  const observer = await observerOf(config, logger, () => namesIn(listed.values()))
  let registry: SupergraphRegistry | null = null
  let identity: Identity | null = null
  const sources = createSources({
    config,
    logger,
    signFor: callerTokens(keys),
    pseudonym: (subject, audience) => identity?.pseudonym(subject, audience) ?? null,
    record: (call) => observer.called(call),
    report: (...called) => registry?.report(...called),
  })
  measureWays(observer.measures, sources)
  const identityNow = () => {
    if (identity === null) throw new UnavailableError(STARTING)
    return identity
  }
  let draining = false
  const operations = runningOperations(config.operationDeadlineMs)
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    genReqId: requestId,
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_TIMEOUT,
    exposeHeadRoutes: true,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
  })
  app.addHook('onRequest', async (request, reply) => void reply.header(REQUEST_ID_HEADER, request.id))
  watchOperations(app, observer)
  const requests = countRequests(app)
  const pressure = watchPressure(requests)
  const serving = createServing({
    sources,
    requests,
    planners: options.planners ?? plannerProcesses(startPlanner),
    logger,
    async start(next) {
      // Apollo is a third of all there is to load; listening and PostgreSQL need not wait for it.
      const { startGraph } = await import('./graph/graph.ts')
      const { authorizationMode, cost } = config
      return startGraph({ ...next, logger, authorizationMode, cost, contracts, observer })
    },
  })
  /** Of the activation that serves; 0 where no registry says. */
  let sequence = 0
  measureServing(observer.measures, { serving, pressure, sequence: () => sequence })
  refuseKeysInUrls(app)
  acceptExactJson(app)
  await app.register(compress, { global: false })
  secureHeaders(app)
  app.setErrorHandler(answerFailure(logger))
  if (options.signIn === true) serveSignIn(app, () => identity)
  let outside: OutsideHealth = 'SERVED'
  const health = () => {
    if (draining) return 'DRAINING'
    if (serving.now() === null) return 'STARTING'
    return pressure.overloaded ? 'OVERLOADED' : 'READY'
  }
  serveHealth(app, health, () => outside)
  servePublicKeys(app, keys)
  const doors = {
    graph: () => serving.now(),
    draining: () => draining,
    authenticate:
      options.signIn === true
        ? identityAuthentication(keys.publicKeys, identityNow, () => registry)
        : bearerAuthentication(keys.publicKeys),
    identity: () => (options.signIn === true ? identityNow() : null),
    rates: rates(config.rates),
    contracts,
    operations,
    logger,
  }
  serveMetrics(app, { ...doors, measures: observer.measures, allow: config.metricsAllow })
  const changes = createChanges()
  // Before anybody else hears of it: what is asked because of it must not share what was read before.
  changes.listen(() => sources.changed())
  const asking = {
    ...doors,
    admit: admission(),
    listed,
    automatic: automaticDocuments(),
    allowlist: allowlist(config.operations.allowlist, listed, logger),
    maxAge: config.openDataMaxAge,
    changes,
    slots: streamSlots(),
  }
  const subscriptions = createSubscriptions(() => asking)
  serveGraphql(app, { ...asking, subscriptions })
  serveDownloads(app, { ...doors, deadlineMs: config.operationDeadlineMs })

  serveBoundaries(app, doors)

  if (options.pages === undefined) pointToGraph(app)
  else await servePages(app, options.pages)

  const serve: Gateway['serve'] = async (subgraphs, supergraphSdl, hottest, next = 0) => {
    await serving.serve({ subgraphs, supergraphSdl, hottest })
    changes.use(subgraphs)
    sequence = next
  }
  const others = (state: OutsideHealth) => void (outside = state)
  const identify = (next: Identity) => void (identity = next)
  const register = (next: SupergraphRegistry) => {
    registry = next
    observer.counted(next)
    serving.expect()
  }
  let drained: Promise<void> | undefined
  const drain = (deadlineMs = DRAIN_DEADLINE) =>
    (drained ??= (async () => {
      draining = true
      subscriptions.end()
      changes.stop()
      await Promise.race([operations.idle(), wait(deadlineMs, undefined, { ref: false })])
      operations.abortAll(new UnavailableError(STOPPING))
      // A connection by which nothing was ever asked is none that the server counts as idle: it would keep it for a minute.
      const ended = setTimeout(() => app.server.closeAllConnections(), LAST_WORDS)
      await app.close()
      clearTimeout(ended)
      pressure.stop()
      await serving.stop()
      await observer.stop()
    })())
  return { app, serve, identify, register, others, drain, [Symbol.asyncDispose]: () => drain(0) }
}
