const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

interface Scaled {
  readonly units: bigint
  readonly scale: number
}

/** The exact sum of decimal texts, without trailing zeros: ["4.8", "0.20"] is "5". An empty list is "0". */
export function addDecimals(values: Iterable<string>): string {
  let units = 0n
  let scale = 0
  for (const value of values) {
    const next = parse(value)
    if (next.scale > scale) {
      units *= 10n ** BigInt(next.scale - scale)
      scale = next.scale
    }
    units += next.units * 10n ** BigInt(scale - next.scale)
  }
  return write({ units, scale })
}

/** The exact difference of two decimal texts. */
export function subtractDecimals(minuend: string, subtrahend: string): string {
  return addDecimals([minuend, subtrahend.startsWith('-') ? subtrahend.slice(1) : `-${subtrahend}`])
}

/** A decimal text without leading and trailing zeros: "9.2700" is "9.27", "-0.0" is "0". */
export function plainDecimal(value: string): string {
  return write(parse(value))
}

function parse(value: string): Scaled {
  const match = DECIMAL.exec(value)
  if (match === null) throw new RangeError(`"${value}" is no decimal; write it like "9.27".`)
  const [, sign = '', whole = '0', fraction = ''] = match
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

function write({ units, scale }: Scaled): string {
  const sign = units < 0n ? '-' : ''
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`)
}
