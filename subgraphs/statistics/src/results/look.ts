import type { Look } from '../compile/visible.sql.ts'
import type { Fraction } from '../exact/fraction.ts'
import type { Read } from '../plan/reads.ts'
import type { Key } from './outcome.ts'
import type { Reader } from './reader.ts'

/** Largest number of cells of one figure. */
export const MOST_CELLS = 200_000

/** A cell before anything is hidden. */
export interface RawCell {
  readonly key: Key
  readonly period: number
  readonly value: Fraction | null
  readonly estimated: boolean
  /** True when a figure in it is missing. */
  readonly gaps: boolean
}

/** The series of a read, with the levels of the periods. */
export function lookOf(reader: Reader, read: Read, periods: readonly number[]): Look {
  const { source, keys, regions, organizations, members, slots } = read
  const levels = [...new Set(periods.flatMap((period) => slots.get(period) ?? []))]
  return { source, sight: reader.sight, levels, keys, regions, organizations, members }
}
