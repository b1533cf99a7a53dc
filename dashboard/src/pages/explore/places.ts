import type { RegionLevel } from '../../generated/graphql.ts'
import { LEVELS, levelOf } from './register.ts'

/** The region around the rows: the one that is chosen, or above the ones compared; the province when none is. */
export function containerOf(regions: readonly string[], level: RegionLevel | undefined, province: string): string {
  const [first] = regions
  if (first === undefined) return province
  if (level !== undefined && LEVELS.indexOf(levelOf(first)) >= LEVELS.indexOf(level)) return above(first) ?? province
  return regions.length === 1 ? first : (above(first) ?? province)
}

/** Codes of the regions that are rows themselves, and so are compared. */
export function comparedIn(regions: readonly string[], level: RegionLevel | undefined): readonly string[] {
  return regions.filter((code) => levelOf(code) === level)
}

function above(code: string): string | undefined {
  const end = code.lastIndexOf('.')
  return end < 0 ? undefined : code.slice(0, end)
}
