import { expect, test } from 'vitest'
import { proveSums } from './sums.ts'
import type { TableRow } from './schema.ts'

type Name = 'wilayah' | 'jumlah' | 'negeri' | 'swasta'
const row = (
  line: number,
  wilayah: string,
  jumlah: string | null,
  negeri: string | null,
  swasta: string | null,
): TableRow<Name> => ({
  line,
  cells: { wilayah, jumlah, negeri, swasta },
})
const rules = [
  { total: 'jumlah', parts: ['negeri', 'swasta'] },
  { columns: ['jumlah', 'negeri', 'swasta'], isTotal: (each: TableRow<Name>) => each.cells.wilayah === 'Total' },
] as const

test('a table whose sums agree has no finding', () => {
  expect(
    proveSums(
      [row(2, 'A', '5', '3', '2'), row(3, 'B', '4800', '4000', '800'), row(4, 'Total', '4805', '4003', '802')],
      rules,
    ),
  ).toEqual([])
})

test('a part that does not add up names row, column, both numbers and the difference', () => {
  const findings = proveSums([row(2, 'A', '6', '3', '2'), row(3, 'Total', '6', '3', '2')], rules)
  expect(findings).toMatchObject([
    {
      check: 'sum',
      severity: 'ERROR',
      place: 'baris 2, kolom jumlah',
      message: { id: 'Tertulis 6, tetapi jumlah negeri + swasta adalah 5 (selisih 1).' },
    },
    { place: 'baris 3, kolom jumlah' },
  ])
})

test('a column that does not add up to the row of totals names the rows', () => {
  const findings = proveSums(
    [row(2, 'A', '5', '3', '2'), row(3, 'B', '5', '3', '2'), row(4, 'Total', '9', '6', '3')],
    rules,
  )
  expect(findings).toMatchObject([
    { place: 'baris 4, kolom jumlah', message: { en: expect.stringContaining('baris 2–3 is 10 (difference -1)') } },
    { place: 'baris 4, kolom swasta' },
  ])
})

test('there must be exactly one row of totals', () => {
  expect(proveSums([row(2, 'A', '5', '3', '2')], rules)).toMatchObject([{ check: 'sum', place: 'tabel' }])
  expect(proveSums([row(2, 'Total', '5', '3', '2'), row(3, 'Total', '5', '3', '2')], rules)).toMatchObject([
    { place: 'baris 2, baris 3' },
  ])
})

test('a sum with an empty cell is suspicious, not proven', () => {
  expect(proveSums([row(2, 'A', '5', null, '2')], rules.slice(0, 1))).toMatchObject([
    { severity: 'SUSPICIOUS', place: 'baris 2, kolom jumlah' },
  ])
})

test('decimals add up exactly, and rounding of the source is allowed for when declared', () => {
  const rows = [row(2, 'A', '0.3', '0.1', '0.2'), row(3, 'B', '0.31', '0.1', '0.2')]
  expect(proveSums(rows, [{ total: 'jumlah', parts: ['negeri', 'swasta'] }])).toMatchObject([
    { place: 'baris 3, kolom jumlah' },
  ])
  expect(proveSums(rows, [{ total: 'jumlah', parts: ['negeri', 'swasta'], tolerance: '0.01' }])).toEqual([])
})
