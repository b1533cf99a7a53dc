import { join } from 'node:path'
import type { Config, Identity, Logger } from '@satudata/core'
import { callerTokens } from '../caller/internal-token.ts'
import type { InstanceKeys } from '../keys.ts'
import type { LocalSubgraph } from '../sources/types.ts'
import type { ListedSubgraph } from '../supergraph/file.ts'
import { askOverHttp } from './ask.ts'
import { definitionOf, UsageError } from './subgraphs.ts'
import type { Product } from './subgraphs.ts'

/** What identity needs in the process of a gateway alone. */
export interface IdentityHere {
  readonly config: Config
  /** The database of the instance, which all its processes share. */
  readonly databaseUrl: string
  readonly logger: Logger
  readonly keys: InstanceKeys
  /** Where people reach the instance. */
  readonly publicUrl: string
  readonly listed: readonly ListedSubgraph[]
}

/**
 * Opens identity in this process, on the database it shares with others: people sign in at any of them. It asks the owner of positions
 * at the address in the list. Closed with `stack`.
 */
export async function openIdentityHere(
  product: Product,
  { config, databaseUrl, logger, keys, publicUrl, listed }: IdentityHere,
  stack: AsyncDisposableStack,
): Promise<{ readonly identity: Identity; readonly subgraph: LocalSubgraph }> {
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
  const running = await startSubgraph(await definitionOf(product.identity, product.subgraphs), {
    databaseUrl: database.url,
    lake,
    config,
    logger,
    publicUrl,
    ask: askOverHttp(new Map(listed.map(({ name, url }) => [name, url])), callerTokens(keys)),
  })
  stack.defer(() => running.stop())
  return {
    identity: running.services as Identity,
    subgraph: { name: running.name, typeDefs: running.typeDefs, execute: subgraphExecutor(running) },
  }
}
