import './telemetry.ts'
import { ApolloGateway } from '@apollo/gateway'
import type { GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Config, Logger } from '@satudata/core'
import { parse, print } from 'graphql'
import { withoutAccessDirectives } from '../authorization/directives.ts'
import { authorization } from '../authorization/enforce.ts'
import type { Authorization, AuthorizationMode } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'
import { costPlugin } from '../cost/plugin.ts'
import { presentErrors } from '../errors/present.ts'
import { watchingPlugin } from '../observe/plugin.ts'
import { refuseEmptyPlan } from '../supergraph/empty-plan.ts'
import { guardedExecutor } from '../supergraph/executor.ts'
import { validationInSlice } from '../supergraph/validation.ts'

/** What a graph is made of. */
export interface GraphOptions {
  readonly supergraphSdl: string
  /** The way to each subgraph, by name. */
  readonly source: (name: string) => GraphQLDataSource
  readonly logger: Logger
  /** Whether the parts of operations are traced. */
  readonly traces?: boolean
  /** What happens to an operation that asks for more than its caller may have; `filter` unless told. */
  readonly authorizationMode?: AuthorizationMode
  /** Most that an operation may cost. */
  readonly cost: Config['cost']
}

/** Apollo Server on an Apollo Gateway, started, with ours in between. */
export interface Graph {
  readonly server: ApolloServer<Caller>
  stop(): Promise<void>
}

/** Starts executing a supergraph. Throws when the supergraph cannot be served. */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { logger, authorizationMode: mode = 'filter' } = options
  const supergraph = parse(options.supergraphSdl, { noLocation: true })
  const gateway = new ApolloGateway({
    // What the planner gets; our rules are read from the original.
    supergraphSdl: print(withoutAccessDirectives(supergraph)),
    buildService: ({ name }) => options.source(name),
    logger: quiet(logger),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    experimental_didResolveQueryPlan: ({ queryPlan, operationContext, requestContext }) => {
      if (queryPlan.node === undefined) refuseEmptyPlan(operationContext, requestContext.request.variables ?? {})
    },
    __exposeQueryPlanExperimental: false,
  })
  let rules: Authorization | undefined
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    rules = authorization(supergraph, apiSchema)
  })
  const current = () => {
    if (rules === undefined) throw new Error('The supergraph has not been loaded.')
    return rules
  }
  const guards = { authorization: current, mode, logger }
  const server = new ApolloServer<Caller>({
    gateway: {
      load: async (given) => ({ executor: guardedExecutor((await gateway.load(given)).executor, guards) }),
      onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
      stop: () => gateway.stop(),
    },
    logger: quiet(logger),
    formatError: presentErrors(logger, (principal) => rules?.rightsOf(principal).full ?? false),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      validationInSlice(current),
      watchingPlugin(options.traces ?? false),
      costPlugin({ supergraph, schema: () => current().schema }, options.cost),
    ],
  })
  await server.start()
  return { server, stop: () => server.stop() }
}

/** Apollo's own lines, one level quieter: what it calls information is of no use to an operator. */
function quiet(logger: Logger) {
  const at = (level: 'debug' | 'warn' | 'error') => (message?: unknown) =>
    logger[level]({ apollo: String(message) }, 'Apollo')
  return { debug: () => undefined, info: at('debug'), warn: at('warn'), error: at('error') }
}
