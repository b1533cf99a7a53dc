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
import type { Logger } from '@satudata/core'
import type { Caller } from '../caller/caller.ts'
import { presentErrors } from '../errors/present.ts'
import { refuseEmptyPlan } from '../supergraph/empty-plan.ts'
import { guardedExecutor } from '../supergraph/executor.ts'
import type { SchemaSlices } from '../supergraph/introspection.ts'
import { publicSlice } from '../supergraph/slice.ts'

/** What a graph is made of. */
export interface GraphOptions {
  readonly supergraphSdl: string
  /** The way to each subgraph, by name. */
  readonly source: (name: string) => GraphQLDataSource
  readonly logger: Logger
}

/** Apollo Server on an Apollo Gateway, started, with ours in between. */
export interface Graph {
  readonly server: ApolloServer<Caller>
  readonly slices: () => SchemaSlices
  stop(): Promise<void>
}

/** Starts executing a supergraph. Throws when the supergraph cannot be served. */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { logger } = options
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    buildService: ({ name }) => options.source(name),
    logger: quiet(logger),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    experimental_didResolveQueryPlan: ({ queryPlan, operationContext, requestContext }) => {
      if (queryPlan.node === undefined) refuseEmptyPlan(operationContext, requestContext.request.variables ?? {})
    },
    __exposeQueryPlanExperimental: false,
  })
  let slices: SchemaSlices | undefined
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    slices = { government: apiSchema, public: publicSlice(apiSchema, coreSupergraphSdl) }
  })
  const current = () => {
    if (slices === undefined) throw new Error('The supergraph has not been loaded.')
    return slices
  }
  const server = new ApolloServer<Caller>({
    gateway: {
      load: async (given) => ({ executor: guardedExecutor((await gateway.load(given)).executor, current, logger) }),
      onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
      stop: () => gateway.stop(),
    },
    logger: quiet(logger),
    formatError: presentErrors(logger),
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
    ],
  })
  await server.start()
  return { server, slices: current, stop: () => server.stop() }
}

/** Apollo's own lines, one level quieter: what it calls information is of no use to an operator. */
function quiet(logger: Logger) {
  const at = (level: 'debug' | 'warn' | 'error') => (message?: unknown) =>
    logger[level]({ apollo: String(message) }, 'Apollo')
  return { debug: () => undefined, info: at('debug'), warn: at('warn'), error: at('error') }
}
