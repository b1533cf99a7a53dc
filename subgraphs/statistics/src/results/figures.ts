import { inPeriods } from '../compile/periods.sql.ts'
import { sumsOf } from '../compile/sums.sql.ts'
import { keyCount } from '../compile/visible.sql.ts'
import type { Look } from '../compile/visible.sql.ts'
import type { Cell, Statement } from '../engine/session.ts'
import { ofUnits } from '../exact/fraction.ts'
import { severalFigures, tooManyCells } from '../plan/faults.ts'
import type { Read } from '../plan/reads.ts'
import { regionCounts } from './coverage.ts'
import type { RegionCounts } from './coverage.ts'
import { lookOf, MOST_CELLS } from './look.ts'
import type { RawCell } from './look.ts'
import { keyText, missing, suppressed } from './outcome.ts'
import type { Key, Outcome, Status } from './outcome.ts'
import type { Reader } from './reader.ts'
import { shelterOf } from './shelter.ts'
import { spreads } from './spread.ts'
import { weightedAverages } from './weighted.ts'

/** How a read is to be run. */
export interface RunOptions {
  /** Count regions in each cell, for `coverage`. */
  readonly coverage: boolean
  /** A rate with several figures in a cell: missing instead of refused. */
  readonly lenient: boolean
  /** For WEIGHTED_AVERAGE: the indicator to weight by. */
  readonly weight?: Read | undefined
}

/** The figures of one read. */
export class Figures {
  readonly read: Read
  readonly #cells: ReadonlyMap<string, Outcome>
  readonly #keys: ReadonlyMap<string, Key>

  constructor(read: Read, cells: ReadonlyMap<string, Outcome>, keys: ReadonlyMap<string, Key>) {
    this.read = read
    this.#cells = cells
    this.#keys = keys
  }

  /** Keys that have a cell in one of the periods. */
  keysIn(periods: readonly number[]): Key[] {
    return [...this.#keys]
      .filter(([text]) => periods.some((period) => this.#cells.has(`${period} ${text}`)))
      .map(([, key]) => key)
  }

  /** True when there is a cell, if only one whose figure is missing. */
  has(key: Key, period: number): boolean {
    return this.#cells.has(`${period} ${keyText(key)}`)
  }

  /** The cell of a key and period. */
  at(key: Key, period: number): Outcome {
    return this.#cells.get(`${period} ${keyText(key)}`) ?? missing(releasesOf(this.read, period))
  }
}

/** Numbers of the releases that a read's period comes from. */
export function releasesOf({ source, slots }: Read, period: number): number[] {
  const level = slots.get(period)
  return source.slices.filter((slice) => slice.period === period && slice.level === level).map((slice) => slice.release)
}

/** Runs a read for the given periods. */
export async function runRead(
  reader: Reader,
  read: Read,
  periods: readonly number[],
  options: RunOptions,
): Promise<Figures> {
  const look = lookOf(reader, read, periods)
  const time = inPeriods(read.slots, periods, [...read.slots.keys()])
  const raw = await rawCells(reader, read, look, time, options)
  const hidden = read.source.sheltered ? await shelterOf(reader, read, periods) : () => false
  const regions = await regionCounts(reader, read, periods, options.coverage)
  const cells = new Map<string, Outcome>()
  const keys = new Map<string, Key>()
  const origins = new Map(periods.map((period) => [period, releasesOf(read, period)]))
  for (const cell of raw) {
    const text = keyText(cell.key)
    keys.set(text, cell.key)
    const releases = origins.get(cell.period) ?? []
    const outcome = hidden(cell) ? suppressed(releases) : shownCell(read, cell, regions, releases)
    cells.set(`${cell.period} ${text}`, outcome)
  }
  return new Figures(read, cells, keys)
}

/** A cell that is not hidden, with what is to be known of it. */
export function shownCell(read: Read, cell: RawCell, regions: RegionCounts, releases: readonly number[]): Outcome {
  const { coverage, complete } = regions(cell)
  if (cell.value === null) return { ...missing(releases), coverage }
  const status: Status = read.source.stage === 'PRELIMINARY' ? 'PRELIMINARY' : cell.estimated ? 'ESTIMATED' : 'NORMAL'
  return { value: cell.value, status, complete: complete && !cell.gaps, coverage, releases }
}

async function rawCells(
  reader: Reader,
  read: Read,
  look: Look,
  time: Statement,
  options: RunOptions,
): Promise<RawCell[]> {
  const { measure } = read.wish
  if (measure === 'VALUE' || measure === 'SUM') return sums(reader, read, look, time, options)
  if (measure === 'WEIGHTED_AVERAGE' && options.weight !== undefined) {
    return weightedAverages(reader, read, options.weight, { look, time, lenient: options.lenient })
  }
  return spreads(reader, read, look, time, options)
}

type SumRow = readonly [...Key, period: number, sum: bigint | null, figures: number, rows: number, estimated: number]

async function sums(reader: Reader, read: Read, look: Look, time: Statement, options: RunOptions): Promise<RawCell[]> {
  const estimates = read.source.slices.some((slice) => slice.estimated > 0)
  const rows = await reader.rows<SumRow & readonly Cell[]>(sumsOf(look, time, { estimates, limit: MOST_CELLS }))
  if (rows.length > MOST_CELLS) throw tooManyCells(MOST_CELLS)
  const count = keyCount(read.keys)
  return rows.map((row) => {
    const key = row.slice(0, count) as Key
    const [period, sum, figures, all, estimated] = row.slice(count) as [number, bigint | null, number, number, number]
    const several = !read.source.additive && all > 1
    if (several && !options.lenient) throw severalFigures(read.source.indicator, read.source.dimensions)
    const value = sum === null || several ? null : ofUnits(sum)
    return { key, period, value, estimated: estimated > 0, gaps: all > figures }
  })
}
