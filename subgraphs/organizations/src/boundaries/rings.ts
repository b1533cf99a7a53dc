import type { Finding } from '@satudata/subgraph'
import type { Position } from 'geojson'
import { fault } from './findings.ts'

/** The polygons of a region, each an outer ring and its holes, in degrees. */
export type Polygons = Position[][][]

/** Where Indonesia is, with its seas: [west, south, east, north] in degrees. */
const INDONESIA = [94, -12, 142, 7] as const

/** The polygons of a GeoJSON geometry, or what keeps them from being drawn. Goes no deeper than a geometry may go. */
export function polygonsOf(geometry: unknown, place: string): Polygons | Finding {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown }
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const given = typeof type === 'string' ? `"${type.slice(0, 40)}"` : 'null'
    return fault(
      place,
      'GEOMETRY',
      `Geometrinya ${given}; yang diterima Polygon dan MultiPolygon.`,
      `The geometry is ${given}; Polygon and MultiPolygon are accepted.`,
    )
  }
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates
  if (!isListOf(polygons, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPosition))))
    return fault(
      place,
      'COORDINATES',
      'Koordinatnya bukan daftar cincin berisi pasangan [bujur, lintang].',
      'The coordinates are no lists of rings of [longitude, latitude].',
    )
  return faultOfRings(polygons as Polygons, place) ?? withoutHeights(polygons as Polygons)
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(is)
}

function isPosition(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    (value.length === 2 || value.length === 3) &&
    value.every((each) => typeof each === 'number' && Number.isFinite(each))
  )
}

function faultOfRings(polygons: Polygons, place: string): Finding | undefined {
  for (const ring of polygons.flat()) {
    const [first, last] = [ring[0]!, ring.at(-1)!]
    if (ring.length < 4 || first[0] !== last[0] || first[1] !== last[1])
      return fault(
        place,
        'RING',
        'Sebuah cincin tidak tertutup: titik akhirnya harus sama dengan titik awalnya, dan titiknya sedikitnya empat.',
        'A ring is not closed: its last point must be its first one, and it must have four points or more.',
      )
    const outside = ring.find((position) => !isInside(position))
    if (outside !== undefined) return elsewhere(outside, place)
  }
  if (polygons.every(([outer]) => areaOf(outer!) === 0))
    return fault(place, 'RING', 'Luasnya nol: semua titik segaris.', 'Its area is zero: all points are on one line.')
  return undefined
}

function isInside([x = 0, y = 0]: Position): boolean {
  const [west, south, east, north] = INDONESIA
  return x >= west && x <= east && y >= south && y <= north
}

function elsewhere([x = 0, y = 0]: Position, place: string): Finding {
  const point = `[${x}, ${y}]`
  if (isInside([y, x]))
    return fault(
      place,
      'OUTSIDE',
      `${point}: lintang dan bujur tertukar; GeoJSON menulis [bujur, lintang].`,
      `${point}: latitude and longitude are swapped; GeoJSON writes [longitude, latitude].`,
    )
  if (Math.abs(x) > 180 || Math.abs(y) > 90)
    return fault(
      place,
      'CRS',
      `${point}: koordinatnya bukan derajat; ubah dahulu ke WGS 84 (EPSG:4326).`,
      `${point}: the coordinates are not in degrees; convert the file to WGS 84 (EPSG:4326) first.`,
    )
  return fault(place, 'OUTSIDE', `${point} berada di luar Indonesia.`, `${point} is outside Indonesia.`)
}

/** Heights are not drawn, and points that differ in nothing else must be the same. */
function withoutHeights(polygons: Polygons): Polygons {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])))
}

/** Area of a ring in square degrees, whichever way round it goes. */
export function areaOf(ring: readonly Position[]): number {
  let twice = 0
  // From its first point: the differences are small, and little is lost of them.
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  for (let index = 1; index < ring.length; index++) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[index - 1]!, ring[index]!]
    twice += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return Math.abs(twice / 2)
}
