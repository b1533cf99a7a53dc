import { endOf, placeOf } from '../../charts/time-axis.ts'
import { differenceOf, growthOf } from '../../format/change.ts'

/** A figure of one period. */
export interface Reading {
  readonly period: string
  /** Exact; null when missing or suppressed. */
  readonly value: string | null
  /** False when a part of the region has no figure: such a sum is compared with nothing. */
  readonly complete: boolean
  /** "Data per": the day the newest release behind it describes; null when not told. */
  readonly dataAsOf: string | null
}

/** How a figure is compared. */
export interface Comparing {
  /** True for what adds up in the course of a period (realisation): only whole periods are compared. */
  readonly accumulates: boolean
  /** True for rates and indices, whose change is told in their own unit; percent of percent would mislead. */
  readonly ownUnit: boolean
}

/** What a figure's change is. */
export type Comparison =
  /** There is no figure, or none before it that it may be compared with. */
  | { readonly kind: 'NONE' }
  /** The period is not over: its figure will still grow. */
  | { readonly kind: 'RUNNING' }
  | {
      readonly kind: 'CHANGE'
      readonly against: string
      readonly direction: 'UP' | 'DOWN' | 'SAME'
      /** In percent, or in the figure's own unit, with its sign; exact, percent to two decimals. */
      readonly by: string
      readonly unit: 'PERCENT' | 'OWN'
    }

/** Compares the newest figure with the one before it that it may be compared with. */
export function compareNewest(readings: readonly Reading[], how: Comparing): Comparison {
  const known = readings.filter(({ value }) => value !== null).toSorted((a, b) => endOf(a.period) - endOf(b.period))
  const newest = known.at(-1)
  if (newest === undefined || !newest.complete) return { kind: 'NONE' }
  if (how.accumulates && !isOver(newest)) return { kind: 'RUNNING' }
  const before = previousOf(known.slice(0, -1), newest, how)
  if (before === undefined) return { kind: 'NONE' }
  const difference = differenceOf(newest.value!, before.value!)
  const growth = how.ownUnit ? null : growthOf(newest.value!, before.value!)
  if (difference === null) return { kind: 'NONE' }
  return {
    kind: 'CHANGE',
    against: before.period,
    direction: directionOf(growth ?? difference),
    ...(growth === null ? { by: difference, unit: 'OWN' as const } : { by: growth, unit: 'PERCENT' as const }),
  }
}

/**
 * The figure to compare with: of a period of the same kind (a semester is never compared with a year). The same part of an
 * earlier year goes first; a stock without one is compared with the period of its kind right before it that has a figure.
 */
function previousOf(earlier: readonly Reading[], newest: Reading, how: Comparing): Reading | undefined {
  const kind = placeOf(newest.period)?.kind
  const alike = earlier.filter(({ period, complete }) => complete && placeOf(period)?.kind === kind)
  const sameSeason = alike.findLast(({ period }) => period.slice(4) === newest.period.slice(4))
  return sameSeason ?? (how.accumulates ? undefined : alike.at(-1))
}

function directionOf(by: string): 'UP' | 'DOWN' | 'SAME' {
  if (/^-?0*(?:\.0*)?$/.test(by)) return 'SAME'
  return by.startsWith('-') ? 'DOWN' : 'UP'
}

/** Whether what is known reaches to the end of the period. */
function isOver({ period, dataAsOf }: Reading): boolean {
  return dataAsOf !== null && Date.parse(`${dataAsOf}T00:00:00Z`) >= endOf(period)
}
