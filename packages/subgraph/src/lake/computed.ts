import { Decimal } from 'decimal.js'
import type { Language } from '../context.ts'
import { addDecimals } from './decimals.ts'
import { provenanceOf } from './figures.ts'
import type { FigureValue } from './figures.ts'
import type { Observation, ObservationStatus, Release } from './types.ts'

/** Wide enough that the quotient of any two figures is right to its last shown digit. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN })

/** Decimals a computed ratio is rounded to (half to even). */
export const RATIO_DECIMALS = 4

/** Figures to add up: those of the parts that were asked for, and whether any part is absent. */
export interface SumInput {
  readonly observations: readonly Pick<Observation, 'value' | 'status'>[]
  /** False when a part has no figure: the sum would be wrong, so there is none. */
  readonly complete: boolean
  readonly unit: string
  readonly period: string
  /** The releases the figures are from. */
  readonly releases: readonly Release[]
  readonly language: Language
}

/** The exact sum as a figure with its sources; missing when a part is. */
export function sumFigure({ observations, complete, unit, period, releases, language }: SumInput): FigureValue {
  const values = observations.flatMap(({ value }) => value ?? [])
  const known = complete && observations.length > 0 && values.length === observations.length
  return {
    ...(known ? shown(addDecimals(values), weakest(observations)) : MISSING),
    unit,
    period,
    provenance: releases.map((release) => provenanceOf(release, language)),
  }
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
export function quotientFigure(dividend: FigureValue, divisor: FigureValue, { unit, times = 1 }: QuotientOptions): FigureValue {
  const releases = [...dividend.provenance, ...divisor.provenance]
  const provenance = releases.filter(({ releaseId }, index) => releases.findIndex((each) => each.releaseId === releaseId) === index)
  return { ...quotient(dividend, divisor, times), unit, period: dividend.period, provenance }
}

type Shown = Pick<FigureValue, 'value' | 'count' | 'status'>

const MISSING: Shown = { value: null, count: null, status: 'MISSING' }

function quotient(dividend: FigureValue, divisor: FigureValue, times: number): Shown {
  if (dividend.value === null || divisor.value === null || new Exact(divisor.value).isZero()) return MISSING
  const ratio = new Exact(dividend.value).times(times).div(divisor.value).toDecimalPlaces(RATIO_DECIMALS)
  return shown(ratio.toFixed(), weakest([dividend, divisor]))
}

function shown(value: string, status: FigureValue['status']): Shown {
  return { value, count: value.includes('.') ? null : value, status }
}

/** The least certain status: a sum is as preliminary as any of its parts. */
function weakest(parts: readonly { readonly status?: FigureValue['status'] | undefined }[]): FigureValue['status'] {
  const order: readonly (ObservationStatus | 'SUPPRESSED')[] = ['PRELIMINARY', 'ESTIMATED']
  return order.find((status) => parts.some((part) => part.status === status)) ?? 'NORMAL'
}
