import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ACCESS_AUDIENCE,
  ACCESS_ISSUER,
  createLogger,
  keySetAt,
  loadConfig,
  signAccount,
  signPrincipal,
} from '@satudata/core'
import type { Config, Identity, Principal } from '@satudata/core'
import { createGateway, openKeys } from '@satudata/gateway'
import type { Gateway, GatewayOptions, InstanceKeys, Subgraph } from '@satudata/gateway'
import { serveSubgraph } from '@satudata/subgraph'
import type { SubgraphExecutor } from '@satudata/subgraph'
import type { GraphQLFormattedError } from 'graphql'
import { startPlanner } from '../../gateway/src/graph/plan/process.ts'
import { plannerProcesses } from '../../gateway/src/graph/plan/processes.ts'
import type { PlannerProcesses } from '../../gateway/src/graph/plan/processes.ts'
import { composedOnce } from './composed.ts'

/** How the gateway reaches the subgraphs. */
export type Transport = 'in-process' | 'http'

/** A subgraph that can be joined either way. */
export interface Joinable {
  readonly name: string
  readonly typeDefs: string
  readonly execute: SubgraphExecutor
}

/** Options of `startGateway`. */
export interface GatewayTestOptions {
  readonly transport: Transport
  readonly subgraphs: readonly Joinable[]
  /** Further subgraphs, already listening. */
  readonly remote?: readonly Subgraph[]
  readonly config?: Partial<Config>
  /** Tells callers apart as in the product; without it, tokens say what a principal may do. */
  readonly identity?: Identity
  /** Folders of built pages to serve. */
  readonly pages?: GatewayOptions['pages']
  /** Gets every log line. */
  readonly log?: (line: string) => void
}

/** What a client sees. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers whose shape their own query text gives
  readonly data: any
  readonly errors: readonly GraphQLFormattedError[]
}

/** A caller of a test: a token as it is, or a principal to sign one for; and headers. */
export interface As {
  readonly token?: string
  readonly principal?: Principal
  /** User name of an account, for a gateway with an identity. */
  readonly account?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** A gateway listening for one test. */
export interface TestGateway extends AsyncDisposable {
  readonly url: string
  readonly gateway: Gateway
  readonly keys: InstanceKeys
  /** Where each HTTP subgraph listens. */
  readonly subgraphUrls: ReadonlyMap<string, string>
  query(document: string, variables?: Readonly<Record<string, unknown>>, as?: As): Promise<Answer>
  /** Headers by which a caller is known. */
  headersOf(as: As): Promise<Record<string, string>>
  sign(
    principal: Principal,
    options?: { readonly lifetime?: number; readonly audience?: string; readonly issuer?: string },
  ): Promise<string>
}

/** One process plans for one gateway of a test after the other: loading what it needs takes longer than all it plans. */
let planners: PlannerProcesses | undefined
function sharedPlanners(): PlannerProcesses {
  planners ??= { ...plannerProcesses(startPlanner), end: async () => undefined }
  return planners
}

/** Starts a gateway over these subgraphs, real HTTP in front, and HTTP or plain calls behind. Dispose it. */
export async function startGateway(options: GatewayTestOptions): Promise<TestGateway> {
  const stack = new AsyncDisposableStack()
  try {
    const folder = await mkdtemp(join(tmpdir(), 'satudata-gateway-'))
    stack.defer(() => rm(folder, { recursive: true, force: true }))
    // Tests ask faster than people do; what is about the rates sets its own.
    const unlimited = { RATE_ANONYMOUS: '0', RATE_SIGNED_IN: '0' }
    const config = { ...loadConfig({ DATA_DIR: folder, ...unlimited }), ...options.config }
    const logger = createLogger('debug', { write: (line) => options.log?.(line) })
    const keys = await openKeys(join(folder, 'keys'))
    const subgraphUrls = new Map<string, string>()
    const joined: Subgraph[] = [...(options.remote ?? [])]
    for (const each of options.subgraphs) {
      if (options.transport === 'in-process') joined.push(each)
      else {
        const { otlp } = config
        const traces =
          otlp === null
            ? null
            : (await import('../../gateway/src/observe/served.ts')).servedTraces(each.name, otlp, logger)
        stack.defer(async () => traces?.stop())
        const app = await serveSubgraph({
          ...each,
          gatewayKeys: keySetAt(keys.publicFile),
          deadlineMs: config.subgraphDeadlineMs,
          logger,
          trace: traces?.trace,
        })
        stack.defer(() => app.close())
        await app.listen({ port: 0, host: '127.0.0.1' })
        const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`
        subgraphUrls.set(each.name, url)
        joined.push({ name: each.name, typeDefs: each.typeDefs, url })
      }
    }
    const gateway = stack.use(
      await createGateway({
        config,
        logger,
        keys,
        signIn: options.identity !== undefined,
        planners: sharedPlanners(),
        ...(options.pages === undefined ? {} : { pages: options.pages }),
      }),
    )
    if (options.identity !== undefined) gateway.identify(options.identity)
    await gateway.serve(joined, await composedOnce(joined))
    await gateway.app.listen({ port: 0, host: '127.0.0.1' })
    const url = `http://127.0.0.1:${(gateway.app.server.address() as AddressInfo).port}`
    const owned = stack.move()
    const sign: TestGateway['sign'] = (
      principal,
      { lifetime = 60, audience = ACCESS_AUDIENCE, issuer = ACCESS_ISSUER } = {},
    ) => signPrincipal(principal, { key: keys.privateKey, keyId: keys.keyId, issuer, audience, lifetime })
    const signFor = (account: string) =>
      signAccount(account, {
        key: keys.privateKey,
        keyId: keys.keyId,
        issuer: ACCESS_ISSUER,
        audience: ACCESS_AUDIENCE,
        lifetime: 60,
      })
    const headersOf: TestGateway['headersOf'] = async ({ principal, account, token, headers }) => {
      const signed = principal === undefined ? account && (await signFor(account)) : await sign(principal)
      const bearer = token ?? signed
      return { ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }), ...headers }
    }
    return {
      url,
      gateway,
      keys,
      subgraphUrls,
      sign,
      query: asker(url, headersOf),
      headersOf,
      [Symbol.asyncDispose]: () => owned.disposeAsync(),
    }
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}

function asker(url: string, headersOf: TestGateway['headersOf']): TestGateway['query'] {
  return async (query, variables, as = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await headersOf(as)) },
      body: JSON.stringify({ query, variables }),
      ...(as.signal === undefined ? {} : { signal: as.signal }),
    })
    return readAnswer(response)
  }
}

/** Reads an answer of the gateway, whatever its status. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>
  return { status: response.status, headers: response.headers, text, data, errors }
}
