import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createLogger, loadConfig } from '@satudata/core'
import { openLake, startPostgres, startSubgraph, subgraphExecutor } from '@satudata/subgraph'
import datasets from '../../../subgraphs/datasets/src/index.ts'
import organizations from '../../../subgraphs/organizations/src/index.ts'
import { startGateway } from '../../support/gateway.ts'
import type { TestGateway } from '../../support/gateway.ts'
import { duration, timed } from '../bench.ts'
import type { Bench, BenchCase } from '../bench.ts'

const ROWS = 1_000_000
const REGIONS = ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']
const DAY = 86_400_000
/** What is in use may grow by this much while a file goes out, in bytes: far less than a file. */
const MEMORY = 20_000_000
/** How often it is looked at, in bytes sent. */
const LOOK = 10_000_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use, without garbage: what the process takes from the system grows as long as there is room. */
function inUse(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** A release of a million rows: eight regions by days by sex. */
function* lines(): Generator<string> {
  yield 'region,day,sex,people\n'
  for (let row = 0; row < ROWS; row += 1_000) {
    yield (
      Array.from({ length: 1_000 }, (_, at) => {
        const index = row + at
        const day = new Date(Math.floor(index / 16) * DAY - 70 * 365 * DAY).toISOString().slice(0, 10)
        return `${REGIONS[Math.floor(index / 2) % 8]},${day},${index % 2 === 0 ? 'F' : 'M'},${100_000 + index}`
      }).join('\n') + '\n'
    )
  }
}

interface Measured {
  readonly format: string
  readonly milliseconds: number
  /** Milliseconds of processor time: what a busy machine does not change. */
  readonly processor: number
  readonly bytes: number
  readonly grown: number
}

/** Takes a file as a client would that keeps none of it, and watches the process. */
async function taken({ url }: TestGateway, format: string): Promise<Measured> {
  const before = inUse()
  const cpu = process.cpuUsage()
  let most = before
  let bytes = 0
  let looked = 0
  const { milliseconds } = await timed(async () => {
    const response = await fetch(`${url}/unduh/penduduk-siak.${format}`, { headers: { 'accept-encoding': 'identity' } })
    if (response.status !== 200 || response.body === null) throw new Error(await response.text())
    for await (const piece of response.body) {
      bytes += (piece as Uint8Array).length
      if (bytes - looked < LOOK) continue
      looked = bytes
      most = Math.max(most, inUse())
    }
  })
  const { user, system } = process.cpuUsage(cpu)
  return { format, milliseconds, processor: (user + system) / 1_000, bytes, grown: most - before }
}

async function measured(bench: Bench): Promise<Measured[]> {
  const { folder } = bench
  const logger = createLogger('warn')
  const database = await startPostgres({ folder, logger })
  await using stack = new AsyncDisposableStack()
  stack.defer(() => database.stop())
  const config = loadConfig({ DATA_DIR: folder })
  const lake = await openLake({ folder: join(folder, 'lake'), databaseUrl: database.url, logger })
  stack.defer(() => lake.close())
  const subgraphs = []
  for (const definition of [organizations, datasets]) {
    const started = stack.use(await startSubgraph(definition, { databaseUrl: database.url, lake, config, logger }))
    subgraphs.push({ name: started.name, typeDefs: started.typeDefs, execute: subgraphExecutor(started) })
  }
  const csv = join(folder, 'rows.csv')
  await pipeline(Readable.from(lines()), createWriteStream(csv))
  bench.progress('a million rows are published')
  await lake.publish({
    dataset: 'penduduk-siak',
    period: '2099',
    owner: '001100000000000',
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [{ indicator: 'POPULATION', unit: 'orang', personDerived: false, additive: true }],
    dimensions: ['SEX'],
    provenance: { source: 'Uji', dataAsOf: '2099-12-31', invented: true, notes: [] },
    observations: {
      csv,
      columns: {
        indicator: { constant: 'POPULATION' },
        refArea: 'region',
        timePeriod: 'day',
        value: 'people',
        dimensions: { SEX: 'sex' },
      },
    },
  })
  await using gateway = await startGateway({ transport: 'in-process', subgraphs })
  const all: Measured[] = []
  for (const format of ['csv', 'json', 'xlsx']) {
    bench.progress(format)
    all.push(await taken(gateway, format))
  }
  return all
}

/** A million rows as a file of each format, in the memory of a few pages. */
export default {
  async run(bench) {
    const all = await measured(bench)
    return {
      title: 'A download of a million rows',
      heads: ['time', 'processor time', 'size', 'memory grown'],
      lines: all.map(({ format, milliseconds, processor, bytes, grown }) => ({
        what: format,
        figures: [
          duration(milliseconds),
          duration(processor),
          `${(bytes / 1e6).toFixed(1)} MB`,
          `${(grown / 1e6).toFixed(0)} MB`,
        ],
      })),
      missed: all
        .filter(({ grown }) => grown > MEMORY)
        .map(({ format, grown }) => `${format}: memory grew by ${(grown / 1e6).toFixed(0)} MB`),
    }
  },
} satisfies BenchCase
