import { Decimal } from 'decimal.js'
import { addDecimals } from './decimals.ts'
import { figureOf } from './figures.ts'
import type { Figure } from './figures.ts'
import type { Observation, Release } from './types.ts'

/** Wide enough that the quotient of any two figures is right to its last shown digit. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN })

/** Decimals a computed ratio is rounded to (half to even). */
const RATIO_DECIMALS = 4

/** Figures to add up: those of the parts that were asked for, and whether any part is absent. */
export interface SumParts {
  readonly observations: readonly Pick<Observation, 'value' | 'status'>[]
  /** False when a part has no figure: the sum would be wrong, so there is none. */
  readonly complete: boolean
  readonly unit: string
  readonly period: string
  /** The releases the figures are from. */
  readonly releases: readonly Release[]
}

/** The exact sum as a figure with its sources; missing when a part is. */
export function sumFigure({ observations, complete, ...rest }: SumParts): Figure {
  const values = observations.flatMap(({ value }) => value ?? [])
  const known = complete && observations.length > 0 && values.length === observations.length
  if (!known) return figureOf({ ...rest, value: null })
  const status = weakest(observations)
  return figureOf({ ...rest, value: addDecimals(values), ...(status === undefined ? {} : { status }) })
}

/** How a quotient is written: its unit, and what it is multiplied with (100 for "per hundred"). */
export interface QuotientOptions {
  readonly unit: string
  readonly times?: number
}

/**
 * One figure divided by another, rounded half to even to four decimals, with the sources of both: a doubt about either is a
 * doubt about the ratio. Missing when one of them is, or when the divisor is zero. The period is the dividend's.
 */
export function quotientFigure(dividend: Figure, divisor: Figure, { unit, times = 1 }: QuotientOptions): Figure {
  const sources = [...dividend.provenance, ...divisor.provenance]
  const provenance = [...new Map(sources.map((source) => [source.releaseId, source])).values()]
  const value = quotient(dividend.value, divisor.value, times)
  const status = value === null ? 'MISSING' : (weakest([dividend, divisor]) ?? 'NORMAL')
  return { ...figureOf({ value, unit, period: dividend.period, releases: [], status }), provenance }
}

function quotient(dividend: string | null, divisor: string | null, times: number): string | null {
  if (dividend === null || divisor === null || new Exact(divisor).isZero()) return null
  return new Exact(dividend).times(times).div(divisor).toDecimalPlaces(RATIO_DECIMALS).toFixed()
}

/** The least certain status: a sum is as preliminary as any of its parts. Undefined when all are certain. */
function weakest(parts: readonly { readonly status?: Figure['status'] }[]): Figure['status'] | undefined {
  return (['PRELIMINARY', 'ESTIMATED'] as const).find((status) => parts.some((part) => part.status === status))
}
