import { spreadOf } from '../compile/units.sql.ts'
import { keyCount } from '../compile/visible.sql.ts'
import type { Look } from '../compile/visible.sql.ts'
import type { Cell, Statement } from '../engine/session.ts'
import { add, divide, multiply, ofDecimal, ofDouble, ofInteger, ofUnits, subtract } from '../exact/fraction.ts'
import type { Fraction } from '../exact/fraction.ts'
import { severalFigures, tooManyCells } from '../plan/faults.ts'
import type { Read } from '../plan/reads.ts'
import { MOST_CELLS } from './look.ts'
import type { RawCell } from './look.ts'
import type { Key } from './outcome.ts'
import type { Reader } from './reader.ts'

type SpreadRow = readonly [
  ...Key,
  period: number,
  sum: bigint | null,
  units: number,
  gaps: boolean,
  figures: number,
  minimum: bigint | null,
  maximum: bigint | null,
  deviation: number | null,
  lower: bigint | null,
  upper: bigint | null,
]

/** Measures over the units of each cell. */
export async function spreads(
  reader: Reader,
  read: Read,
  look: Look,
  time: Statement,
  options: { readonly lenient: boolean },
): Promise<RawCell[]> {
  const quantile = read.wish.quantile ?? ofDecimal('0.5')
  const rows = await reader.rows<SpreadRow & readonly Cell[]>(
    spreadOf(look, read.wish.over, time, toPlain(quantile), MOST_CELLS),
  )
  if (rows.length > MOST_CELLS) throw tooManyCells(MOST_CELLS)
  const count = keyCount(read.keys)
  return rows.map((row) => {
    const key = row.slice(0, count) as Key
    const [period, ...spread] = row.slice(count) as [number, ...Spread]
    const several = !read.source.additive && spread[3] > 1
    if (several && !options.lenient) throw severalFigures(read.source.indicator, read.source.dimensions)
    const value = several ? null : measured(read, spread, quantile)
    return { key, period, value, estimated: false, gaps: spread[2] }
  })
}

type Spread = [
  sum: bigint | null,
  units: number,
  gaps: boolean,
  figures: number,
  minimum: bigint | null,
  maximum: bigint | null,
  deviation: number | null,
  lower: bigint | null,
  upper: bigint | null,
]

function measured(read: Read, spread: Spread, quantile: Fraction): Fraction | null {
  const [sum, units, , , minimum, maximum, deviation, lower, upper] = spread
  switch (read.wish.measure) {
    case 'COUNT':
      return ofInteger(units)
    case 'MINIMUM':
      return minimum === null ? null : ofUnits(minimum)
    case 'MAXIMUM':
      return maximum === null ? null : ofUnits(maximum)
    case 'STANDARD_DEVIATION':
      return deviation === null ? null : ofDouble(deviation)
    case 'MEDIAN':
    case 'QUANTILE':
      return lower === null ? null : interpolate(ofUnits(lower), ofUnits(upper ?? lower), units, quantile)
    case 'AVERAGE':
    case 'SUM':
    case 'VALUE':
    case 'WEIGHTED_AVERAGE':
      return sum === null ? null : divide(ofUnits(sum), ofInteger(units))
  }
}

/** Type 7: between the two units around 1 + (n - 1) q. */
function interpolate(lower: Fraction, upper: Fraction, units: number, quantile: Fraction): Fraction {
  const place = multiply(ofInteger(units - 1), quantile)
  const rest = subtract(place, ofInteger(place.numerator / place.denominator))
  return add(lower, multiply(rest, subtract(upper, lower)))
}

/** A quantile back as decimal text; it came as one with at most nine digits. */
function toPlain({ numerator, denominator }: Fraction): string {
  const digits = String(denominator).length - 1
  const text = String(numerator).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}
