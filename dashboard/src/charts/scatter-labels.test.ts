import { expect, test } from 'vitest'
import { sidesOf } from './scatter-labels.ts'

const point = (label: string, x: number, y: number) => ({ key: label, label, x, y, words: '' })

test('Traps: names of a scatter chart stand beside their own point, over no other', () => {
  const points = [
    point('Kota Tangerang Selatan', 2.57, 81.95),
    point('Kabupaten Tangerang', 6.93, 72.97),
    point('Kota Serang', 6.2, 72.98),
    point('Kabupaten Pandeglang', 9.27, 65.84),
  ]
  const [first, regency, city, edge] = sidesOf(points, 900, 230)
  expect(first).toBe('right')
  // On the right of the one, on the left of the other: neither name reaches the other's point.
  expect([regency, city]).toEqual(['right', 'left'])
  // At the right edge a name would be cut.
  expect(edge).toBe('left')
})

test('Traps: where neither side is free, names stand above or below', () => {
  const points = [
    point('Kota Serang', 5, 5),
    point('Kota Cilegon', 5.4, 5),
    point('Kota Tangerang', 4.6, 5),
    point('Lebak', 0, 0),
    point('Pandeglang', 10, 10),
  ]
  const sides = sidesOf(points, 400, 300)
  expect(['top', 'bottom']).toContain(sides[0])
})
