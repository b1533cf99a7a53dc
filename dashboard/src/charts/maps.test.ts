import { expect, test } from 'vitest'
import { classWords, legendEntries } from './map-legend.ts'
import { boundaryShapes, tileShapes } from './map-shapes.ts'
import type { BoundaryTopology } from './map-shapes.ts'
import { classesOf, classOf } from './maps.ts'
import type { MapArea } from './maps.ts'
import { placeAfter } from './use-roving.ts'

const area = (code: string, value: number | null, suppressed = false): MapArea => ({
  code,
  name: code,
  value,
  words: value === null ? 'tidak ada data' : value.toLocaleString('id-ID'),
  suppressed,
})
/** Population of the eight kabupaten and kota, 2024-S2. */
const BANTEN = [1437046, 1531564, 3459706, 1791795, 1957349, 480378, 759929, 1463607].map((value, at) =>
  area(`36.0${at + 1}`, value),
)

test('classes name the lowest and highest figure really in them, and every figure is in exactly one', () => {
  const classes = classesOf(BANTEN)
  expect(classWords({ classes })).toEqual([
    '480.378 – 759.929',
    '1.437.046 – 1.463.607',
    '1.531.564',
    '1.791.795 – 1.957.349',
    '3.459.706',
  ])
  for (const { value } of BANTEN)
    expect(classes.filter(({ from, to }) => value! >= from && value! <= to)).toHaveLength(1)
  expect(classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(8)
})

test('steps of equal width leave out those that nothing is in', () => {
  const classes = classesOf(BANTEN, 'EQUAL_STEPS')
  expect(classes.map(({ areas }) => areas)).toEqual([2, 3, 2, 1])
  expect(classes.at(-1)).toMatchObject({ from: 3459706, to: 3459706 })
})

test('equal figures are in one class, however many there are', () => {
  const many = [...Array.from({ length: 9 }, (_, at) => area(String(at), 7)), area('x', 8), area('y', 1)]
  for (const classing of ['QUANTILES', 'EQUAL_STEPS'] as const) {
    const classes = classesOf(many, classing)
    expect(new Set(many.filter(({ value }) => value === 7).map((each) => classOf(each, classes))).size).toBe(1)
    for (const [at, { from }] of classes.entries()) expect(from).toBeGreaterThan(classes[at - 1]?.to ?? -Infinity)
  }
  expect(classesOf([area('a', 5), area('b', 5)])).toMatchObject([{ from: 5, to: 5, areas: 2 }])
  expect(classesOf([area('a', null)])).toEqual([])
})

test('no figure and a suppressed figure are in no class, and only the legend of a map with such areas says so', () => {
  const areas = [...BANTEN, area('a', null), area('b', null, true)]
  const classes = classesOf(areas)
  expect(areas.slice(-2).map((each) => classOf(each, classes))).toEqual(['NONE', 'SUPPRESSED'])
  const fills = { classes: ['1', '2', '3', '4', '5'], none: 'n', suppressed: 's' }
  const words = { head: '', none: 'tidak ada data', suppressed: 'disamarkan' }
  const data = { level: 'REGENCY' as const, within: '36', classes, unit: '', invented: false }
  expect(
    legendEntries({ ...data, areas }, fills, words)
      .map(({ fill }) => fill)
      .join(''),
  ).toBe('12345ns')
  expect(legendEntries({ ...data, areas: BANTEN }, fills, words)).toHaveLength(5)
})

/** Two regions side by side, the left one around a third. */
const TOPOLOGY: BoundaryTopology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
    [
      [2, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 0],
    ],
  ],
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: '36.01', arcs: [[[0]]] },
        { type: 'MultiPolygon', id: '36.02', arcs: [[[1]]] },
      ],
    },
  },
}

test('areas meet boundaries by code; one without becomes a tile below, and boundaries without an area are left out', () => {
  const shapes = boundaryShapes(TOPOLOGY, 'h', [area('36.02', 1), area('36.74', 2)])!
  expect(shapes.shapes.features.map(({ properties }) => properties?.['code'])).toEqual(['36.02', '36.74'])
  expect(shapes.tiles).toEqual(['36.74'])
  expect(shapes.middles.get('36.02')).toEqual([3, 1])
  expect(shapes.middles.get('36.74')![1]).toBeLessThan(0)
  expect(boundaryShapes(TOPOLOGY, 'h', [area('36.74', 2)])).toBeNull()
})

test('tiles stand in the order given, as many in a row as there is room for', () => {
  const at = (width: number) => tileShapes(BANTEN, width)
  expect([at(300), at(650), at(1200)].map(({ tileWidth }) => 1 / tileWidth)).toEqual([2, 4, 4])
  const middles = at(650).middles
  const [first, second] = [middles.get('36.01')!, middles.get('36.02')!]
  expect([first[0] < second[0], first[1] === second[1]]).toEqual([true, true])
})

test('arrow keys, Home, End and letters lead to areas', () => {
  const names = ['Anyar', 'Baros', 'Bojong', 'Carita']
  expect(placeAfter('ArrowDown', 3, names)).toBe(3)
  expect(placeAfter('ArrowLeft', 1, names)).toBe(0)
  expect(placeAfter('End', 0, names)).toBe(3)
  expect(placeAfter('b', 1, names)).toBe(2)
  expect(placeAfter('b', 2, names)).toBe(1)
  expect(placeAfter('x', 2, names)).toBeNull()
  expect(placeAfter('Tab', 2, names)).toBeNull()
})
