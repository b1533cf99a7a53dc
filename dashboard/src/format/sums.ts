/** Adds decimal strings exactly, for totals rows. Null and missing figures make the sum null: an incomplete total would mislead. */
export function addExactly(values: readonly (string | null | undefined)[]): string | null {
  let digits = 0
  for (const value of values) {
    if (value === null || value === undefined || !DECIMAL.test(value)) return null
    digits = Math.max(digits, value.split('.')[1]?.length ?? 0)
  }
  const sum = values.reduce((total, value) => total + scaled(value!, digits), 0n)
  return unscaled(sum, digits)
}

/** A decimal as the graph writes it. */
export const DECIMAL = /^-?\d+(\.\d+)?$/

/** A decimal string as a whole number of its last digit: "1.5" with 2 digits is 150. */
export function scaled(value: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.')
  return BigInt(whole + fraction.padEnd(digits, '0'))
}

/** The other way round: 150 with 2 digits is "1.50". */
export function unscaled(sum: bigint, digits: number): string {
  if (digits === 0) return sum.toString()
  const sign = sum < 0n ? '-' : ''
  const text = (sum < 0n ? -sum : sum).toString().padStart(digits + 1, '0')
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Order of two decimal strings, exactly; figures that are not there come last. */
export function compareExactly(a: string | null | undefined, b: string | null | undefined): number {
  const missing = Number(a === null || a === undefined) - Number(b === null || b === undefined)
  if (missing !== 0 || a === null || a === undefined) return missing
  const digits = Math.max(a.split('.')[1]?.length ?? 0, b!.split('.')[1]?.length ?? 0)
  const difference = scaled(a, digits) - scaled(b!, digits)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}
