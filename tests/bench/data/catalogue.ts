import { openLake, startSubgraph, subgraphExecutor } from '@satudata/subgraph'
import type { RunningSubgraph } from '@satudata/subgraph'
import { createLogger, loadConfig } from '@satudata/core'
import { startPostgres } from '@satudata/subgraph/postgres'
import pg from 'pg'
import { timed } from '../bench.ts'
import type { Joinable } from '../../support/gateway.ts'
import { definitions } from '../../support/region.ts'
import { entries } from './entries.ts'

/** A catalogue of its own, and the organizations that publish it, for the gateway to join. */
export interface SampleCatalogue extends AsyncDisposable {
  readonly joinable: readonly Joinable[]
  readonly starting: number
  /** Changes one entry, as an editor would: what was kept of earlier searches is of no use afterwards. */
  readonly touch: () => Promise<unknown>
}

const BATCH = 5_000

/**
 * Starts PostgreSQL with the sample of both subgraphs, adds generated entries with one release each, and starts the subgraphs again:
 * `starting` is how long that took, in milliseconds.
 */
export async function sampleCatalogue(
  folder: string,
  size: number,
  progress: (what: string) => void,
): Promise<SampleCatalogue> {
  const stack = new AsyncDisposableStack()
  const logger = createLogger('warn')
  const server = stack.use(await startPostgres({ folder, logger }))
  const lake = await openLake({ folder: `${folder}/lake`, databaseUrl: server.url, logger })
  stack.defer(() => lake.close())
  const options = { databaseUrl: server.url, lake, config: loadConfig({ DATA_DIR: folder }), logger }
  const both = (await definitions()).filter(({ name }) => name === 'datasets' || name === 'organizations')
  for (const definition of both) await (await startSubgraph(definition, options)).stop()
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  stack.defer(() => client.end())
  await generate(client, size, progress)
  progress('start')
  const running: RunningSubgraph[] = []
  const started = await timed(async () => {
    for (const definition of both) running.push(stack.use(await startSubgraph(definition, options)))
  })
  const touched = `update datasets.dataset set modified = modified where id = 'bench-1'`
  const owned = stack.move()
  return {
    joinable: running.map((each) => ({
      name: each.name,
      typeDefs: each.typeDefs,
      execute: subgraphExecutor(each),
    })),
    starting: started.milliseconds,
    touch: () => client.query(touched),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function generate(client: pg.Client, size: number, progress: (what: string) => void): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    `select code from organizations.organization where code like '00__00000000000' order by code`,
  )
  const owners = rows.map(({ code }) => code)
  // As whoever loads a whole catalogue would: an index is made faster than it is kept while everything comes in.
  const indexes = await client.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes where tablename = 'search_entry' and indexdef like '%USING gin%'`,
  )
  for (const { name } of indexes.rows) await client.query(`drop index datasets.${name}`)
  for (let start = 0; start < size; start += BATCH) {
    progress(`entries from ${start}`)
    await client.query(INSERT, [JSON.stringify(entries(start, Math.min(BATCH, size - start), owners))])
  }
  progress('indexes, releases, downloads')
  for (const { made } of indexes.rows) await client.query(made)
  await client.query(RELEASES)
  await client.query(USES)
  // As autovacuum does a minute later.
  for (const table of ['dataset', 'search_entry', 'search_word', 'dataset_use'])
    await client.query(`vacuum analyze datasets.${table}`)
}

const INSERT = `insert into datasets.dataset (id, access, stage, owner, title, description, kind, source, unit, issued, modified, themes,
    groups, pillars, tags, indicators, spatial, estimation_level, regions, temporal_start, temporal_end, years, frequency, licence,
    contact_name, invented, search)
  select id, access, stage, owner, jsonb_build_object('id', title, 'en', title), jsonb_build_object('id', description, 'en', description),
    'STATISTICS', jsonb_build_object('id', owner, 'en', owner), 'orang', issued, issued, themes, groups, pillars, tags, '{}', regions[:1],
    'REGENCY', regions, make_date(years[1], 1, 1), make_date(years[array_upper(years, 1)], 12, 31), years, 'ANNUAL', 'NOT_STATED',
    'Walidata', true, setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', array_to_string(tags, ' ')), 'B')
      || setweight(to_tsvector('simple', terms), 'C') || setweight(to_tsvector('simple', description), 'D')
  from jsonb_to_recordset($1::jsonb) as e (id text, access text, stage text, owner text, title text, description text, issued date,
    themes text[], groups text[], pillars text[], tags text[], regions text[], years int[], terms text)`

const RELEASES = `insert into lake.release (sequence, id, dataset, period, version, owner, access, stage, measures, dimensions, provenance,
    quality, findings, row_count, content_hash, identity)
  select (select coalesce(max(sequence), 0) from lake.release) + row_number() over (order by id), id || '.2024.v1', id, '2024', 1, owner,
    access, stage, '[]', '[]', '{"source": "bench", "dataAsOf": "2024-12-31", "invented": true, "notes": []}', 'CHECKED', '[]', 1,
    repeat('0', 64), repeat('0', 64) from datasets.dataset where id like 'bench-%'`

const USES = `insert into datasets.dataset_use select 'bench-' || n * 7, current_date - n % 100, n % 13 + 1 from generate_series(1, 14000) n`
