import type { Language } from './numbers.ts'

/** Units the sources use, in English. A unit that is not here is shown as the data says it. */
const ENGLISH: Readonly<Record<string, string>> = {
  orang: 'people',
  jiwa: 'people',
  'ribu jiwa': 'thousand people',
  sekolah: 'schools',
  unit: 'units',
  rupiah: 'rupiah',
  persen: 'percent',
  tahun: 'years',
  indeks: 'index',
  guru: 'teachers',
  'peserta didik': 'pupils',
  'peserta didik per guru': 'pupils per teacher',
  'peserta didik per sekolah': 'pupils per school',
  'laki-laki per 100 perempuan': 'males per 100 females',
}

/** A unit in words: "orang/km2" is orang/km², in English people/km². */
export function unitInWords(unit: string, language: Language): string {
  const parts = language === 'id' ? [unit] : (ENGLISH[unit] ?? unit).split('/').map((part) => ENGLISH[part] ?? part)
  return parts.join('/').replaceAll('km2', 'km²')
}
