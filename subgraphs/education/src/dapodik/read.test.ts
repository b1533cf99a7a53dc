import { addDecimals } from '@satudata/subgraph'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDapodik } from './read.ts'
import { figureColumns } from './tables.ts'

const REGIONS = [
  { code: '36.01', name: 'Kabupaten Pandeglang', aliases: ['Kab. Pandeglang'] },
  { code: '36.71', name: 'Kota Tangerang', aliases: [] },
  { code: '36.73', name: 'Kota Serang', aliases: [] },
]
const OPTIONS = { table: 'TEACHERS', period: '2018-02-05', regions: REGIONS } as const

/** Ten leaves of each region: men and women at five levels. */
const tables = fc.array(fc.array(fc.nat({ max: 99_999 }), { minLength: 10, maxLength: 10 }), {
  minLength: 3,
  maxLength: 3,
})

/** The 18 cells of a row: jumlah, laki-laki, perempuan for all levels and for each. */
function cellsOf(leaves: readonly number[]): number[] {
  const levels = [0, 1, 2, 3, 4].map((level) => [leaves[level * 2] ?? 0, leaves[level * 2 + 1] ?? 0] as const)
  const all = levels.reduce<readonly [number, number]>(([m, f], level) => [m + level[0], f + level[1]], [0, 0])
  return [all, ...levels].flatMap(([m, f]) => [m + f, m, f])
}

function rowsOf(regions: readonly (readonly number[])[]): number[][] {
  const rows = regions.map(cellsOf)
  const total = rows[0]?.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)) ?? []
  return [...rows, total]
}

/** As the site printed it: grouped by dots, then taken for a number with decimals, which loses the zeros at its end. */
function printed(value: number): string {
  const grouped = String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.')
  return grouped.split('.').length === 2 ? String(Number(grouped)) : grouped
}

function fileOf(rows: readonly (readonly number[])[]): Buffer {
  const names = ['Kota Serang', 'Kab. Pandeglang', 'KOTA  TANGERANG', 'Total']
  const lines = rows.map((row, index) => [names[index], ...row.map(printed)].join(','))
  return Buffer.from([['wilayah', ...figureColumns('TEACHERS')].join(','), ...lines].join('\n'))
}

/** A round thousand loses its dot with its zeros ("5.000" is printed "5"), and nothing in the cell tells it from five. */
const isRoundThousand = (value: number) => value >= 1000 && value < 1_000_000 && value % 1000 === 0

test('whatever the figures, a table that lost its zeros is read back exactly', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (regions) => {
      const rows = rowsOf(regions)
      fc.pre(!rows.flat().some(isRoundThousand))
      const { findings, observations } = await readDapodik(fileOf(rows), OPTIONS)
      expect(findings).toEqual([])
      const read = (code: string) =>
        observations.filter(({ refArea }) => refArea === code).map(({ value }) => Number(value))
      expect(['36.73', '36.01', '36.71'].map(read)).toEqual(regions)
    }),
    { numRuns: 60 },
  )
})

test('whatever cell is wrong, its sums refuse the table', async () => {
  const cell = fc.record({
    row: fc.nat({ max: 3 }),
    column: fc.nat({ max: 17 }),
    by: fc.integer({ min: 1, max: 5_000 }),
  })
  await fc.assert(
    fc.asyncProperty(tables, cell, async (regions, { row, column, by }) => {
      const rows = rowsOf(regions)
      const target = rows[row] ?? []
      target[column] = (target[column] ?? 0) + by
      fc.pre(!rows.flat().some(isRoundThousand))
      const { findings } = await readDapodik(fileOf(rows), OPTIONS)
      expect(findings.some(({ check, severity }) => check === 'sum' && severity === 'ERROR')).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a round thousand that lost dot and zeros does not agree with its sums, so it is refused and never read as five', async () => {
  const rows = rowsOf([
    [5000, 17, 1, 1, 1, 1, 1, 1, 1, 1],
    [12, 12, 1, 1, 1, 1, 1, 1, 1, 1],
    [12, 12, 1, 1, 1, 1, 1, 1, 1, 1],
  ])
  const { findings, observations } = await readDapodik(fileOf(rows), OPTIONS)
  expect(findings.map(({ check, place }) => `${check}: ${place}`)).toContain('sum: baris 2, kolom sd_jumlah')
  expect(addDecimals(observations.flatMap(({ value }) => value ?? []))).not.toBe(String(rows[3]?.[0]))
})
