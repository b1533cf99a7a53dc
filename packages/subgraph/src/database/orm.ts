import type { Logger } from '@satudata/core'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { SubgraphDefinition } from '../define.ts'
import { TierSubscriber } from '../tiers.ts'

/** Opens a subgraph's own schema in the database, with its own connections. */
export async function openOrm(
  definition: Pick<SubgraphDefinition, 'name' | 'entities' | 'migrations'>,
  url: string,
  logger: Logger,
): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    schema: definition.name,
    entities: [...definition.entities] as never[],
    extensions: [Migrator],
    subscribers: [new TierSubscriber()],
    migrations: {
      migrationsList: [...definition.migrations],
      tableName: 'migration',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
    pool: { min: 0, max: 8 },
    driverOptions: {
      statement_timeout: 30_000,
      connectionTimeoutMillis: 5_000,
      application_name: `satudata ${definition.name}`,
    },
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: false },
    logger: (message) => logger.debug({ message }, 'database'),
  })
}
