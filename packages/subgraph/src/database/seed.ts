import type { MikroORM } from '@mikro-orm/postgresql'
import type { SeedContext, SubgraphDefinition } from '../define.ts'
import { ACCESS_FILTER } from './entities.ts'

/**
 * Loads the sample data in one transaction together with the mark that it is there; a start that was cut off begins again.
 * Releases published meanwhile are found again by their content, so nothing is there twice.
 */
export async function seedOnce(
  definition: Pick<SubgraphDefinition, 'name' | 'seed'>,
  orm: MikroORM,
  context: Omit<SeedContext, 'em'>,
): Promise<void> {
  const mark = `"${definition.name}"."seeded"`
  const connection = orm.em.getConnection()
  await connection.execute(`create table if not exists ${mark} (at timestamptz primary key default now())`)
  const done = await connection.execute(`select 1 from ${mark}`)
  if (done.length > 0) return
  context.progress(definition.name)
  await orm.em.fork().transactional(
    async (em) => {
      await definition.seed({ ...context, em })
      await em.getConnection().execute(`insert into ${mark} default values`, [], 'run', em.getTransactionContext())
    },
    { filters: { [ACCESS_FILTER]: false } } as object,
  )
}
