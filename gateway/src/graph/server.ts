import './telemetry.ts'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Logger } from '@satudata/core'
import { cachePlugin } from '../cache/plugin.ts'
import type { Caller } from '../caller/caller.ts'
import { costPlugin } from '../cost/plugin.ts'
import { presentErrors } from '../errors/present.ts'
import { watchingPlugin } from '../observe/plugin.ts'
import type { Execute } from '../supergraph/request.ts'
import { validationInSlice } from '../supergraph/validation.ts'
import type { GraphOptions } from './graph.ts'
import type { LoadedSupergraph } from './load.ts'
import { warmingPlugin } from './warm.ts'

/** Apollo Server before an executor of operations: reads, validates and answers them. Not yet started. */
export function serverFor(
  { schema, rules, costs, hints }: LoadedSupergraph,
  executor: Execute,
  { supergraphSdl, logger, observer, cost }: GraphOptions,
): ApolloServer<Caller> {
  let loaded: ((context: { readonly apiSchema: typeof schema; readonly coreSupergraphSdl: string }) => void) | undefined
  const current = () => rules
  return new ApolloServer<Caller>({
    gateway: {
      async load() {
        loaded?.({ apiSchema: schema, coreSupergraphSdl: supergraphSdl })
        return { executor }
      },
      onSchemaLoadOrUpdate(callback) {
        loaded = callback
        return () => undefined
      },
      stop: async () => undefined,
    },
    logger: quiet(logger),
    formatError: presentErrors(logger, (principal) => rules.rightsOf(principal).full),
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
      ...(observer === undefined ? [] : [watchingPlugin(observer)]),
      costPlugin({ schema, costs }, cost),
      cachePlugin(schema, hints),
      warmingPlugin(),
    ],
  })
}

/** Apollo's own lines, one level quieter: what it calls information is of no use to an operator. */
function quiet(logger: Logger) {
  const at = (level: 'debug' | 'warn' | 'error') => (message?: unknown) =>
    logger[level]({ apollo: String(message) }, 'Apollo')
  return { debug: () => undefined, info: at('debug'), warn: at('warn'), error: at('error') }
}
