import type { Stage } from '@satudata/core'
import type { Fraction } from '../exact/fraction.ts'
import type { FrequencyCode } from '../periods.ts'
import type { Against, Direction, Measure, Show } from './input.ts'
import type { Level } from './levels.ts'

/** Dimension → members that count. */
export type Members = ReadonlyMap<string, readonly string[]>

/** An indicator wished for, not yet found. */
export interface FigureWish {
  readonly indicator: string
  readonly measure: Measure
  readonly quantile: Fraction | undefined
  readonly weight: string | undefined
  readonly over: Level | undefined
  readonly dataset: string | undefined
  readonly frequency: FrequencyCode | undefined
  readonly stage: Stage
  readonly members: Members
  readonly period: string | undefined
}

/** What a column is computed from. */
export interface BaseWish {
  readonly numerator: FigureWish
  /** Set for ratios. */
  readonly denominator: FigureWish | undefined
  readonly scale: Fraction
  readonly unit: string | undefined
}

/** A column wished for. */
export interface ColumnWish {
  readonly id: string
  readonly base: BaseWish
  readonly show: Show
  readonly against: Against
  readonly window: number
  readonly order: Direction
  readonly within: readonly string[]
}

/** What makes a row. */
export interface Keys {
  readonly level: Level | undefined
  readonly organization: boolean
  readonly dimensions: readonly string[]
  readonly period: boolean
}

/** Which figures count. */
export interface Filter {
  readonly regions: readonly string[] | undefined
  readonly organizations: readonly string[] | undefined
  readonly datasets: readonly string[] | undefined
  readonly members: Members
  /** First and last day, as days since 1970. */
  readonly from: number | undefined
  readonly to: number | undefined
  readonly latest: number | undefined
}

/** Everything counts. */
export const NO_FILTER: Filter = {
  regions: undefined,
  organizations: undefined,
  datasets: undefined,
  members: new Map(),
  from: undefined,
  to: undefined,
  latest: undefined,
}

/** An order of rows: by a column, or by the keys. */
export interface OrderWish {
  readonly column: string | undefined
  readonly direction: Direction
}

/** A question, read and checked as far as that is possible without the store. */
export interface Question {
  readonly columns: readonly ColumnWish[]
  readonly keys: Keys
  readonly filter: Filter
  readonly order: readonly OrderWish[]
  readonly limit: number | undefined
  /** The moment whose data is asked for; undefined: now. */
  readonly asOf: Date | undefined
  /** True when the places of the filter exist for certain: no need to look them up. */
  readonly bound: boolean
}
