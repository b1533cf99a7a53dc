import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANONYMOUS, createLogger, loadConfig, scopeOf } from '@satudata/core'
import type { Lake, Release } from '@satudata/subgraph'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { openEngine } from './engine.ts'
import type { Engine } from './engine.ts'
import { PastStores } from './past.ts'
import type { PastOptions } from './past.ts'
import type { Statement } from './session.ts'

interface Row {
  readonly area: string
  readonly period: string
  readonly value: string
}

/** A lake in a folder of its own, whose releases a test makes by hand. */
async function handmadeLake() {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-engine-'))
  const releases = new Map<number, Release>()
  let told: ((sequence: number) => void) | undefined
  const refuse = () => Promise.reject(new Error('Not in this test.'))
  const lake: Lake = {
    folder,
    publish: refuse,
    read: refuse,
    find: refuse,
    count: refuse,
    compare: refuse,
    list: () => Promise.resolve([...releases.values()].toSorted((a, b) => a.sequence - b.sequence)),
    path: (release) => join(folder, `${release.contentHash}.parquet`),
    latestSequence: () => Promise.resolve(Math.max(0, ...releases.keys())),
    watch: (onPublish) => {
      told = onPublish
      return Promise.resolve(() => Promise.resolve())
    },
    close: () => Promise.resolve(),
  }
  const write = async (name: string, rows: readonly Row[]) => {
    const instance = await DuckDBInstance.create()
    const connection = await instance.connect()
    await connection.run(
      `COPY (SELECT 'POPULATION' AS indicator, '{}' AS dimensions, r.area AS ref_area, CAST(NULL AS VARCHAR) AS organization,
         'A' AS frequency, r.period AS time_period, 'orang' AS unit, CAST(r.value AS DECIMAL(18, 4)) AS value, 'NORMAL' AS status
       FROM (SELECT unnest(from_json(?, '[{"area": "VARCHAR", "period": "VARCHAR", "value": "VARCHAR"}]'), recursive := true)) r)
       TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`,
      [JSON.stringify(rows)],
    )
    connection.closeSync()
    instance.closeSync()
  }
  /** Adds a release; `replaces` takes another one out. */
  const publish = async (
    sequence: number,
    rows: readonly Row[],
    options: { period?: string; replaces?: number } = {},
  ) => {
    await write(`r${sequence}`, rows)
    if (options.replaces !== undefined) releases.delete(options.replaces)
    releases.set(sequence, releaseOf(sequence, options.period ?? rows[0]?.period ?? '', rows.length))
    told?.(sequence)
  }
  return { folder, lake, publish, releases, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

function releaseOf(sequence: number, period: string, rowCount: number): Release {
  return {
    id: `r${sequence}`,
    sequence,
    dataset: 'penduduk',
    period,
    version: 1,
    owner: '001100000000000',
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [{ indicator: 'POPULATION', unit: 'orang', personDerived: true, additive: true }],
    dimensions: [],
    provenance: { source: 'Uji', dataAsOf: '2024-12-31', invented: false, notes: [] },
    quality: 'CHECKED',
    findings: [],
    rowCount,
    contentHash: `r${sequence}`,
    publishedAt: '2024-12-31T00:00:00Z',
  }
}

const quiet = createLogger('silent')
const open = (lake: Lake, deadline = 10_000) =>
  openEngine({
    lake,
    config: { ...loadConfig({ DATA_DIR: lake.folder }), statisticsDeadlineMs: deadline },
    logger: quiet,
  })

const never = new AbortController().signal
const total = async (engine: Engine) => {
  const sql =
    'SELECT coalesce(sum(o.value), 0), count(DISTINCT o.release), count(DISTINCT s.id) FROM observation o JOIN series s ON s.id = o.series'
  const [[sum, releases, series] = []] = await engine.read(never, (session) => session.rows({ sql, values: [] }))
  return { sum: Number(sum) / 10_000, releases, series }
}

const TWO: readonly Row[] = [
  { area: '36.01', period: '2023', value: '10' },
  { area: '36.02', period: '2023', value: '20' },
]

describe('the store', () => {
  test('follows publications, and a new version takes the place of the old one', async () => {
    await using made = await handmadeLake()
    await made.publish(1, TWO)
    await using engine = await open(made.lake)
    expect(await total(engine)).toEqual({ sum: 30, releases: 1, series: 2 })
    await made.publish(2, [{ area: '36.01', period: '2023', value: '11' }], { replaces: 1 })
    await engine.catchUp()
    expect(await total(engine)).toEqual({ sum: 11, releases: 1, series: 1 })
  })

  test('never adds up two releases that hold the same period of a series: the newest counts, and gives way again', async () => {
    await using made = await handmadeLake()
    await made.publish(1, [...TWO, { area: '36.01', period: '2022', value: '9' }], { period: '2022' })
    await using engine = await open(made.lake)
    await made.publish(2, [{ area: '36.01', period: '2023', value: '100' }], { period: '2023' })
    await engine.catchUp()
    expect((await total(engine)).sum).toBe(100 + 20 + 9)
    await made.publish(3, [{ area: '36.02', period: '2023', value: '50' }], { period: '2023', replaces: 2 })
    await engine.catchUp()
    expect((await total(engine)).sum).toBe(10 + 50 + 9)
  })

  test('is kept over a restart, and built anew when it is missing, broken or of another layout', async () => {
    await using made = await handmadeLake()
    await made.publish(1, TWO)
    const file = join(made.folder, 'statistics', 'statistics.duckdb')
    const sum = async () => {
      await using engine = await open(made.lake)
      return (await total(engine)).sum
    }
    expect(await sum()).toBe(30)
    expect(await sum()).toBe(30)
    await rm(file)
    expect(await sum()).toBe(30)
    const bytes = await readFile(file)
    await writeFile(file, bytes.subarray(0, bytes.length / 2))
    expect(await sum()).toBe(30)
    await writeFile(file, 'no database at all '.repeat(1000))
    expect(await sum()).toBe(30)
    const instance = await DuckDBInstance.create(file)
    const connection = await instance.connect()
    await connection.run('UPDATE layout SET version = 0')
    connection.closeSync()
    instance.closeSync()
    expect(await sum()).toBe(30)
  })

  test('is built anew when damage shows only when it is read, and says so meanwhile', async () => {
    await using made = await handmadeLake()
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      area: `36.${10 + (index % 90)}`,
      period: String(1900 + Math.floor(index / 90)),
      value: String(index),
    }))
    await made.publish(1, many)
    const file = join(made.folder, 'statistics', 'statistics.duckdb')
    await (await open(made.lake))[Symbol.asyncDispose]()
    const bytes = await readFile(file)
    // Behind the headers: blocks of data.
    await writeFile(file, Buffer.concat([bytes.subarray(0, 12_288), Buffer.alloc(bytes.length - 12_288, 7)]))
    await using engine = await open(made.lake)
    const first = await total(engine).catch((error: unknown) => error)
    await engine.catchUp()
    expect((await total(engine)).sum).toBe((20_000 * 19_999) / 2)
    expect(first instanceof Error ? (first as { code?: unknown }).code : 'SUBGRAPH_UNAVAILABLE').toBe(
      'SUBGRAPH_UNAVAILABLE',
    )
  })

  test('goes on with the rest when a release cannot be read, and takes it in once it can', async () => {
    await using made = await handmadeLake()
    await made.publish(1, TWO)
    await made.publish(2, [{ area: '36.01', period: '2024', value: '7' }])
    const broken = join(made.folder, 'r2.parquet')
    const bytes = await readFile(broken)
    await writeFile(broken, 'PAR1 broken PAR1')
    await using engine = await open(made.lake)
    expect((await total(engine)).sum).toBe(30)
    await chmod(broken, 0o644)
    await writeFile(broken, bytes)
    await engine.catchUp()
    expect((await total(engine)).sum).toBe(37)
  })

  test('keeps the old version when the new one cannot be read', async () => {
    await using made = await handmadeLake()
    await made.publish(1, TWO)
    await using engine = await open(made.lake)
    await made.publish(2, TWO, { replaces: 1 })
    await writeFile(join(made.folder, 'r2.parquet'), 'broken')
    await engine.catchUp()
    expect((await total(engine)).sum).toBe(30)
  })

  test('answers a question from one state while releases change', async () => {
    await using made = await handmadeLake()
    await made.publish(1, TWO)
    await using engine = await open(made.lake)
    const sql = 'SELECT sum(value) FROM observation'
    const both = await engine.read(never, async (session) => {
      const before = await session.rows({ sql, values: [] })
      await made.publish(2, [{ area: '36.01', period: '2023', value: '1000' }], { replaces: 1 })
      await engine.catchUp()
      return [before, await session.rows({ sql, values: [] })]
    })
    expect(both[0]).toEqual(both[1])
    expect((await total(engine)).sum).toBe(1000)
  })
})

describe('what was asked of the same data', () => {
  const once = { sql: 'SELECT random(), ?', values: ['one'] }
  const ask = (engine: Engine, statement: Statement = once) => engine.read(never, (session) => session.rows(statement))

  test('is remembered until the data changes', async () => {
    await using made = await handmadeLake()
    await made.publish(1, TWO)
    await using engine = await open(made.lake)
    const first = await ask(engine)
    expect(await ask(engine)).toEqual(first)
    await made.publish(2, TWO, { replaces: 1 })
    await engine.catchUp()
    expect(await ask(engine)).not.toEqual(first)
  })

  test('is remembered for the same bound values alone', async () => {
    await using made = await handmadeLake()
    await using engine = await open(made.lake)
    const bound = [1, '1', 1n, true, null, 'one']
    const answers = new Set<unknown>()
    for (const value of bound) answers.add((await ask(engine, { ...once, values: [value] }))[0]?.[0])
    expect(answers.size).toBe(bound.length)
  })

  test('is not remembered where each question is to be worked out', async () => {
    await using made = await handmadeLake()
    const config = { ...loadConfig({ DATA_DIR: made.lake.folder }), statisticsDeadlineMs: 10_000 }
    await using engine = await openEngine({ lake: made.lake, config, logger: quiet, remembers: false })
    expect(await ask(engine)).not.toEqual(await ask(engine))
  })
})

describe('a question', () => {
  const endless = { sql: 'SELECT sum(hash(a.range)) FROM range(100000000000) a', values: [] }

  test('ends at its deadline with an error that says so', async () => {
    await using made = await handmadeLake()
    await using engine = await open(made.lake, 300)
    const started = Date.now()
    await expect(engine.read(never, (session) => session.rows(endless))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    })
    expect(Date.now() - started).toBeLessThan(5_000)
    expect(await total(engine)).toMatchObject({ sum: 0 })
  })

  test('ends when the caller goes away, also while it waits in line', async () => {
    await using made = await handmadeLake()
    await using engine = await open(made.lake, 60_000)
    const gone = new AbortController()
    const asked = Array.from({ length: 8 }, () => engine.read(gone.signal, (session) => session.rows(endless)))
    setTimeout(() => gone.abort(), 200)
    const ends = await Promise.allSettled(asked)
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await total(engine)).toMatchObject({ sum: 0 })
  })

  test.each([
    "SELECT * FROM read_csv('/etc/passwd')",
    "COPY (SELECT 1) TO '/tmp/satudata-leak.csv'",
    "ATTACH '/tmp/satudata-leak.db'",
    'INSTALL httpfs',
    'SET threads = 64',
    'DELETE FROM observation',
    "INSERT INTO release VALUES (1, 'x', '{}')",
  ])('cannot do anything but read the store: %s', async (sql) => {
    await using made = await handmadeLake()
    await using engine = await open(made.lake)
    await expect(engine.read(never, (session) => session.rows({ sql, values: [] }))).rejects.toThrow(
      /Permission|not permitted|read-only|read only|configuration/i,
    )
  })

  test('sees nothing with an empty scope', async () => {
    await using made = await handmadeLake()
    await made.publish(1, TWO)
    await using engine = await open(made.lake)
    const { loadSources } = await import('../plan/sources.ts')
    const count = (rows: ReturnType<typeof scopeOf>) =>
      engine.read(never, async (session) => (await loadSources(session, { rows, aggregates: [] })).length)
    expect([await count([]), await count(scopeOf(ANONYMOUS))]).toEqual([0, 1])
  })
})

test('an earlier moment with too many figures is refused without telling how many, for some may be hidden from who asks', async () => {
  await using stores = new PastStores({ database: { file: 'none' } } as PastOptions)
  const releases = [{ sequence: 1, access: 'CLOSED', owner: '1', rowCount: 5_123_456 } as Release]
  const refusal = await stores
    .read(new AbortController().signal, releases, () => Promise.resolve('answered'))
    .catch(String)
  expect(refusal).toContain('5000000')
  expect(refusal).not.toContain('5123456')
})
