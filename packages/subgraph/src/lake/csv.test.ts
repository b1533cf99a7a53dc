import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SatuDataError } from '@satudata/core'
import { describe, expect, test } from 'vitest'
import { draftOf, openTestLake, people } from './fixture.ts'
import type { CsvObservations, Finding } from './types.ts'

const columns = {
  indicator: { constant: 'POPULATION' },
  refArea: 'kode',
  timePeriod: 'periode',
  value: 'jumlah',
  dimensions: { SEX: 'jk' },
} satisfies CsvObservations['columns']

/** Publishes a CSV file by the bulk path; gives the figures, or the report when it is refused. */
async function publish(text: string | Uint8Array, more: Partial<CsvObservations> = {}) {
  await using stack = new AsyncDisposableStack()
  const test = stack.use(await openTestLake())
  const folder = await mkdtemp(join(tmpdir(), "satu'data-"))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const csv = join(folder, 'data.csv')
  await writeFile(csv, text)
  const release = await test.lake.publish(draftOf({ csv, columns, ...more })).catch((error: SatuDataError) => error)
  if ('contentHash' in release) return { hash: release.contentHash, rows: await test.lake.read(release), findings: [] }
  expect(release.code).toBe('RELEASE_REFUSED')
  return { hash: undefined, rows: [], findings: release.extensions['findings'] as readonly Finding[] }
}

const places = (findings: readonly Finding[]) => findings.map(({ check, place }) => `${check}: ${place}`)

test('the bulk path gives the same release as the same figures one by one', async () => {
  await using test = await openTestLake()
  const one = await test.lake.publish(
    draftOf([...people('36.03', '1761008', '1698698'), ...people('36.04', null, '9.27')]),
  )
  const text =
    'jk,kode,periode,jumlah,lain\nM,36.03,2024-S2,1761008,x\nF,36.03,2024-S2,1698698,"y, z"\n"M",36.04,2024-S2,,\nF, 36.04 ,2024-S2,9.2700,\n'
  expect((await publish(text)).hash).toBe(one.contentHash)
  expect((await publish(`\ufeff${text}`)).hash).toBe(one.contentHash)
  expect((await publish(text.replaceAll('\n', '\r\n'))).hash).toBe(one.contentHash)
  expect((await publish(text.replace('"y, z"', 'y').replaceAll(',', ';'), { delimiter: ';' })).hash).toBe(
    one.contentHash,
  )
})

describe('a bulk file is refused row by row', () => {
  const head = 'jk,kode,periode,jumlah\nM,36.03,2024-S2,5\n'

  test('when a value cannot be kept exactly', async () => {
    expect(places((await publish(`${head}F,36.03,2024-S2,1.23456\n`)).findings)).toEqual([
      'value: baris 3 (POPULATION 36.03 2024-S2 {"SEX":"F"})',
    ])
  })

  test('when a region or a period is wrong', async () => {
    const { findings } = await publish(`${head}F,3603,2024-S2,1\nF,36.03,2024-S9,1\n`)
    expect(places(findings)).toEqual([
      expect.stringContaining('region: baris 3'),
      expect.stringContaining('period: baris 4'),
    ])
  })

  test('when rows are ragged', async () => {
    expect(places((await publish(`${head}F,36.03,2024-S2\nF,36.04,2024-S2,1,2\n`)).findings)).toEqual([
      'columns: baris 3',
      'columns: baris 4',
    ])
  })

  test('when a row repeats', async () => {
    expect(places((await publish(`${head}M,36.03,2024-S2,6\n`)).findings)).toEqual([
      expect.stringContaining('duplicate: baris 3'),
    ])
  })

  test('when a quote is never closed', async () => {
    expect((await publish(`${head}"F,36.03,2024-S2,6\nF,36.04,2024-S2,6\n`)).findings).not.toEqual([])
  })

  test('when it is in another encoding', async () => {
    expect((await publish(Buffer.from(`${head}F\u00e9,36.03,2024-S2,6\n`, 'latin1'))).findings).not.toEqual([])
  })

  test('when it holds NUL bytes', async () => {
    expect((await publish(`${head}F\0,36.03,2024-S2,6\n`)).findings).not.toEqual([])
  })

  test.each([
    ['a missing column', 'jk,kode,tahun,jumlah\nM,36.03,2024,5\n'],
    ['a repeated column', 'jk,kode,periode,jumlah,kode\nM,36.03,2024,5,1\n'],
    ['semicolons', 'jk;kode;periode;jumlah\nM;36.03;2024;5\n'],
    ['no row', 'jk,kode,periode,jumlah\n'],
    ['nothing', ''],
  ])('when it has %s', async (_, text) => {
    expect(places((await publish(text)).findings)).toEqual([expect.stringMatching(/^(header|empty): /)])
  })

  test('and text that looks like SQL stays text', async () => {
    const label = `x"); drop table inbox; --'`
    const quoted = `"${label.replaceAll('"', '""')}"`
    const { rows } = await publish(`jk,${quoted},periode,jumlah\nM,36.03,2024-S2,5\n`, {
      columns: { ...columns, refArea: label },
    })
    expect(rows).toMatchObject([{ refArea: '36.03', value: '5' }])
  })
})

test('a bulk file that is not there is an error of its own', async () => {
  await using test = await openTestLake()
  await expect(test.lake.publish(draftOf({ csv: '/nonexistent/data.csv', columns }))).rejects.toMatchObject({
    code: 'ENOENT',
  })
})
