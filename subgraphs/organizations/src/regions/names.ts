import type { Region } from '../entities.ts'
import { normaliseName } from '../names.ts'

/** Abbreviations of the word before a region's name. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  kab: 'kabupaten',
  kec: 'kecamatan',
  kel: 'kelurahan',
  ds: 'desa',
  prov: 'provinsi',
  prop: 'provinsi',
  propinsi: 'provinsi',
}

/** The form region names are compared in: "Kab. Tangerang" and "KABUPATEN TANGERANG" are both "kabupaten tangerang". */
export function normaliseRegionName(name: string): string {
  const [first = '', ...rest] = normaliseName(name).split(' ')
  // A name that consists of the abbreviation alone is not one.
  return [rest.length === 0 ? first : (ABBREVIATIONS[first] ?? first), ...rest].join(' ')
}

/** The word that official texts put before the name of such a region. */
const KIND_WORDS: Readonly<Record<Region['kind'], string>> = {
  PROVINSI: 'Provinsi',
  KABUPATEN: 'Kabupaten',
  KOTA: 'Kota',
  KECAMATAN: 'Kecamatan',
  DESA: 'Desa',
  DESA_ADAT: 'Desa',
  KELURAHAN: 'Kelurahan',
}

/** "Kabupaten Tangerang" gives "Tangerang"; a name without its kind stays as it is. */
export function shortNameOf(name: string, kind: Region['kind']): string {
  const word = `${KIND_WORDS[kind]} `
  return (kind === 'KABUPATEN' || kind === 'KOTA') && name.startsWith(word) ? name.slice(word.length) : name
}

/** Every name by which a region can be found, normalised: with its kind, without it, and its aliases. */
export function namesOf(region: Pick<Region, 'shortName' | 'kind' | 'aliases'>): string[] {
  const names = [region.shortName, `${KIND_WORDS[region.kind]} ${region.shortName}`, ...region.aliases]
  return [...new Set(names.map(normaliseRegionName))]
}

/** The usual abbreviation of a region's name; none for a kota, whose word is short already. */
export function abbreviationOf(shortName: string, kind: Region['kind']): string | undefined {
  const short: Partial<Record<Region['kind'], string>> = { KABUPATEN: 'Kab.', KECAMATAN: 'Kec.', KELURAHAN: 'Kel.' }
  const word = short[kind]
  return word === undefined ? undefined : `${word} ${shortName}`
}
