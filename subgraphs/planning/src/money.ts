import { Decimal } from 'decimal.js'

/** Rupiah are whole and exact: bigint everywhere, decimal text on the way out. */
export type Rupiah = bigint

/** The sum of amounts. */
export function sumOf(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0n
  for (const amount of amounts) total += amount
  return total
}

/** `amount` times `permille` / 1000, rounded down to a multiple of `unit` rupiah. */
export function scale(amount: Rupiah, permille: number, unit: Rupiah = 1n): Rupiah {
  return ((amount * BigInt(permille)) / 1000n / unit) * unit
}

/**
 * Splits an amount by weights into parts that add up to it exactly. Every part but the last is rounded down to a multiple of
 * `unit` rupiah; the last one takes what remains.
 */
export function split(amount: Rupiah, weights: readonly number[], unit: Rupiah = 1n): Rupiah[] {
  const whole = BigInt(weights.reduce((total, weight) => total + weight, 0))
  const parts = weights.map((weight) => ((amount * BigInt(weight)) / whole / unit) * unit)
  const last = parts.pop()
  if (last === undefined) throw new RangeError('An amount cannot be split into no parts.')
  return [...parts, amount - sumOf(parts)]
}

/** `part` in percent of `whole`, two decimals, half up; null when there is no whole. */
export function percentOf(part: Decimal.Value | bigint, whole: Decimal.Value | bigint): string | null {
  const divisor = new Decimal(String(whole))
  if (divisor.isZero()) return null
  return new Decimal(String(part)).times(100).dividedBy(divisor).toFixed(2, Decimal.ROUND_HALF_UP)
}
