import { draw } from './draw.ts'

/** A kabupaten or kota where money is spent; `weight` is its share of transfers, roughly by population. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly weight: number
}

/** The kabupaten and kota of Banten. */
export const PLACES: readonly Place[] = [
  { code: '36.01', name: 'Kabupaten Pandeglang', weight: 11 },
  { code: '36.02', name: 'Kabupaten Lebak', weight: 12 },
  { code: '36.03', name: 'Kabupaten Tangerang', weight: 27 },
  { code: '36.04', name: 'Kabupaten Serang', weight: 14 },
  { code: '36.71', name: 'Kota Tangerang', weight: 15 },
  { code: '36.72', name: 'Kota Cilegon', weight: 4 },
  { code: '36.73', name: 'Kota Serang', weight: 6 },
  { code: '36.74', name: 'Kota Tangerang Selatan', weight: 11 },
]

const SEAT = '36.73'

/** Where the provincial offices are: Kota Serang. */
export function seat(): Place {
  const found = PLACES.find(({ code }) => code === SEAT)
  if (found === undefined) throw new Error(`${SEAT} is missing from the places.`)
  return found
}

/** `count` different places, drawn by key, in code order. */
export function drawPlaces(key: string, count: number): Place[] {
  // Three and eight have no common divisor: the stride meets every place once.
  const first = draw(`${key} places`, 0, PLACES.length - 1)
  const chosen = new Set(Array.from({ length: count }, (_, index) => (first + index * 3) % PLACES.length))
  return PLACES.filter((_, index) => chosen.has(index))
}
