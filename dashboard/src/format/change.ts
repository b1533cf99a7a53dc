import { addExactly, DECIMAL, scaled, unscaled } from './sums.ts'

/** Difference of two decimal strings, exactly: "5.39" after "5.76" is "-0.37". */
export function differenceOf(now: string, before: string): string | null {
  return addExactly([now, before.startsWith('-') ? before.slice(1) : `-${before}`])
}

/**
 * Growth in percent of what it was before, rounded half-even to so many decimals, digit by digit: "103" after "100" is "3.00".
 * Null after zero, and without a figure.
 */
export function growthOf(now: string, before: string, decimals = 2): string | null {
  if (!DECIMAL.test(now) || !DECIMAL.test(before)) return null
  const digits = Math.max(fraction(now), fraction(before))
  const base = scaled(before, digits)
  if (base === 0n) return null
  const size = base < 0n ? -base : base
  return unscaled(halfEven((scaled(now, digits) - base) * 100n * 10n ** BigInt(decimals), size), decimals)
}

function halfEven(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n
  const positive = negative ? -numerator : numerator
  const whole = positive / denominator
  const twice = (positive % denominator) * 2n
  const up = twice > denominator || (twice === denominator && whole % 2n === 1n)
  const rounded = up ? whole + 1n : whole
  return negative ? -rounded : rounded
}

function fraction(value: string): number {
  return value.split('.')[1]?.length ?? 0
}
