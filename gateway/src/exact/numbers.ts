/**
 * True when a number written this way keeps its value as a JavaScript number. At most 17 significant digits may be the
 * printed form of a double, and then it must print back the same; more than that is a decimal or a 64-bit integer.
 */
export function survives(text: string): boolean {
  const value = Number(text)
  if (!Number.isFinite(value)) return false
  const digits = significant(text)
  if (digits.length <= 15) return true
  if (digits.length > 17) return false
  return significant(value.toPrecision(digits.length)) === digits
}

/** Digits that matter: no sign, point, exponent, leading or trailing zeros. */
function significant(text: string): string {
  const [mantissa = ''] = text.toLowerCase().split('e')
  return mantissa.replaceAll(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '')
}
