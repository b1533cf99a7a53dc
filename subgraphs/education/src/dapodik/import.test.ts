import { readFile } from 'node:fs/promises'
import type { Principal } from '@satudata/core'
import { UNFILTERED, principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DapodikImport, DapodikRow, ReportingRegion } from '../entities.ts'
import education from '../index.ts'
import { importDapodik } from './import.ts'
import type { DapodikFile } from './file.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(education)
})
afterAll(() => graph[Symbol.asyncDispose]())

const HANDED_IN = { name: 'uji.csv', source: 'Dapodik', notes: [], receivedAt: new Date('2026-11-21T03:00:00Z') }
const NAMES = { SCHOOLS: 'sekolah.csv', TEACHERS: 'guru.csv', STAFF: 'pegawai.csv', PUPILS: 'peserta-didik.csv' }

async function handIn(table: DapodikFile['table'], change: (text: string) => string, file: Partial<DapodikFile> = {}) {
  const text = change(await readFile(new URL(`../../sample/${NAMES[table]}`, import.meta.url), 'utf8'))
  const em = graph.em()
  const made = await importDapodik(
    { em, lake: graph.lake },
    { ...HANDED_IN, table, content: Buffer.from(text), period: '2019-02-05', ...file },
  )
  return made
}
const refused = (made: DapodikImport) =>
  made.findings.filter(({ severity }) => severity === 'ERROR').map(({ check, place }) => `${check}: ${place}`)
const releases = async () =>
  (await graph.lake.list({ scope: [{ access: 'OPEN', stage: 'VALIDATED', owners: 'ANY' }], current: false })).length

test('a wrong sum is refused and the report names the row, the level and the row of totals', async () => {
  const before = await releases()
  const made = await handIn('SCHOOLS', (text) => text.replace('985,758,227', '985,758,228'))
  expect(made).toMatchObject({ status: 'REFUSED', releaseId: null })
  expect(refused(made)).toEqual([
    'sum: baris 2, kolom sd_jumlah',
    'sum: baris 2, kolom semua_swasta',
    'sum: baris 10, kolom sd_swasta',
  ])
  expect(await releases()).toBe(before)
})

test('a region nobody declared is refused by name', async () => {
  const made = await handIn('SCHOOLS', (text) => text.replace('Kab. Lebak', 'Kab. Labak'))
  expect(refused(made)).toEqual(['region: baris 4, kolom wilayah'])
  expect(made.findings[0]?.message.id).toContain('"Kab. Labak" bukan wilayah yang dikenal')
})

test('the same region twice is refused, under one name or two', async () => {
  const again = await handIn('SCHOOLS', (text) => text.replace('Kota Cilegon', 'Kota Serang'))
  expect(refused(again)).toEqual(['duplicate: baris 9'])
  const alias = await handIn('SCHOOLS', (text) => text.replace('Kab. Lebak', 'Kabupaten Serang'))
  expect(refused(alias)).toEqual(['region.repeated: baris 5, kolom wilayah'])
})

test('numbers in another locale are refused, not read as something else', async () => {
  const made = await handIn('SCHOOLS', (text) => text.replace('Kab. Tangerang,1.725', 'Kab. Tangerang,"1,725"'))
  expect(refused(made)[0]).toMatch(/^number\.\w+: baris 2, kolom semua_jumlah$/)
})

test('a total row that is missing or doubled is refused', async () => {
  const made = await handIn('STAFF', (text) => text.slice(0, text.indexOf('Total,')))
  expect(refused(made)).toEqual(['sum: tabel'])
})

test('a file separated by semicolons is refused and says so; one with a byte order mark is read', async () => {
  const semicolons = await handIn('SCHOOLS', (text) => text.replaceAll(',', ';'))
  expect(refused(semicolons)).toEqual(['delimiter: baris 1'])
  expect(semicolons.findings[0]?.message.id).toContain('titik koma')
  const marked = await handIn('SCHOOLS', (text) => `\uFEFF${text}`, { period: '2016-02-05' })
  expect(marked).toMatchObject({ status: 'PUBLISHED', quality: 'CHECKED' })
})

test('a file with other column heads is refused: levels come from the declaration alone', async () => {
  const made = await handIn('SCHOOLS', (text) => text.replaceAll(/,\w+_(jumlah|negeri|swasta)/g, ',$1'))
  expect(refused(made)).toEqual(['header: baris 1'])
})

test('a file that is too long is refused without being kept', async () => {
  const made = await handIn('SCHOOLS', (text) => text + 'x'.repeat(40_000_000))
  expect(made.status).toBe('REFUSED')
  expect(JSON.stringify(made.findings).length).toBeLessThan(100_000)
})

test('a region that changed more than is plausible since the last snapshot is marked, and the rest published', async () => {
  // Kota Cilegon ten times smaller, with all sums right: only history can tell.
  const made = await handIn('STAFF', shrinkCilegon, { period: '2018-08-05' })
  expect(made).toMatchObject({ status: 'PUBLISHED', quality: 'NEEDS_VERIFICATION' })
  expect(made.findings).toMatchObject([{ check: 'jump', place: 'Kota Cilegon, 2018-08-05' }])
})

test('the same file again replaces its import instead of adding one', async () => {
  const count = () => graph.em().count(DapodikImport, {}, UNFILTERED)
  const first = await handIn('SCHOOLS', (text) => text, { period: '2015-02-05' })
  const before = await count()
  const second = await handIn('SCHOOLS', (text) => text, { period: '2015-02-05' })
  expect(await count()).toBe(before)
  expect(second.releaseId).toBe(first.releaseId)
  expect(await graph.em().count(DapodikRow, { importId: first.id }, UNFILTERED)).toBe(9)
})

test('a refused file is published once its spelling is declared, also in one transaction', async () => {
  const text = await readFile(new URL('../../sample/sekolah.csv', import.meta.url), 'utf8')
  const em = graph.em()
  const file = {
    ...HANDED_IN,
    table: 'SCHOOLS',
    content: Buffer.from(text.replace('Kota Cilegon', 'Cilegon (Kota)')),
    period: '2014-02-05',
  } as const
  expect(await importDapodik({ em, lake: graph.lake }, file)).toMatchObject({ status: 'REFUSED' })
  const cilegon = await em.findOneOrFail(ReportingRegion, { code: '36.72' })
  cilegon.aliases = [...cilegon.aliases, 'Cilegon (Kota)']
  await em.flush()
  expect(await importDapodik({ em, lake: graph.lake }, file)).toMatchObject({ status: 'PUBLISHED', access: 'OPEN' })
})

test('only government sees that a file was refused', async () => {
  const ask = '{ dapodikImports(first: 0) { totalCount } }'
  const totals = async (principal: Principal) =>
    (await graph.query(ask, {}, principal)).data.dapodikImports.totalCount as number
  const published = await totals(principals.anonymous)
  expect(await totals(principals.analyst)).toBe(published)
  const all = await graph.em().count(DapodikImport, {}, UNFILTERED)
  expect(all).toBeGreaterThan(published)
  expect(await totals(principals.walidata)).toBe(all)
  expect(await totals(principals.producer('000900000000000'))).toBe(all)
  const { data } = await graph.query(
    '{ dapodikImports(first: 1000) { nodes { status rows { nodes { printedName } } } } }',
  )
  const statuses = (data.dapodikImports.nodes as { status: string }[]).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set(['PUBLISHED']))
})
/** Makes Kota Cilegon ten times smaller, and the row of totals with it, so that every sum still agrees. */
function shrinkCilegon(text: string): string {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const at = (name: string) => rows.findIndex(([first]) => first === name)
  const [cilegon, total] = [at('Kota Cilegon'), at('Total')]
  const figures = (row: number) => (rows[row] ?? []).slice(1).map(read)
  const before = figures(cilegon)
  const after = resummed(before.map((value) => Math.floor(value / 10)))
  const totals = figures(total).map((value, index) => value - (before[index] ?? 0) + (after[index] ?? 0))
  rows[cilegon] = ['Kota Cilegon', ...after.map(write)]
  rows[total] = ['Total', ...totals.map(write)]
  return rows.map((cells) => cells.join(',')).join('\n')
}

/** Jumlah, laki-laki, perempuan for all levels and for each of the five: sums made again out of the ten leaves. */
function resummed(figures: readonly number[]): number[] {
  const levels = [1, 2, 3, 4, 5].map((level) => ({ m: figures[level * 3 + 1] ?? 0, f: figures[level * 3 + 2] ?? 0 }))
  const all = levels.reduce((sum, { m, f }) => ({ m: sum.m + m, f: sum.f + f }), { m: 0, f: 0 })
  return [all, ...levels].flatMap(({ m, f }) => [m + f, m, f])
}

function read(cell: string): number {
  const [whole = '', group] = cell.split('.')
  return group === undefined ? Number(whole) : Number(whole) * 1000 + Number(group.padEnd(3, '0'))
}

function write(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.')
}
