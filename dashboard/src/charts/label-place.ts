import type { Position } from 'geojson'

/** Places tried along each side of a polygon's box. */
const TRIED = 24

/**
 * Where a name has most room in a region: the place within its largest polygon that is farthest from any border, holes included.
 * Its middle may lie in another region that it surrounds.
 */
export function labelPlace(polygons: readonly Position[][][]): [number, number] | null {
  const largest = polygons.toSorted((a, b) => extent(b) - extent(a))[0]
  const outer = largest?.[0]
  if (largest === undefined || outer === undefined) return null
  const [west, south, east, north] = boxOf(outer)
  let best: { readonly place: [number, number]; readonly room: number } | null = null
  for (let row = 1; row < TRIED; row++) {
    for (let column = 1; column < TRIED; column++) {
      const place: [number, number] = [west + ((east - west) * column) / TRIED, south + ((north - south) * row) / TRIED]
      if (!isWithin(place, largest)) continue
      const room = Math.min(...largest.map((ring) => distanceTo(place, ring)))
      if (best === null || room > best.room) best = { place, room }
    }
  }
  return best?.place ?? null
}

function extent([outer]: readonly Position[][]): number {
  const [west, south, east, north] = boxOf(outer ?? [])
  return (east - west) * (north - south)
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Inside an odd number of rings: in the outer one, and in no hole. */
function isWithin([x, y]: [number, number], rings: readonly Position[][]): boolean {
  let within = false
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at - 1]!, ring[at]!]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within
    }
  }
  return within
}

function distanceTo([x, y]: [number, number], ring: readonly Position[]): number {
  let least = Infinity
  for (let at = 1; at < ring.length; at++) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at - 1]!, ring[at]!]
    const [dx, dy] = [x2 - x1, y2 - y1]
    const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
    least = Math.min(least, Math.hypot(x - x1 - along * dx, y - y1 - along * dy))
  }
  return least
}
