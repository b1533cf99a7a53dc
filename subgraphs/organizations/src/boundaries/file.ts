import { readFile, stat } from 'node:fs/promises'
import type { Finding } from '@satudata/subgraph'
import { fault } from './findings.ts'
import type { Coded } from './codes.ts'

/** Bytes of a file at most. */
const LARGEST = 200_000_000
/** Features of a file at most: more than any province has kecamatan. */
const MOST_FEATURES = 10_000

/** A feature as it stands in the file; nothing of it is certain yet. */
export interface RawFeature extends Coded {
  readonly type?: unknown
  readonly geometry?: unknown
}

/** The features of a GeoJSON file, or why there are none. Rejects when the file cannot be read at all. */
export async function featuresIn(path: string): Promise<readonly RawFeature[] | Finding> {
  const { size } = await stat(path)
  if (size > LARGEST)
    return fault(
      'berkas',
      'SIZE',
      `Berkasnya ${size} byte; batasnya ${LARGEST}. Sederhanakan dahulu, atau pisahkan per provinsi.`,
      `The file has ${size} bytes; the limit is ${LARGEST}. Simplify it first, or split it by province.`,
    )
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  try {
    return featuresOf(JSON.parse(text))
  } catch {
    return fault('berkas', 'JSON', 'Berkasnya bukan JSON yang sah.', 'The file is no valid JSON.')
  }
}

function featuresOf(content: unknown): readonly RawFeature[] | Finding {
  const { type, features, crs } = (content ?? {}) as Readonly<Record<string, unknown>>
  if (type !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0)
    return fault(
      'berkas',
      'COLLECTION',
      'Berkasnya bukan FeatureCollection GeoJSON yang berisi.',
      'The file is no GeoJSON FeatureCollection with features.',
    )
  if (features.length > MOST_FEATURES)
    return fault(
      'berkas',
      'FEATURES',
      `Ada ${features.length} fitur; batasnya ${MOST_FEATURES}.`,
      `There are ${features.length} features; the limit is ${MOST_FEATURES}.`,
    )
  return faultOfSystem(crs) ?? (features as readonly RawFeature[]).map((each) => each ?? {})
}

/** Names of the one coordinate system that GeoJSON knows today. */
const DEGREES = /^(?:urn:ogc:def:crs:OGC:[\d.]*:CRS84|urn:ogc:def:crs:EPSG:[\d.]*:4326|EPSG:4326)$/i

/** Older files name a coordinate system: any other than degrees of WGS 84 would be drawn somewhere else. */
function faultOfSystem(crs: unknown): Finding | undefined {
  if (crs === undefined || crs === null) return undefined
  const { properties } = crs as { readonly properties?: { readonly name?: unknown } | null }
  const name = properties?.name
  if (typeof name === 'string' && DEGREES.test(name)) return undefined
  const given = typeof name === 'string' ? name.slice(0, 60) : 'crs'
  return fault(
    'berkas',
    'CRS',
    `Sistem koordinatnya "${given}"; ubah dahulu ke WGS 84 (EPSG:4326).`,
    `Its coordinate system is "${given}"; convert the file to WGS 84 (EPSG:4326) first.`,
  )
}
