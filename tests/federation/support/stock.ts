import { ApolloGateway, IntrospectAndCompose, LocalCompose } from '@apollo/gateway'
import type { GatewayConfig } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import type { RemoteSubgraph } from '@satudata/gateway'
import type { GraphQLFormattedError } from 'graphql'
import { parse } from 'graphql'

/** What a client of a stock gateway sees. */
export interface StockAnswer {
  readonly status: number
  readonly text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers whose shape their own query text gives
  readonly data: any
  readonly errors: readonly GraphQLFormattedError[]
}

/** The stock gateway as its documentation starts it. Dispose it. */
export interface StockGateway extends AsyncDisposable {
  readonly url: string
  query(document: string, variables?: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<StockAnswer>
}

/** Starts the stock gateway (ApolloGateway in Apollo Server's standalone server) over HTTP subgraphs; their schemas are given. */
export function startStock(subgraphs: readonly RemoteSubgraph[]): Promise<StockGateway> {
  const localServiceList = subgraphs.map(({ name, url, typeDefs }) => ({ name, url, typeDefs: parse(typeDefs) }))
  return stockOf({ supergraphSdl: new LocalCompose({ localServiceList, logger: SILENT }) })
}

/** The same, but it asks the running subgraphs for their schemas, and again each `pollIntervalInMs`, its way to learn of changes. */
export function startStockByAsking(
  subgraphs: readonly RemoteSubgraph[],
  pollIntervalInMs?: number,
): Promise<StockGateway> {
  return stockOf({
    supergraphSdl: new IntrospectAndCompose({
      subgraphs: subgraphs.map(({ name, url }) => ({ name, url })),
      logger: SILENT,
      ...(pollIntervalInMs === undefined ? {} : { pollIntervalInMs }),
    }),
  })
}

/** The same with another configuration; as in production, introspection can be off. */
export async function stockOf(config: GatewayConfig, introspection = true): Promise<StockGateway> {
  const gateway = new ApolloGateway({ ...config, logger: SILENT })
  const server = new ApolloServer({ gateway, introspection, logger: SILENT, stopOnTerminationSignals: false })
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
  const query: StockGateway['query'] = async (document, variables, signal) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
      ...(signal === undefined ? {} : { signal }),
    })
    const text = await response.text()
    const { data = null, errors = [] } = JSON.parse(text) as Partial<StockAnswer>
    return { status: response.status, text, data, errors }
  }
  return { url, query, [Symbol.asyncDispose]: () => server.stop() }
}

const nothing = () => undefined
/** Says nothing. */
export const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }
