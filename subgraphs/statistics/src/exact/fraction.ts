/** Digits after the point of every figure in the store. */
export const SCALE = 4
const UNIT = 10n ** BigInt(SCALE)

/** Digits after the point of rounded quotients. */
export const DECIMALS = 6

/** An exact number: a quotient of two integers. Averages, ratios and growth stay exact until they are shown. */
export interface Fraction {
  readonly numerator: bigint
  /** Above zero. */
  readonly denominator: bigint
}

/** A figure of the store, in ten-thousandths. */
export function ofUnits(units: bigint): Fraction {
  return { numerator: units, denominator: UNIT }
}

/** A whole number. */
export function ofInteger(value: number | bigint): Fraction {
  return { numerator: BigInt(value), denominator: 1n }
}

/** A decimal text such as "100000" or "0.25". */
export function ofDecimal(text: string): Fraction {
  const [whole = '0', fraction = ''] = text.split('.')
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

/** An IEEE double, to `DECIMALS` digits; null when it is no finite number. */
export function ofDouble(value: number): Fraction | null {
  return Number.isFinite(value) ? ofDecimal(plain(value)) : null
}

/** `toFixed` writes 1e21 and above with an exponent. */
function plain(value: number): string {
  const text = value.toFixed(DECIMALS)
  return text.includes('e') ? String(BigInt(value)) : text
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** The quotient; null when the divisor is zero. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  if (b.numerator === 0n) return null
  const sign = b.numerator < 0n ? -1n : 1n
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator }
}

/** Negative when a is smaller, 0 when equal, positive when larger. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Sum of fractions; zero for none. */
export function sum(values: Iterable<Fraction>): Fraction {
  let total = ofInteger(0)
  for (const value of values) total = add(total, value)
  return total
}

/** Mean of fractions; null for none. */
export function mean(values: readonly Fraction[]): Fraction | null {
  return divide(sum(values), ofInteger(values.length))
}

/** As a double, for what is a double by nature (correlation, trend). */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator)
}

/** As text with at most `DECIMALS` digits after the point, rounded half-even, without trailing zeros: "9.27", "3459706". */
export function toText({ numerator, denominator }: Fraction): string {
  const factor = 10n ** BigInt(DECIMALS)
  const negative = numerator < 0n
  const scaled = (negative ? -numerator : numerator) * factor
  let rounded = scaled / denominator
  const twice = (scaled % denominator) * 2n
  if (twice > denominator || (twice === denominator && rounded % 2n === 1n)) rounded += 1n
  const whole = rounded / factor
  const digits = String(rounded % factor)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '')
  const sign = negative && rounded !== 0n ? '-' : ''
  return digits === '' ? `${sign}${whole}` : `${sign}${whole}.${digits}`
}
