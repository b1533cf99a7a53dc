import { survives } from './numbers.ts'

/** Runs of digits so long, or exponents so large, that a number may lose its value; strings that look so cost only time. */
const SUSPICIOUS = /\d[\d.]{15}|\d[eE][+-]?\d{3}/

/** True when `parseExact` must be used instead of JSON.parse. */
export function mayLoseDigits(text: string): boolean {
  return SUSPICIOUS.test(text)
}

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown

/** Parses JSON without rounding: a number that a double cannot hold becomes the string of its digits. */
export function parseExact(text: string): unknown {
  if (!mayLoseDigits(text)) return JSON.parse(text)
  const exact: Reviver = (_, value, { source }) =>
    typeof value === 'number' && source !== undefined && !survives(source) ? source : value
  return JSON.parse(text, exact as never)
}
