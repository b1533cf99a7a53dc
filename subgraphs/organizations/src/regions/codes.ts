import type { Region } from '../entities.ts'

const LEVELS = ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'] as const
const DOTTED = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/

/** Level of a Kemendagri code. */
export function levelOf(code: string): Region['level'] {
  const level = LEVELS[code.split('.').length - 1]
  if (level === undefined) throw new Error(`"${code}" is no region code: it has more than four parts.`)
  return level
}

/** What a code says of the region's kind (Permendagri 58/2021: kota from 71; kelurahan 1…, desa 2…, desa adat 3…). */
export function kindOf(code: string): Region['kind'] {
  const last = code.split('.').at(-1) ?? ''
  switch (levelOf(code)) {
    case 'PROVINCE':
      return 'PROVINSI'
    case 'REGENCY':
      return Number(last) < 71 ? 'KABUPATEN' : 'KOTA'
    case 'DISTRICT':
      return 'KECAMATAN'
    case 'VILLAGE':
      return last.startsWith('1') ? 'KELURAHAN' : last.startsWith('3') ? 'DESA_ADAT' : 'DESA'
  }
}

/** Codes of the regions above, the province first. */
export function ancestorCodes(code: string): string[] {
  const parts = code.split('.')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'))
}

/**
 * Reads a region code as people write it: with dots, or the digits alone down to the kecamatan. Digits alone of a village
 * are not read: BPS writes other numbers in the same ten digits. Undefined when the text is no code.
 */
export function readCode(text: string): string | undefined {
  const code = text.trim()
  if (DOTTED.test(code)) return code
  return /^(?:\d{2}){1,3}$/.test(code) ? code.match(/\d{2}/g)?.join('.') : undefined
}
