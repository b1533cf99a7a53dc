import { join } from 'node:path'
import type { Config, Identity, Logger, Mailer, SupergraphRegistry } from '@satudata/core'
import { callerTokens } from '../caller/internal-token.ts'
import type { InstanceKeys } from '../keys.ts'
import type { LocalSubgraph } from '../sources/types.ts'
import type { ListedSubgraph } from '../supergraph/file.ts'
import { askOverHttp } from './ask.ts'
import { definitionOf, UsageError } from './subgraphs.ts'
import type { Product } from './subgraphs.ts'

/** What the subgraphs that a gateway cannot do without need in its process. */
export interface Here {
  readonly config: Config
  /** The database of the instance, which all its processes share. */
  readonly databaseUrl: string
  readonly logger: Logger
  readonly keys: InstanceKeys
  /** Where people reach the instance. */
  readonly publicUrl: string
  readonly listed: readonly ListedSubgraph[]
}

/** Subgraphs that run in the process of a gateway alone. */
export interface RunningHere {
  readonly identity: Identity
  readonly registry: SupergraphRegistry
  readonly subgraphs: readonly LocalSubgraph[]
}

/**
 * Opens identity and the registry in this process, on the database it shares with others: people sign in at any of them, and all serve
 * what was registered. Identity asks the owner of positions at the address in the list. Closed with `stack`.
 */
export async function openHere(
  product: Product,
  { config, databaseUrl, logger, keys, publicUrl, listed }: Here,
  stack: AsyncDisposableStack,
): Promise<RunningHere> {
  if (!listed.some(({ name }) => name === product.positions))
    throw new UsageError(
      `The list has no subgraph "${product.positions}". With DATABASE_URL people sign in at this gateway, and what they may do ` +
        `follows from the positions it knows: list it, or unset DATABASE_URL for a gateway without sign-in.`,
    )
  const { openLake, startPostgres, startSubgraph, subgraphExecutor } = await import('@satudata/subgraph')
  const database = await startPostgres({ folder: config.dataDir, logger, url: databaseUrl })
  stack.defer(() => database.stop())
  const lake = await openLake({ folder: join(config.dataDir, 'lake'), databaseUrl: database.url, logger })
  stack.defer(() => lake.close())
  const ask = askOverHttp(new Map(listed.map(({ name, url }) => [name, url])), callerTokens(keys))
  const open = async (name: string) => {
    const definition = await definitionOf(name, product.subgraphs)
    const running = await startSubgraph(definition, { databaseUrl: database.url, lake, config, logger, publicUrl, ask })
    stack.defer(() => running.stop())
    return running
  }
  const identity = await open(product.identity)
  const registry = await open(product.registry)
  const services = registry.services as SupergraphRegistry
  services.tell(identity.services as Mailer & Identity)
  return {
    identity: identity.services as Identity,
    registry: services,
    subgraphs: [identity, registry].map((each) => ({
      name: each.name,
      typeDefs: each.typeDefs,
      execute: subgraphExecutor(each),
    })),
  }
}
