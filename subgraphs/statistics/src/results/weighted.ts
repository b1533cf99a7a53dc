import { inPeriods } from '../compile/periods.sql.ts'
import { unitsOf } from '../compile/units.sql.ts'
import { keyCount } from '../compile/visible.sql.ts'
import type { Look } from '../compile/visible.sql.ts'
import type { Cell, Statement } from '../engine/session.ts'
import { add, divide, multiply, ofInteger, ofUnits, sum } from '../exact/fraction.ts'
import type { Fraction } from '../exact/fraction.ts'
import { severalFigures, tooManyCells } from '../plan/faults.ts'
import { alignedPeriod } from '../plan/reads.ts'
import type { Read } from '../plan/reads.ts'
import { lookOf, MOST_CELLS } from './look.ts'
import type { RawCell } from './look.ts'
import { keyText } from './outcome.ts'
import type { Key } from './outcome.ts'
import type { Reader } from './reader.ts'

interface Unit {
  readonly key: Key
  readonly period: number
  readonly area: string
  readonly organization: string | null
  readonly value: Fraction | null
  /** True when a figure in it is missing. */
  readonly gaps: boolean
}

/**
 * Σ value × weight / Σ weight over the units of each cell. A unit without a weight leaves the cell without an answer. A region's
 * weight is that of all organizations in it together, unless what is weighted is about organizations too.
 */
export async function weightedAverages(
  reader: Reader,
  read: Read,
  weight: Read,
  how: { readonly look: Look; readonly time: Statement; readonly lenient: boolean },
): Promise<RawCell[]> {
  const units = await loadUnits(reader, read, how.look, how.time, how.lenient)
  const periods = [...weight.slots.keys()]
  const weights = await loadUnits(
    reader,
    weight,
    lookOf(reader, weight, periods),
    inPeriods(weight.slots, periods, periods),
    false,
  )
  const each = read.source.byOrganization && weight.source.byOrganization
  const idOf = ({ area, organization }: Unit, at: number | undefined) =>
    `${at} ${area} ${each ? (organization ?? '') : ''}`
  const weightOf = Map.groupBy(weights, (unit) => idOf(unit, unit.period))
  const cells = Map.groupBy(units, (unit) => `${unit.period} ${keyText(unit.key)}`)
  return [...cells.values()].map((members) => {
    const { key, period } = members[0] as Unit
    const aligned = alignedPeriod(read, weight, period)
    const weighted = members.map((unit) => {
      const parts = weightOf.get(idOf(unit, aligned)) ?? []
      return { value: unit.value, weight: total(parts), gaps: unit.gaps || parts.some(({ gaps }) => gaps) }
    })
    return {
      key,
      period,
      value: average(weighted),
      estimated: false,
      gaps: weighted.some(({ gaps }) => gaps),
    }
  })
}

/** What parts of a weight come to; null when none of them is known. */
function total(parts: readonly Unit[]): Fraction | null {
  const values = parts.flatMap(({ value }) => value ?? [])
  return values.length === 0 ? null : sum(values)
}

function average(
  units: readonly { readonly value: Fraction | null; readonly weight: Fraction | null }[],
): Fraction | null {
  let products = ofInteger(0)
  let weights = ofInteger(0)
  for (const { value, weight } of units) {
    if (value === null) continue
    if (weight === null) return null
    products = add(products, multiply(value, weight))
    weights = add(weights, weight)
  }
  return divide(products, weights)
}

type UnitCells = [
  period: number,
  area: string,
  organization: string | null,
  sum: bigint | null,
  figures: number,
  rows: number,
]

async function loadUnits(reader: Reader, read: Read, look: Look, time: Statement, lenient: boolean): Promise<Unit[]> {
  const rows = await reader.rows<readonly Cell[]>(unitsOf(look, read.wish.over, time, MOST_CELLS))
  if (rows.length > MOST_CELLS) throw tooManyCells(MOST_CELLS)
  const count = keyCount(read.keys)
  return rows.map((row) => {
    const [period, area, organization, known, figures, all] = row.slice(count) as UnitCells
    const several = !read.source.additive && figures > 1
    if (several && !lenient) throw severalFigures(read.source.indicator, read.source.dimensions)
    const value = known === null || several ? null : ofUnits(known)
    return { key: row.slice(0, count) as Key, period, area, organization, value, gaps: all > figures }
  })
}
