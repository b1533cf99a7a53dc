import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createLogger } from '@satudata/core'
import { openLake } from '@satudata/subgraph'
import { startPostgres } from '@satudata/subgraph/postgres'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Bench, BenchCase, Table } from '../bench.ts'
import { duration, timed } from '../bench.ts'
import { openStatistics } from '../data/statistics.ts'

const ROWS = 3_300_000
const TARGET = 30_000

/** A CSV file of 3.3 million rows: checked, published as a release, and taken into the statistics. */
export default { run } satisfies BenchCase

async function run(bench: Bench): Promise<Table> {
  bench.progress('writing the file')
  const csv = await writeCsv(bench.folder)
  await using server = await startPostgres({ folder: join(bench.folder, 'postgres'), logger: createLogger('warn') })
  const lake = await openLake({
    folder: join(bench.folder, 'lake'),
    databaseUrl: server.url,
    logger: createLogger('warn'),
  })
  await using engine = await openStatistics(bench.folder, lake)
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100)
  bench.progress('publishing')
  const published = await timed(() => lake.publish(draftOf(csv)))
  const taken = await timed(() => engine.catchUp())
  clearInterval(watch)
  await lake.close()
  const together = published.milliseconds + taken.milliseconds
  return {
    title: `Import of a CSV file of ${(ROWS / 1e6).toFixed(1)} million rows`,
    heads: ['time', 'target'],
    lines: [
      { what: 'Check and publish as a release', figures: [duration(published.milliseconds), ''] },
      { what: 'Take into the statistics', figures: [duration(taken.milliseconds), ''] },
      { what: 'Together', figures: [duration(together), duration(TARGET)] },
      {
        what: 'Memory of the process above what it had before',
        figures: [`${Math.round((most - before) / 2 ** 20)} MB`, ''],
      },
    ],
    missed: together > TARGET ? [`Import: ${duration(together)}, target ${duration(TARGET)}`] : [],
  }
}

async function writeCsv(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'import.csv')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (
    SELECT format('36.{:02d}.{:02d}.{:04d}', (v // 10) % 8 + 1, (v // 80) + 1, 2001 + v % 10) AS wilayah,
      ['F', 'M'][s + 1] AS sex, format('{:04d}-{:02d}', 2000 + t // 12, t % 12 + 1) AS period, (v * 7919 + t * 31 + s * 7) % 9973 AS value
    FROM range(1500) a(v), range(2) b(s), range(1100) c(t)
  ) TO '${file}' (HEADER)`)
  connection.closeSync()
  instance.closeSync()
  return file
}

function draftOf(csv: string): Parameters<Awaited<ReturnType<typeof openLake>>['publish']>[0] {
  return {
    dataset: 'impor',
    period: '2000',
    owner: '001600000000000',
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [{ indicator: 'IMPORTED', unit: 'orang', personDerived: true, additive: true }],
    dimensions: ['SEX'],
    provenance: { source: 'generated', dataAsOf: '2026-01-01', invented: true, notes: [] },
    observations: {
      csv,
      columns: {
        indicator: { constant: 'IMPORTED' },
        refArea: 'wilayah',
        timePeriod: 'period',
        value: 'value',
        dimensions: { SEX: 'sex' },
      },
    },
  }
}
