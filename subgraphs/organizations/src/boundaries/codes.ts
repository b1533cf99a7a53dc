import { levelOf, readCode } from '../regions/codes.ts'

/**
 * Names under which publishers of boundaries keep region codes, lower case, those of smaller regions first: a file of kecamatan names the
 * kabupaten too (KDPKAB). `id` is the feature's own.
 */
const KNOWN = [
  'kdcpum',
  'kode_kecamatan',
  'kode_kec',
  'kodekec',
  'kd_kec',
  'district_code',
  'kdpkab',
  'kdbbps',
  'kode_kabupaten',
  'kode_kabkota',
  'kode_kab',
  'kodekab',
  'kd_kab',
  'regency_code',
  'kode_wilayah',
  'kode_kemendagri',
  'kode_bps',
  'kode',
  'code',
  'region_code',
  'id',
]

/** A GeoJSON feature as far as its code goes. */
export interface Coded {
  readonly id?: unknown
  readonly properties?: unknown
}

/** The property that holds the codes: the first known one with a value in every feature; undefined when there is none. */
export function codePropertyOf(features: readonly Coded[]): string | undefined {
  return KNOWN.find((name) => features.length > 0 && features.every((each) => valueOf(each, name) !== undefined))
}

/** What a feature has under this name, in any case; undefined when that is neither text nor a number. */
export function valueOf({ id, properties }: Coded, name: string): string | number | undefined {
  const entries = typeof properties === 'object' && properties !== null ? Object.entries(properties) : []
  const own = entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] as unknown
  const value = own ?? (name === 'id' ? id : undefined)
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? value : undefined
}

/** A code of kabupaten, kota or kecamatan as it is written in a file. */
export interface ReadCode {
  readonly code: string
  readonly level: 'REGENCY' | 'DISTRICT'
}

/** Reads a code: `code`, or why it is none ("NUMBER": a zero may have been lost, "BPS", "LEVEL", "UNREADABLE"). */
export function codeIn(value: string | number): ReadCode | 'NUMBER' | 'BPS' | 'LEVEL' | 'UNREADABLE' {
  // 36.1 may have been 36.10, or 36.01: the number does not say.
  if (typeof value === 'number' && !Number.isInteger(value)) return 'NUMBER'
  const text = String(value).trim()
  if (/^\d{7}$/.test(text)) return 'BPS'
  const code = readCode(text)
  if (code === undefined) return /^\d{10}$/.test(text) ? 'LEVEL' : 'UNREADABLE'
  const level = levelOf(code)
  return level === 'REGENCY' || level === 'DISTRICT' ? { code, level } : 'LEVEL'
}
