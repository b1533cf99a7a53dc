import { divide, mean, multiply, ofInteger, subtract, sum } from '../exact/fraction.ts'
import type { Fraction } from '../exact/fraction.ts'
import { earlierPeriods, neededPartPeriods, neededPeriods } from '../plan/columns.ts'
import type { Column } from '../plan/columns.ts'
import { alignedPeriod, textOf } from '../plan/reads.ts'
import type { Read, ReadKeys } from '../plan/reads.ts'
import type { Keys } from '../plan/question.ts'
import { runRead } from './figures.ts'
import type { Figures } from './figures.ts'
import { derived, missing } from './outcome.ts'
import type { Key, Outcome } from './outcome.ts'
import type { Reader } from './reader.ts'

/** A cell of a column: what it came to, of when, and compared with when. */
export interface ColumnCell extends Outcome {
  readonly period: string | null
  readonly basePeriod: string | null
}

const HUNDRED = ofInteger(100)

/** A column with its figures. */
export class ColumnCells {
  readonly column: Column
  readonly #figures: Figures
  readonly #part: Figures | undefined
  readonly #names: readonly string[]
  readonly #periods: ReadonlyMap<string, number>

  constructor(column: Column, figures: Figures, part: Figures | undefined, keys: Keys) {
    this.column = column
    this.#figures = figures
    this.#part = part
    this.#names = keyNames(keys)
    this.#periods = new Map(column.read.shown.map((period) => [textOf(column.read, period), period]))
  }

  /** Periods the column shows, as text. */
  periods(): string[] {
    return [...this.#periods.keys()]
  }

  /** The number of a period the column shows; without a text that of the last one. */
  periodNumber(text: string | null): number | undefined {
    return text === null ? this.column.read.shown.at(-1) : this.#periods.get(text)
  }

  /** True when the column has a cell there. */
  has(key: Key, period: string | null): boolean {
    const number = this.periodNumber(period)
    return number !== undefined && this.#figures.has(this.#project(key, this.column.read.keys), number)
  }

  /** Keys of the rows this column has something for. */
  keys(): Key[] {
    return this.#figures.keysIn(this.column.read.shown)
  }

  /** The figure or ratio itself, before anything is shown of it. */
  base(key: Key, period: number): ColumnCell {
    const { read, part, wish } = this.column
    const above = this.#figures.at(this.#project(key, read.keys), period)
    const label = { period: textOf(read, period), basePeriod: null }
    if (part === undefined || this.#part === undefined) return { ...above, ...label }
    const aligned = alignedPeriod(read, part, period)
    if (aligned === undefined) return { ...missing(above.releases), ...label }
    const below = this.#part.at(this.#project(key, part.keys), aligned)
    const value =
      above.value === null || below.value === null ? null : divide(multiply(above.value, wish.base.scale), below.value)
    return { ...derived(value, [above, below]), period: label.period, basePeriod: textOf(part, aligned) }
  }

  /** What the column shows where that needs no other row: the value, or a comparison with earlier periods. */
  shown(key: Key, period: number): ColumnCell {
    const now = this.base(key, period)
    const { show } = this.column.wish
    if (show !== 'GROWTH' && show !== 'DIFFERENCE' && show !== 'MOVING_AVERAGE') return now
    const earlier = earlierPeriods(this.column, period)
    const before = earlier.map((each) => (each === undefined ? missing() : this.base(key, each)))
    const last = earlier.at(-1)
    const basePeriod = last === undefined ? null : textOf(this.column.read, last)
    return { ...derived(compared(show, now, before), [now, ...before]), period: now.period, basePeriod }
  }

  #project(key: Key, keys: ReadKeys): Key {
    const names = keyNames(keys)
    return names.length === this.#names.length ? key : names.map((name) => key[this.#names.indexOf(name)] ?? null)
  }
}

function compared(
  show: 'GROWTH' | 'DIFFERENCE' | 'MOVING_AVERAGE',
  now: Outcome,
  before: readonly Outcome[],
): Fraction | null {
  const values = [now, ...before].flatMap((outcome) => outcome.value ?? [])
  const [value, base] = values
  if (values.length <= before.length || value === undefined || base === undefined) return null
  if (show === 'MOVING_AVERAGE') return mean(values)
  const difference = subtract(value, base)
  return show === 'DIFFERENCE' ? difference : divide(multiply(difference, HUNDRED), base)
}

/** Names of a row's keys, in their order. */
export function keyNames({
  level,
  organization,
  dimensions,
}: Pick<Keys, 'level' | 'organization' | 'dimensions'>): string[] {
  return [...(level === undefined ? [] : ['REGION']), ...(organization ? ['ORGANIZATION'] : []), ...dimensions]
}

/** Reads the figures of a column. */
export async function readColumn(
  reader: Reader,
  column: Column,
  keys: Keys,
  options: { readonly coverage: boolean; readonly lenient: boolean },
): Promise<ColumnCells> {
  const run = (read: Read, periods: readonly number[]) =>
    runRead(reader, read, periods, { ...options, weight: column.weight })
  const figures = await run(column.read, neededPeriods(column))
  const partPeriods = neededPartPeriods(column)
  const part = column.part === undefined || partPeriods.length === 0 ? undefined : await run(column.part, partPeriods)
  return new ColumnCells(column, figures, part, keys)
}

/** Sum of the values there are; null without any. */
export function total(outcomes: readonly Outcome[]): Fraction | null {
  const values = outcomes.flatMap((outcome) => outcome.value ?? [])
  return values.length === 0 ? null : sum(values)
}

/** A value in percent of another. */
export function percentOf(value: Fraction, whole: Fraction): Fraction | null {
  return divide(multiply(value, HUNDRED), whole)
}
