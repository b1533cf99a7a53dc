import type { Finding } from '@satudata/subgraph'
import { codeIn, codePropertyOf, valueOf } from './codes.ts'
import type { ReadCode } from './codes.ts'
import type { RawFeature } from './file.ts'
import { fault, featureAt } from './findings.ts'
import { polygonsOf } from './rings.ts'
import type { Polygons } from './rings.ts'

/** A region as it is drawn. */
export interface Outline {
  readonly code: string
  readonly polygons: Polygons
}

/** What a file holds: outlines by code, all of one level; of use only without findings. */
export interface Checked {
  readonly outlines: readonly Outline[]
  readonly level: 'REGENCY' | 'DISTRICT'
  /** The property that the codes were read from. */
  readonly property: string
  readonly findings: readonly Finding[]
}

/**
 * Checks features against the codes of the regions there are. Regions are known by code only: names are not even read.
 * @param property where the codes are; a known name is looked for when it is not given
 */
export function checkFeatures(
  features: readonly RawFeature[],
  known: ReadonlySet<string>,
  property = codePropertyOf(features),
): Checked {
  if (property === undefined) return { outlines: [], level: 'REGENCY', property: '', findings: [noProperty(features)] }
  const findings: Finding[] = []
  const outlines: Outline[] = []
  const seen = new Map<string, number>()
  let level: ReadCode['level'] | undefined
  for (const [index, feature] of features.entries()) {
    const read = codeOf(feature, property, featureAt(index))
    if ('check' in read) {
      findings.push(read)
      continue
    }
    level ??= read.level
    const place = featureAt(index, read.code)
    const wrong = faultOfCode(read, { level, known, place, before: seen.get(read.code) })
    if (wrong !== undefined) findings.push(wrong)
    seen.set(read.code, seen.get(read.code) ?? index)
    const polygons = polygonsOf(feature.geometry, place)
    if ('check' in polygons) findings.push(polygons)
    else outlines.push({ code: read.code, polygons })
  }
  outlines.sort((a, b) => (a.code < b.code ? -1 : 1))
  return { outlines, level: level ?? 'REGENCY', property, findings }
}

function codeOf(feature: RawFeature, property: string, place: string): ReadCode | Finding {
  const value = valueOf(feature, property)
  if (value === undefined)
    return fault(place, 'CODE', `Tidak ada kode dalam "${property}".`, `There is no code in "${property}".`)
  const read = codeIn(value)
  if (typeof read !== 'string') return read
  const given = `"${property}": ${JSON.stringify(value).slice(0, 60)}`
  return fault(place, 'CODE', `${given} ${UNUSABLE[read].id}`, `${given} ${UNUSABLE[read].en}`)
}

const UNUSABLE = {
  NUMBER: {
    id: 'adalah bilangan pecahan, sehingga nol di belakangnya mungkin hilang; tulis kode sebagai teks.',
    en: 'is a number with a fraction, which may have lost a zero at its end; write codes as text.',
  },
  BPS: {
    id: 'adalah kode kecamatan BPS, yang bernomor sendiri; pakai kode Kemendagri.',
    en: 'is a kecamatan code of BPS, which numbers on its own; use Kemendagri codes.',
  },
  LEVEL: {
    id: 'bukan kode kabupaten, kota, atau kecamatan; hanya batasnya yang dipakai.',
    en: 'is no code of a kabupaten, kota or kecamatan; only their boundaries are used.',
  },
  UNREADABLE: {
    id: 'bukan kode wilayah; tulis seperti "36.03" atau "3603". Kode di properti lain: --code-property.',
    en: 'is no region code; write it like "36.03" or "3603". For codes in another property: --code-property.',
  },
} as const

interface Expected {
  readonly level: ReadCode['level']
  readonly known: ReadonlySet<string>
  readonly place: string
  /** Index of an earlier feature with this code. */
  readonly before: number | undefined
}

function faultOfCode({ code, level }: ReadCode, expected: Expected): Finding | undefined {
  const { place, before } = expected
  if (!expected.known.has(code))
    return fault(
      place,
      'UNKNOWN_CODE',
      `Tidak ada wilayah berkode ${code} di instans ini.`,
      `This instance has no region with the code ${code}.`,
    )
  if (level !== expected.level)
    return fault(
      place,
      'LEVEL',
      'Berkas ini mencampur tingkat wilayah; impor kabupaten/kota dan kecamatan dari berkas terpisah.',
      'The file mixes levels of regions; import kabupaten/kota and kecamatan from files of their own.',
    )
  if (before !== undefined)
    return fault(
      place,
      'DUPLICATE',
      `Kode ${code} sudah ada pada fitur ${before + 1}; gabungkan keduanya dalam satu MultiPolygon.`,
      `Feature ${before + 1} has the code ${code} already; join both in one MultiPolygon.`,
    )
  return undefined
}

function noProperty(features: readonly RawFeature[]): Finding {
  const names = Object.keys((features[0]?.properties as object | null | undefined) ?? {})
  const list = names.join(', ').slice(0, 200)
  return fault(
    'berkas',
    'CODE_PROPERTY',
    `Tidak ada properti yang diketahui berisi kode wilayah pada setiap fitur; sebutkan dengan --code-property. Yang ada: ${list || 'tidak ada'}.`,
    `No property known to hold region codes is in every feature; name it with --code-property. There are: ${list || 'none'}.`,
  )
}
