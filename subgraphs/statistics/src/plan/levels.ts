/** Levels of regions, widest first. */
export const LEVELS = ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'] as const

/** Level of a region. */
export type Level = (typeof LEVELS)[number]

const LENGTHS: readonly number[] = [2, 5, 8, 13]
const CODE = /^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/

/** Column of the series table that holds the region of a level. */
export const LEVEL_COLUMN = {
  PROVINCE: 'province',
  REGENCY: 'regency',
  DISTRICT: 'district',
  VILLAGE: 'village',
} as const

/** The level of a region code; undefined when it is no region code. */
export function levelOf(code: string): Level | undefined {
  return CODE.test(code) ? LEVELS[LENGTHS.indexOf(code.length)] : undefined
}

/** Depth of a level: 0 for a province. */
export function depth(level: Level): number {
  return LEVELS.indexOf(level)
}

/** The finest of some levels; undefined for none. */
export function finest(levels: Iterable<Level>): Level | undefined {
  return [...levels].toSorted((a, b) => depth(b) - depth(a))[0]
}

/** The widest of some levels; undefined for none. */
export function widest(levels: Iterable<Level>): Level | undefined {
  return [...levels].toSorted((a, b) => depth(a) - depth(b))[0]
}

/** The region of a level that a region lies in. */
export function regionAt(code: string, level: Level): string {
  return code.slice(0, LENGTHS[depth(level)])
}

/** The region right above; null for a province. */
export function parentOf(code: string): string | null {
  return code.length <= 2 ? null : code.slice(0, code.lastIndexOf('.'))
}
