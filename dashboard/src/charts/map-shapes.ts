import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { MapArea } from './maps.ts'

/** The file at the path of a set of boundaries: its geometries have the region's code as `id`. */
export type BoundaryTopology = Topology<{ regions: GeometryCollection }>

/** Shapes to draw, each with its region's code; y grows northwards. */
export interface MapShapes {
  /** Names these shapes in ECharts' register: equal names, equal shapes. */
  readonly name: string
  readonly shapes: FeatureCollection
  /** Width of all shapes together, divided by their height. */
  readonly aspect: number
  /** Codes of areas without boundaries, which are tiles below the others, or alone. */
  readonly tiles: readonly string[]
  /** Width of a tile in parts of the whole. */
  readonly tileWidth: number
}

/** A tile is so much wider than high. */
export const TILE_ASPECT = 1.5
/** Space between tiles, in parts of a tile's height. */
const GAP = 0.08

/** How many tiles stand in a row at a width in pixels: names have room on few, and many stay on one screen. */
export function tileColumns(areas: number, width: number): number {
  const wide = areas <= 12 ? 150 : 72
  const most = areas <= 12 ? 4 : 16
  return Math.max(2, Math.min(most, areas, Math.floor(width / wide)))
}

/** A calm grid: one tile an area, in the order given, so many in a row. */
export function tileShapes(areas: readonly Pick<MapArea, 'code'>[], columns: number): MapShapes {
  const codes = areas.map(({ code }) => code)
  const rows = Math.ceil(codes.length / columns)
  return {
    name: `tiles ${columns} ${codes.join()}`,
    shapes: collection(tiles(codes, columns, [0, 0], columns * TILE_ASPECT)),
    aspect: (columns * TILE_ASPECT) / rows,
    tiles: codes,
    tileWidth: 1 / columns,
  }
}

/**
 * The boundaries of the areas; those that have none become tiles below, so that no figure is missing on the map.
 * @param hash of the boundaries
 */
export function boundaryShapes(
  topology: BoundaryTopology,
  hash: string,
  areas: readonly Pick<MapArea, 'code'>[],
): MapShapes | null {
  const wanted = new Set(areas.map(({ code }) => code))
  const { features } = feature(topology, topology.objects.regions)
  const drawn = features.filter(({ id }) => typeof id === 'string' && wanted.has(id))
  const [west, south, east, north] = boxOf(drawn)
  if (!(east > west && north > south)) return null
  const found = new Set(drawn.map(({ id }) => id))
  const without = areas.map(({ code }) => code).filter((code) => !found.has(code))
  const columns = Math.min(8, Math.max(4, without.length))
  const width = east - west
  const below = tiles(without, columns, [west, south - width / 20], width)
  const height = north - (boxOf(below)[1] < south ? boxOf(below)[1] : south)
  return {
    name: `${hash} ${areas.map(({ code }) => code).join()}`,
    shapes: collection([...drawn.map((each) => ({ ...each, properties: { code: each.id } })), ...below]),
    aspect: width / height,
    tiles: without,
    tileWidth: 1 / columns,
  }
}

/** Tiles from the left top corner of a place so wide. */
function tiles(codes: readonly string[], columns: number, [left, top]: [number, number], width: number): Feature[] {
  const wide = width / columns
  const high = wide / TILE_ASPECT
  const gap = (high * GAP) / 2
  return codes.map((code, at): Feature<Polygon> => {
    const [x, y] = [left + (at % columns) * wide, top - Math.floor(at / columns) * high]
    const [x1, x2, y1, y2] = [x + gap, x + wide - gap, y - high + gap, y - gap]
    const ring = [
      [x1, y1],
      [x2, y1],
      [x2, y2],
      [x1, y2],
      [x1, y1],
    ]
    return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } }
  })
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

/** [west, south, east, north] of polygons; nothing has no extent. */
function boxOf(features: readonly Feature[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const add = ([x = 0, y = 0]: Position) => {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  for (const { geometry } of features) {
    if (geometry.type === 'Polygon') geometry.coordinates.flat().forEach(add)
    if (geometry.type === 'MultiPolygon') geometry.coordinates.flat(2).forEach(add)
  }
  return box
}
