/** Kabupaten and kota of the sample's province, by which people search them. The names' owner is `organizations`. */
const REGENCIES: Readonly<Record<string, string>> = {
  '36.01': 'Kabupaten Pandeglang',
  '36.02': 'Kabupaten Lebak',
  '36.03': 'Kabupaten Tangerang',
  '36.04': 'Kabupaten Serang',
  '36.71': 'Kota Tangerang',
  '36.72': 'Kota Cilegon',
  '36.73': 'Kota Serang',
  '36.74': 'Kota Tangerang Selatan',
}

/** Codes of the kabupaten and kota. */
export const REGENCY_CODES: readonly string[] = Object.keys(REGENCIES)

/** Province, kabupaten and kota that a dataset has figures for: only those that lie at its level or above. */
export function coveredRegions(spatial: readonly string[], level: string): string[] {
  if (level === 'PROVINCE' || level === 'ORGANIZATION') return [...spatial]
  const inside = REGENCY_CODES.filter((code) => spatial.some((wide) => code.startsWith(`${wide}.`)))
  return [...new Set([...spatial, ...inside])].toSorted()
}

/** Name of a region of the sample. */
export function regionName(code: string): string {
  return REGENCIES[code] ?? 'Provinsi Banten'
}

/** Words to find a dataset by its regions. */
export function regionWords(codes: readonly string[]): string {
  return codes.map((code) => `${code} ${regionName(code)}`).join(' ')
}
