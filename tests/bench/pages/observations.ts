import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createLogger } from '@satudata/core'
import { openLake } from '@satudata/subgraph'
import pg from 'pg'
import { reachPostgres } from '../../../packages/subgraph/src/postgres/reach.ts'
import type { Product } from '../../e2e/support/product.ts'

const DATASET = 'angka-bulanan-desa'
/** The first of the indicators that are added: one may be asked for. */
export const LARGE_INDICATOR = 'BENCH_01'
const INDICATORS = [LARGE_INDICATOR, 'BENCH_02', 'BENCH_03', 'BENCH_04']
const MONTHS = 53
const SEXES = ['F', 'M']
const LEVELS = ['SD', 'SMP', 'SMA', 'SMK', 'SLB']
/** How long the statistics may take to take them in, in milliseconds. */
const PATIENCE = 300_000

/**
 * Adds monthly figures of every desa and kelurahan to a running product, 3.3 million in all: registered like its own (a dataset and
 * four indicators, open to everybody), published beside it, and taken in by its statistics. Gives their number.
 */
export async function addObservations(product: Product, folder: string): Promise<number> {
  const logger = createLogger('warn')
  await using server = await reachPostgres({ folder: product.folder, logger })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await register(client)
    const { rows } = await client.query<{ code: string }>(
      `SELECT code FROM organizations.region WHERE level = 'VILLAGE' ORDER BY code`,
    )
    const csv = join(folder, 'observations.csv')
    const villages = rows.map(({ code }) => code)
    await pipeline(Readable.from(lines(villages)), createWriteStream(csv))
    const lake = await openLake({ folder: join(product.folder, 'lake'), databaseUrl: server.url, logger })
    try {
      await lake.publish(draftOf(csv))
    } finally {
      await lake.close()
      await rm(csv)
    }
    await takenIn(product)
    return villages.length * INDICATORS.length * MONTHS * SEXES.length * LEVELS.length
  } finally {
    await client.end()
  }
}

/** The dataset and its indicators, copied from those of the register of residents. */
async function register(client: pg.Client): Promise<void> {
  const copied = (table: string, key: string) =>
    `INSERT INTO datasets.${table} SELECT (jsonb_populate_record(kept, $1)).* FROM datasets.${table} kept WHERE ${key} = $2`
  for (const code of INDICATORS) {
    const name = { id: `Angka bulanan ${code}`, en: `Monthly figures ${code}` }
    await client.query(copied('indicator', 'code'), [
      { code, name, dimensions: ['SEX', 'SCHOOL_LEVEL'], estimation_level: 'VILLAGE' },
      'POPULATION',
    ])
  }
  const title = { id: 'Angka bulanan menurut desa/kelurahan', en: 'Monthly figures by desa/kelurahan' }
  await client.query(copied('dataset', 'id'), [
    { id: DATASET, title, indicators: INDICATORS, estimation_level: 'VILLAGE', invented: true },
    'penduduk-siak',
  ])
}

function* lines(villages: readonly string[]): Generator<string> {
  yield 'indicator,region,month,sex,level,value\n'
  for (const [number, indicator] of INDICATORS.entries())
    for (const [area, village] of villages.entries()) {
      let text = ''
      for (let month = 0; month < MONTHS; month += 1)
        for (const [sex, gender] of SEXES.entries())
          for (const [level, school] of LEVELS.entries()) {
            const value = (area * 7919 + level * 104_729 + sex * 31 + month * 977 + number * 15_485_863) % 9973
            text += `${indicator},${village},${monthOf(month)},${gender},${school},${value}\n`
          }
      yield text
    }
}

function monthOf(number: number): string {
  return `${2020 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

function draftOf(csv: string): Parameters<Awaited<ReturnType<typeof openLake>>['publish']>[0] {
  return {
    dataset: DATASET,
    period: '2024',
    owner: '001100000000000',
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: INDICATORS.map((indicator) => ({ indicator, unit: 'orang', personDerived: true, additive: true })),
    dimensions: ['SEX', 'SCHOOL_LEVEL'],
    provenance: { source: 'generated', dataAsOf: '2024-05-31', invented: true, notes: [] },
    observations: {
      csv,
      columns: {
        indicator: 'indicator',
        refArea: 'region',
        timePeriod: 'month',
        value: 'value',
        dimensions: { SEX: 'sex', SCHOOL_LEVEL: 'level' },
      },
    },
  }
}

async function takenIn(product: Product): Promise<void> {
  const until = Date.now() + PATIENCE
  for (;;) {
    const { statisticsSources } = await product.query<{ statisticsSources: { nodes: unknown[] } }>(
      'query ($codes: [ID!]) { statisticsSources(indicators: $codes, first: 4) { nodes { indicator { code } } } }',
      { codes: INDICATORS },
    )
    if (statisticsSources.nodes.length === INDICATORS.length) return
    if (Date.now() > until) throw new Error(`The statistics have not taken the figures in after ${PATIENCE / 1000} s.`)
    await wait(500)
  }
}
