import { expect, test } from 'vitest'
import { areasOf, descending, drawnAreas } from './areas.ts'
import type { Area } from './areas.ts'

const area = (code: string, value: string | null): Area => ({
  code,
  name: code,
  figures: new Map([['2015', { value }]]),
})

test('areas are ordered by their exact figures, and those without one come last', () => {
  const ordered = descending([area('a', '9.5'), area('b', null), area('c', '10.25'), area('d', '-1')], '2015')
  expect(ordered.map(({ code }) => code)).toEqual(['c', 'a', 'd', 'b'])
})

test('six lines at most: the chosen area, the highest and the lowest', () => {
  const ordered = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((code, at) => area(code, String(10 - at)))
  expect(drawnAreas(ordered, '36').map(({ code }) => code)).toEqual(['a', 'b', 'c', 'f', 'g', 'h'])
  expect(drawnAreas(ordered, 'd').map(({ code }) => code)).toEqual(['d', 'a', 'b', 'c', 'g', 'h'])
  expect(drawnAreas(ordered.slice(0, 6), 'd')).toHaveLength(6)
})

test('figures of a second dataset are never mixed in', () => {
  const value = (column: string, figure: string) => ({ column, value: figure, status: 'NORMAL' as const })
  const column = (id: string) => ({ id, unit: 'indeks', provenance: [] })
  const told = areasOf({
    region: null,
    indicator: null,
    statistics: {
      columns: [column('value@old'), column('value@new')],
      rows: {
        nodes: [
          {
            region: { code: '36.01', name: 'Kabupaten Pandeglang' },
            period: '2022',
            values: [value('value@old', '65.84'), value('value@new', '70.38')],
          },
        ],
      },
    },
  })
  expect(told.areas[0]?.figures.get('2022')?.value).toBe('65.84')
  expect(told.periods).toEqual(['2022'])
})
