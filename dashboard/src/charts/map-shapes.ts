import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { labelPlace } from './label-place.ts'
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
  /** The middle of each area, by code. */
  readonly middles: ReadonlyMap<string, [number, number]>
}

/** So many areas have room for their names on the map, and for their figures on tiles. */
export const FEW = 12
/** A tile is so much wider than high: on a wide page flat, so that the map is no wall. */
const TILE_ASPECT = { usual: 1.5, flat: 3 }
/** Pixels of width from which tiles are flat. */
const WIDE = 200
/** Space between tiles, in parts of a tile's height. */
const GAP = 0.08

/** How many tiles stand in a row at a width in pixels: names have room on few, and many stay on one screen. */
function tileColumns(areas: number, width: number): number {
  const wide = areas <= FEW ? 150 : 72
  const most = areas <= FEW ? 4 : 16
  return Math.max(2, Math.min(most, areas, Math.floor(width / wide)))
}

/** A calm grid: one tile an area, in the order given, as many in a row as the width in pixels has room for. */
export function tileShapes(areas: readonly Pick<MapArea, 'code'>[], width: number): MapShapes {
  const codes = areas.map(({ code }) => code)
  const columns = tileColumns(codes.length, width)
  const aspect = width / columns > WIDE ? TILE_ASPECT.flat : TILE_ASPECT.usual
  const shapes = tiles(codes, { columns, aspect, left: 0, top: 0, width: columns * aspect })
  return {
    name: `tiles ${columns} ${aspect} ${codes.join()}`,
    shapes: collection(shapes),
    aspect: (columns * aspect) / Math.ceil(codes.length / columns),
    tiles: codes,
    tileWidth: 1 / columns,
    middles: middlesOf(shapes),
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
  const place = { columns, aspect: TILE_ASPECT.usual, left: west, top: south - width / 20, width }
  const below = tiles(without, place)
  const height = north - (boxOf(below)[1] < south ? boxOf(below)[1] : south)
  const shapes = [...drawn.map((each) => named(each, areas.length <= FEW)), ...below]
  return {
    name: `${hash} ${areas.map(({ code }) => code).join()}`,
    shapes: collection(shapes),
    aspect: width / height,
    tiles: without,
    tileWidth: 1 / columns,
    middles: middlesOf(shapes),
  }
}

/** Middles of the boxes around areas. */
function middlesOf(shapes: readonly Feature[]): Map<string, [number, number]> {
  return new Map(
    shapes.map((each) => {
      const [west, south, east, north] = boxOf([each])
      return [String(each.properties?.['code']), [(west + east) / 2, (south + north) / 2]]
    }),
  )
}

/** A region under its code; where names are written, with the place for it, which ECharts reads from `cp`. */
function named(region: Feature, withPlace: boolean): Feature {
  const { geometry, id } = region
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
  const cp = withPlace ? labelPlace(polygons) : null
  return { ...region, properties: { code: id, ...(cp === null ? {} : { cp }) } }
}

/** Where tiles stand: from a left top corner, so many in a row that is so wide. */
interface TilePlace {
  readonly columns: number
  readonly aspect: number
  readonly left: number
  readonly top: number
  readonly width: number
}

function tiles(codes: readonly string[], { columns, aspect, left, top, width }: TilePlace): Feature[] {
  const wide = width / columns
  const high = wide / aspect
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
