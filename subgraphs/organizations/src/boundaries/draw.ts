import { rewind } from '@turf/rewind'
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterWeight, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon as TopoPolygons, Topology } from 'topojson-specification'
import type { Outline } from './check.ts'
import { areaOf } from './rings.ts'

/** Bytes of the TopoJSON that are aimed at: about a third of it goes over the network. */
const TARGET = 100_000
/** Steps across the whole map: about 2 m in a province. Points closer than that are one, so that shared borders meet. */
const GRID = 100_000
/** Points that the largest ring of every region keeps on each of its arcs, whatever its size. */
const KEPT = 4

type Drawing = Topology<{ regions: GeometryCollection }>

/**
 * Draws outlines as one TopoJSON text: rings wound as RFC 7946 says, borders that two regions share kept once and simplified together,
 * few enough points for a page. No region vanishes. The same outlines give the same text.
 */
export function drawTopology(outlines: readonly Outline[]): string {
  const whole = presimplify(topology({ regions: wound(outlines) }, GRID) as Drawing, sphericalTriangleArea)
  keepRegions(whole)
  const all = textOf(whole, 0)
  if (all.length <= TARGET) return all
  const weights = whole.arcs
    .flatMap((arc) => arc.map(weightOf))
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b)
  // The least that has to be left out lies between nothing, which is too much, and all that may be.
  let [few, many] = [0, weights.length]
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2)
    if (textOf(whole, weights[middle]!).length > TARGET) few = middle
    else many = middle
  }
  return textOf(whole, weights[many] ?? Number.POSITIVE_INFINITY)
}

/** The regions as features without anything but their code. */
function wound(outlines: readonly Outline[]): FeatureCollection<MultiPolygon> {
  const features = outlines.map(({ code, polygons }): Feature<MultiPolygon> => ({
    type: 'Feature',
    id: code,
    properties: null,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }))
  return rewind({ type: 'FeatureCollection', features }) as FeatureCollection<MultiPolygon>
}

/** Marks the points that matter most in the largest ring of each region as never to be left out. */
function keepRegions({ objects, arcs }: Drawing): void {
  for (const { arcs: polygons } of objects.regions.geometries as TopoPolygons[]) {
    const outer = polygons.map(([ring]) => ring!)
    const largest = outer.toSorted((a, b) => areaOf(pointsOf(b, arcs)) - areaOf(pointsOf(a, arcs)))[0]!
    for (const arc of largest) {
      const free = arcs[arc < 0 ? ~arc : arc]!.filter((point) => Number.isFinite(weightOf(point)))
      for (const point of free.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, KEPT))
        point[2] = Number.POSITIVE_INFINITY
    }
  }
}

/** What would be lost with a point, as `presimplify` noted it; infinite for those that always stay. */
function weightOf(point: Position): number {
  return point[2] ?? 0
}

function pointsOf(ring: readonly number[], arcs: Drawing['arcs']) {
  return ring.flatMap((arc) => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!).slice(1))
}

/** The drawing without points that weigh less, and without islands and lakes that nothing is left of. */
function textOf(whole: Drawing, leastWeight: number): string {
  const simpler = simplify(whole, leastWeight)
  return JSON.stringify(quantize(filter(simpler, filterWeight(simpler, Number.MIN_VALUE, areaOf)) as Drawing, GRID))
}
