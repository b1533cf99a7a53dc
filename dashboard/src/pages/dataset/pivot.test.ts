import { expect, test } from 'vitest'
import type { RowCellsFragment } from '../../generated/graphql.ts'
import { pivot } from './pivot.ts'

/** "36.03 F 698396": a figure of a region and a sex; more of it where it matters. */
function figure(text: string, more: Partial<RowCellsFragment> = {}): RowCellsFragment {
  const [code = '', sex = '', value = ''] = text.split(' ')
  return {
    indicator: { code: 'POPULATION', name: 'Jumlah penduduk', additive: true },
    region: { code, name: `Wilayah ${code}` },
    period: '2024-S2',
    organization: null,
    dimensions: sex === '' ? [] : [{ dimension: 'SEX', member: sex, label: sex === 'F' ? 'Perempuan' : 'Laki-laki' }],
    value: value === '' ? null : value,
    unit: 'orang',
    status: value === '' ? 'MISSING' : 'NORMAL',
    ...more,
  }
}

const PLAN = {
  dimensions: ['SEX'],
  order: (code: string) => (code === 'SEX' ? ['M', 'F'] : []),
  period: (period: string) => `Tahun ${period}`,
}
const FIGURES = ['36.04 F 877814', '36.04 M 913981', '36.03 F 1698698', '36.03 M 1761008'].map((text) => figure(text))

test('B9: regions are rows, members are columns in their order, sums are exact', () => {
  expect(pivot(FIGURES, PLAN)).toMatchObject({
    rowAxes: ['REF_AREA'],
    rows: [{ key: '36.03', label: 'Wilayah 36.03' }, { key: '36.04' }],
    columns: [{ label: 'Laki-laki' }, { label: 'Perempuan' }],
    cells: [
      [{ value: '1761008' }, { value: '1698698' }],
      [{ value: '913981' }, { value: '877814' }],
    ],
    totals: ['2674989', '2576512'],
    sums: { rows: ['3459706', '1791795'], whole: '5251501' },
  })
})

test('decimals beyond a float are added to the last digit', () => {
  const figures = ['36.03 M 99999999999999.9999', '36.04 M 0.0002'].map((text) => figure(text))
  expect(pivot(figures, PLAN)?.totals).toEqual(['100000000000000.0001'])
})

test('a missing figure makes its sums unknown, not smaller', () => {
  const turned = pivot([...FIGURES.slice(1), figure('36.04 F')], PLAN)
  expect(turned?.totals).toEqual(['2674989', null])
  expect(turned?.sums).toEqual({ rows: ['3459706', null], whole: null })
})

test('a combination that the data does not have is an empty cell and adds nothing', () => {
  const turned = pivot(FIGURES.slice(1), PLAN)
  expect(turned?.cells[1]).toMatchObject([{ value: '913981' }, undefined])
  expect(turned?.totals).toEqual(['2674989', '1698698'])
})

test.each([
  ['rates', FIGURES.map((row) => ({ ...row, indicator: { ...row.indicator, additive: false } }))],
  ['a province beside its kabupaten', [...FIGURES, figure('36 F 6338355'), figure('36 M 6543019')]],
  ['two periods', [...FIGURES, figure('36.03 F 1', { period: '2023-S2' })]],
  ['two units', [...FIGURES, figure('36.71 F 1', { unit: 'ribu orang' })]],
  [
    'figures of organizations beside those of none',
    [...FIGURES, figure('36.71 F 1', { organization: { code: '0004', name: 'Dinas' } })],
  ],
])('%s are not added up', (_, figures) => {
  expect(pivot(figures, PLAN)).toMatchObject({ totals: null, sums: null })
})

test('periods stand beside each other as columns, in words', () => {
  const turned = pivot([figure('36.03 M 1'), figure('36.03 M 2', { period: '2023' }), figure('36.04 M 3')], PLAN)
  expect(turned?.columns.map(({ label }) => label)).toEqual(['Tahun 2023 · Laki-laki', 'Tahun 2024-S2 · Laki-laki'])
})

test('what does not fit beside each other goes below each other', () => {
  const ages = Array.from({ length: 7 }, (_, age) => `A${age}`)
  const figures = ages.flatMap((age) =>
    ['M', 'F'].map((sex) => {
      const row = figure(`36.03 ${sex} 1`)
      return { ...row, dimensions: [{ dimension: 'AGE', member: age, label: age }, ...row.dimensions] }
    }),
  )
  const turned = pivot(figures, { ...PLAN, dimensions: ['AGE', 'SEX'] })
  expect([turned?.rowAxes, turned?.rows.length, turned?.columns.length]).toEqual([['REF_AREA', 'AGE'], 7, 2])
})

test('places of the same name are told apart by their codes', () => {
  const named = (code: string) => figure(`${code} M 1`, { region: { code, name: 'Curug' } })
  expect(pivot([named('36.03.14'), named('36.73.05'), figure('36.03.01 M 1')], PLAN)?.rows).toEqual([
    { key: '36.03.01', label: 'Wilayah 36.03.01' },
    { key: '36.03.14', label: 'Curug (36.03.14)' },
    { key: '36.73.05', label: 'Curug (36.73.05)' },
  ])
})

test('two figures for one cell make no table', () => {
  expect(pivot([...FIGURES, figure('36.03 F 1')], PLAN)).toBeNull()
})
