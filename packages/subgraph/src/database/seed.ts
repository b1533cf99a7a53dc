import type { MikroORM } from '@mikro-orm/postgresql'
import type { SeedContext, SubgraphDefinition } from '../define.ts'
import { ACCESS_FILTER } from './entities.ts'

type Loads = Pick<SubgraphDefinition, 'name' | 'reference' | 'seed'>
type LoadContext = Omit<SeedContext, 'em'>
/** What is noted of a database: what was loaded, and that it was begun in production. */
type Mark = 'reference' | 'sample' | 'production'

/** A database of the demonstration was started in production, or the other way round; the message says which and what to do. */
export class ModeError extends Error {
  override readonly name = 'ModeError'
}

/** Loads what every instance has, and the sample data when asked to; each once. Throws ModeError before anything is loaded. */
export async function loadOnce(definition: Loads, orm: MikroORM, context: LoadContext, sample: boolean): Promise<void> {
  const { name } = definition
  const { production } = context.config
  const marks = await marksOf(orm, name)
  if (production && marks.has('sample')) throw new ModeError(SAMPLE_IN_PRODUCTION)
  if (!production && marks.has('production')) throw new ModeError(PRODUCTION_AS_SAMPLE)
  if (production && !marks.has('production')) await loadMarked(orm, name, 'production', context)
  // Databases seeded before there was this mark got both at once.
  if (!marks.has('reference') && !marks.has('sample'))
    await loadMarked(orm, name, 'reference', context, async (inside) => definition.reference?.(inside))
  if (!sample || marks.has('sample') || definition.seed === undefined) return
  context.progress(name)
  await loadMarked(orm, name, 'sample', context, async (inside) => definition.seed?.(inside))
}

async function marksOf(orm: MikroORM, name: string): Promise<Set<Mark>> {
  const table = `"${name}"."seeded"`
  const connection = orm.em.getConnection()
  await connection.execute(`create table if not exists ${table} (at timestamptz primary key default now())`)
  await connection.execute(`alter table ${table} add column if not exists what text not null default 'sample'`)
  const rows = await connection.execute<{ what: Mark }[]>(`select what from ${table}`)
  return new Set(rows.map(({ what }) => what))
}

/**
 * Loads in one transaction together with the mark that it is there; a start that was cut off begins again. Releases published
 * meanwhile are found again by their content, so nothing is there twice.
 */
async function loadMarked(
  orm: MikroORM,
  name: string,
  mark: Mark,
  context: LoadContext,
  load?: (context: SeedContext) => Promise<void>,
): Promise<void> {
  await orm.em.fork().transactional(
    async (em) => {
      await load?.({ ...context, em })
      const insert = `insert into "${name}"."seeded" (what) values (?)`
      await em.getConnection().execute(insert, [mark], 'run', em.getTransactionContext())
    },
    { filters: { [ACCESS_FILTER]: false } } as object,
  )
}

const SAMPLE_IN_PRODUCTION =
  'This database holds the sample data with its demonstration accounts, whose password is public. ' +
  'Production needs a database of its own: give DATABASE_URL or DATA_DIR of an empty one.'
const PRODUCTION_AS_SAMPLE =
  'This database was begun in production, and no sample data may come into it: set MODE=production, ' +
  'or give DATABASE_URL or DATA_DIR of another one for the demonstration.'
