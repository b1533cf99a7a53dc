import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { ANONYMOUS, scopeOf } from '@satudata/core'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { draftOf, EVERYTHING, openTestLake, people } from './fixture.ts'

const figures = [...people('36.03', '1761008', '1698698'), ...people('36.04', '913981', '877814')]

describe('a release that passes', () => {
  test('is one file named by its content and one manifest row', async () => {
    await using test = await openTestLake()
    const release = await test.lake.publish(draftOf(figures))
    expect(release).toMatchObject({
      id: 'penduduk-siak.2024-S2.v1',
      sequence: 1,
      version: 1,
      rowCount: 4,
      quality: 'CHECKED',
      findings: [],
      owner: '001100000000000',
    })
    const file = test.lake.path(release)
    expect(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ).toBe(release.contentHash)
    expect((await stat(file)).mode & 0o777).toBe(0o444)
    expect(await test.lake.list({ scope: EVERYTHING })).toEqual([release])
    expect(await test.lake.latestSequence()).toBe(1)
  })

  test('is read back exactly, in file order, whole or by page', async () => {
    await using test = await openTestLake()
    const release = await test.lake.publish(
      draftOf([
        {
          indicator: 'POPULATION',
          refArea: '36.03',
          timePeriod: '2024',
          value: '99999999999999.9999',
          dimensions: { SEX: 'M' },
        },
        {
          indicator: 'POPULATION',
          refArea: '36.03',
          timePeriod: '2023',
          value: '9.2700',
          dimensions: { SEX: 'M' },
          organization: '0004',
          status: 'ESTIMATED',
        },
        { indicator: 'POPULATION', refArea: '36', timePeriod: '2023', value: null, dimensions: { SEX: 'F' } },
      ]),
    )
    const rows = await test.lake.read(release)
    expect(rows).toEqual([
      {
        indicator: 'POPULATION',
        refArea: '36',
        timePeriod: '2023',
        value: null,
        status: 'MISSING',
        dimensions: { SEX: 'F' },
      },
      {
        indicator: 'POPULATION',
        refArea: '36.03',
        timePeriod: '2024',
        value: '99999999999999.9999',
        status: 'NORMAL',
        dimensions: { SEX: 'M' },
      },
      {
        indicator: 'POPULATION',
        refArea: '36.03',
        timePeriod: '2023',
        value: '9.27',
        status: 'ESTIMATED',
        dimensions: { SEX: 'M' },
        organization: '0004',
      },
    ])
    expect(await test.lake.find(release, { filter: {}, from: 1, limit: 1 })).toEqual([{ row: 1, observation: rows[1] }])
  })

  test('has the columns others rely on', async () => {
    await using test = await openTestLake()
    const release = await test.lake.publish(
      draftOf(
        [
          {
            indicator: 'POPULATION',
            refArea: '36.03',
            timePeriod: '2024-03',
            value: '5',
            dimensions: { SEX: 'M', AGE: '0-4' },
          },
        ],
        { dimensions: ['SEX', 'AGE'] },
      ),
    )
    const connection = await (await DuckDBInstance.create()).connect()
    const reader = await connection.runAndReadAll('from read_parquet(?)', [test.lake.path(release)])
    expect(
      Object.fromEntries(reader.columnNames().map((name, index) => [name, String(reader.columnType(index))])),
    ).toEqual({
      indicator: 'VARCHAR',
      dimensions: 'VARCHAR',
      ref_area: 'VARCHAR',
      organization: 'VARCHAR',
      frequency: 'VARCHAR',
      time_period: 'VARCHAR',
      unit: 'VARCHAR',
      value: 'DECIMAL(18,4)',
      status: 'VARCHAR',
    })
    expect(reader.getRowObjectsJson()).toEqual([
      {
        indicator: 'POPULATION',
        dimensions: '{"AGE":"0-4","SEX":"M"}',
        ref_area: '36.03',
        organization: null,
        frequency: 'M',
        time_period: '2024-03',
        unit: 'orang',
        value: '5.0000',
        status: 'NORMAL',
      },
    ])
  })

  test('gives the same bytes in whatever order its figures come', async () => {
    await using test = await openTestLake()
    const one = await test.lake.publish(draftOf(figures))
    const other = await test.lake.publish(
      draftOf(
        (async function* () {
          yield* figures.toReversed()
        })(),
        { dataset: 'salinan' },
      ),
    )
    expect(other.contentHash).toBe(one.contentHash)
    expect((await readdir(test.folder)).filter((name) => name.endsWith('.parquet'))).toHaveLength(1)
  })

  test('preliminary figures say so', async () => {
    await using test = await openTestLake()
    const release = await test.lake.publish(draftOf(figures, { stage: 'PRELIMINARY' }))
    expect(release.id).toBe('penduduk-siak.2024-S2.preliminary.v1')
    expect((await test.lake.read(release)).map((row) => row.status)).toEqual([
      'PRELIMINARY',
      'PRELIMINARY',
      'PRELIMINARY',
      'PRELIMINARY',
    ])
  })
})

describe('versions', () => {
  test('the same content again is the release it made before', async () => {
    await using test = await openTestLake()
    const first = await test.lake.publish(draftOf(figures))
    expect(await test.lake.publish(draftOf(figures.toReversed()))).toEqual(first)
    expect(await test.lake.latestSequence()).toBe(1)
  })

  test('a correction is a new version and hides the old one, which stays readable', async () => {
    await using test = await openTestLake()
    const first = await test.lake.publish(draftOf(figures))
    const second = await test.lake.publish(
      draftOf([...people('36.03', '1761009', '1698698'), ...people('36.04', '913981', '877814')]),
    )
    expect(second).toMatchObject({ version: 2, sequence: 2 })
    expect(await test.lake.list({ scope: EVERYTHING })).toEqual([second])
    expect(await test.lake.list({ scope: EVERYTHING, current: false })).toEqual([first, second])
    expect(await test.lake.list({ scope: EVERYTHING, current: false, after: 1 })).toEqual([second])
    expect(await test.lake.read(first)).toHaveLength(4)
  })

  test('going back to what was published before the last correction is a correction too', async () => {
    await using test = await openTestLake()
    const first = await test.lake.publish(draftOf(figures))
    await test.lake.publish(draftOf(people('36.03', '1761009', '1698698')))
    const third = await test.lake.publish(draftOf(figures))
    expect(third).toMatchObject({ version: 3, contentHash: first.contentHash })
  })

  test('another label, provenance or period makes another release', async () => {
    await using test = await openTestLake()
    await test.lake.publish(draftOf(figures))
    const closed = await test.lake.publish(draftOf(figures, { access: 'CLOSED' }))
    expect(closed.version).toBe(2)
    const source = { source: 'BPS', dataAsOf: '2024-12-31', invented: false, notes: [] }
    expect((await test.lake.publish(draftOf(figures, { access: 'CLOSED', provenance: source }))).version).toBe(3)
    expect((await test.lake.publish(draftOf(figures, { period: '2023-S2' }))).version).toBe(1)
  })

  test('releases cannot be changed or removed in the database', async () => {
    await using test = await openTestLake()
    await test.lake.publish(draftOf(figures))
    const client = new pg.Client(test.databaseUrl)
    await client.connect()
    for (const statement of [
      `update lake.release set access = 'CLOSED'`,
      'delete from lake.release',
      'truncate lake.release',
    ]) {
      await expect(client.query(statement)).rejects.toThrow('Releases are immutable')
    }
    await client.end()
  })
})

describe('who sees which release', () => {
  test('other accounts of the machine cannot read the files', async () => {
    await using test = await openTestLake()
    expect((await stat(test.lake.folder)).mode & 0o777).toBe(0o700)
  })

  test('the list holds only what the scope sees, and a withdrawn release does not show its open predecessor', async () => {
    await using test = await openTestLake()
    const open = await test.lake.publish(draftOf(figures, { dataset: 'terbuka' }))
    await test.lake.publish(draftOf(figures, { dataset: 'tertutup', access: 'CLOSED' }))
    await test.lake.publish(draftOf(figures, { dataset: 'bulanan', stage: 'PRELIMINARY' }))
    await test.lake.publish(draftOf(figures, { dataset: 'ditarik' }))
    await test.lake.publish(draftOf(figures, { dataset: 'ditarik', access: 'RESTRICTED' }))
    for (const current of [true, false])
      expect(await test.lake.list({ scope: scopeOf(ANONYMOUS), current })).toEqual([open])
    expect(await test.lake.list({ scope: EVERYTHING, dataset: 'ditarik', current: false })).toHaveLength(2)
    expect(await test.lake.list({ scope: [] })).toEqual([])
    const own = await test.lake.list({ scope: [{ access: 'CLOSED', stage: 'VALIDATED', owners: ['001100000000000'] }] })
    expect(own.map((release) => release.dataset)).toEqual(['tertutup'])
    expect(await test.lake.list({ scope: EVERYTHING, datasets: ['terbuka', 'bulanan'] })).toHaveLength(2)
    expect(await test.lake.list({ scope: EVERYTHING, dataset: 'terbuka' })).toEqual([open])
  })
})

test('a release whose file is lost says so instead of answering nothing', async () => {
  await using test = await openTestLake()
  const release = { ...(await test.lake.publish(draftOf(figures))), contentHash: 'f'.repeat(64) }
  expect(() => test.lake.path(release)).toThrow('restore it from a backup')
  await expect(test.lake.read(release)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
})

test('a source that stops giving anything ends at the deadline and leaves nothing', async () => {
  await using test = await openTestLake({ publishDeadlineMs: 300 })
  const silent = (async function* () {
    yield* figures
    await new Promise(() => undefined)
  })()
  await expect(test.lake.publish(draftOf(silent))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
  expect((await test.lake.list({ scope: EVERYTHING })).length).toBe(0)
  expect((await readdir(test.folder)).filter((name) => name.endsWith('.parquet'))).toEqual([])
})

test('a source that fails passes its error on and leaves nothing', async () => {
  await using test = await openTestLake()
  const failing = (function* () {
    yield* figures
    throw new Error('the connector broke')
  })()
  await expect(test.lake.publish(draftOf(failing))).rejects.toThrow('the connector broke')
  expect(await test.lake.latestSequence()).toBe(0)
  expect((await test.lake.publish(draftOf(figures))).sequence).toBe(1)
})
