import { createLogger } from '@satudata/core'
import { startPostgres } from '@satudata/subgraph/postgres'
import pg from 'pg'
import { indicatorCode, valueSql } from './sample.ts'
import type { SampleSize } from './sample.ts'

/** A PostgreSQL server with the generated figures, for comparison. */
export interface PostgresSample extends AsyncDisposable {
  readonly client: pg.Client
  /** Milliseconds that loading and indexing took. */
  readonly loading: number
}

/** Starts the embedded server with settings for analysis, makes the same two tables, and indexes and analyses them. */
export async function postgresSample(folder: string, { indicators, months }: SampleSize): Promise<PostgresSample> {
  const settings = { shared_buffers: '1GB', work_mem: '256MB', max_parallel_workers_per_gather: '2', jit: 'off' }
  const server = await startPostgres({ folder, logger: createLogger('warn'), settings })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const start = performance.now()
  await client.query(`CREATE TABLE series AS
    SELECT (i - 1) * 15500 + a * 10 + m + 1 AS id, 'BENCH_' || lpad(i::text, 2, '0') AS indicator,
      '36.' || lpad(((a / 10) % 8 + 1)::text, 2, '0') AS regency, '36.' || a AS ref_area,
      jsonb_build_object('AGE', m / 2, 'SEX', CASE m % 2 WHEN 0 THEN 'F' ELSE 'M' END) AS dimensions, i AS number, a AS area, m AS member
    FROM generate_series(1, ${indicators}) i, generate_series(0, 1549) a, generate_series(0, 9) m`)
  await client.query(`CREATE TABLE observation AS
    SELECT s.id AS series, 24000 + t AS time_period, (${valueOf()}) / 4.0 AS value
    FROM series s, generate_series(0, ${months - 1}) t ORDER BY s.id, t`)
  await client.query('CREATE INDEX ON observation (series, time_period)')
  await client.query('CREATE INDEX ON observation (time_period)')
  await client.query('ALTER TABLE series ADD PRIMARY KEY (id)')
  await client.query('CREATE INDEX ON series (indicator)')
  await client.query('VACUUM ANALYZE')
  const loading = performance.now() - start
  const dispose = async () => {
    await client.end()
    await server.stop()
  }
  return { client, loading, [Symbol.asyncDispose]: dispose }
}

/** The formula of the sample over the columns of `series`, whose numbers must not overflow an integer. */
function valueOf(): string {
  return valueSql(1, 's.area', 's.member', 't').replace('1 * 15485863', 's.number::bigint * 15485863')
}

/** The sum of everything for an indicator, to see that both hold the same. */
export const SUM_OF_FIRST = `SELECT sum(o.value) FROM observation o JOIN series s ON s.id = o.series WHERE s.indicator = '${indicatorCode(1)}'`
