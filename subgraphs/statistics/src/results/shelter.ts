import { inPeriods } from '../compile/periods.sql.ts'
import { sumsOf } from '../compile/sums.sql.ts'
import { keyCount } from '../compile/visible.sql.ts'
import type { Cell } from '../engine/session.ts'
import { tooManyCells } from '../plan/faults.ts'
import { depth, finest, levelOf, LEVELS, regionAt } from '../plan/levels.ts'
import type { Level } from '../plan/levels.ts'
import type { Read, ReadKeys } from '../plan/reads.ts'
import { lookOf, MOST_CELLS } from './look.ts'
import type { RawCell } from './look.ts'
import { Lattice } from './lattice.ts'
import type { Axis, Leaf } from './lattice.ts'
import { keyText } from './outcome.ts'
import type { Key } from './outcome.ts'
import type { Reader } from './reader.ts'

/** Figures not derived from persons: a total must hold at least so many, or it is a row. */
const FEWEST_FIGURES = 2

/** Says of a cell whether it stays hidden. */
export type Shelter = (cell: RawCell) => boolean

/**
 * For figures the caller may see inside totals only. A cell is shown when the source's pattern shows every cell it is made of;
 * with a filter, a cell is made of the cells of the filter, so that no filter cuts a small cell out. Measures that are one
 * unit's own figure (minimum, median …) are never shown, and rates neither, for nobody can tell how many persons they stand on.
 */
export async function shelterOf(reader: Reader, read: Read, periods: readonly number[]): Promise<Shelter> {
  const summable = ['VALUE', 'SUM', 'COUNT', 'AVERAGE'].includes(read.wish.measure)
  if (!summable || !read.source.additive) return () => true
  const shown = new Set<string>()
  const hidden = new Set<string>()
  for (const period of periods) {
    const lattice = await latticeOf(reader, read, period)
    for (const { row, shows } of await refinedCells(reader, read, period, lattice))
      (shows ? shown : hidden).add(`${period} ${row}`)
  }
  return ({ key, period }) => hidden.has(`${period} ${keyText(key)}`) || !shown.has(`${period} ${keyText(key)}`)
}

/** Keys of the read and of its filter: the cells that a row adds up. */
function refinedKeys({ keys, regions, organizations, members }: Read): ReadKeys {
  const levels = (regions ?? []).flatMap((code) => levelOf(code) ?? [])
  return {
    level: finest([...levels, ...(keys.level === undefined ? [] : [keys.level])]),
    organization: keys.organization || organizations !== undefined,
    dimensions: [...new Set([...keys.dimensions, ...members.keys()])],
  }
}

async function refinedCells(reader: Reader, read: Read, period: number, lattice: SourceLattice) {
  const keys = refinedKeys(read)
  const rows = await sumsBy(reader, { ...read, keys }, period)
  return rows.map((row) => {
    const parts = row.slice(0, keyCount(keys)) as Key
    return { row: keyText(projection(keys, read.keys, parts)), shows: lattice.shows(keys, parts) }
  })
}

/** The row that a refined cell belongs to. */
function projection(from: ReadKeys, to: ReadKeys, parts: Key): Key {
  const named = new Map(keyNames(from).map((name, index) => [name, parts[index] ?? null]))
  return keyNames(to).map((name) => {
    const part = named.get(name) ?? null
    return name === 'REGION' && part !== null && to.level !== undefined ? regionAt(part, to.level) : part
  })
}

function keyNames({ level, organization, dimensions }: ReadKeys): string[] {
  return [
    ...(level === undefined ? [] : ['REGION']),
    ...(organization ? ['ORGANIZATION'] : []),
    ...dimensions.map((name) => `: ${name}`),
  ]
}

/** A source's pattern, asked in terms of keys. */
interface SourceLattice {
  shows(keys: ReadKeys, parts: Key): boolean
}

/** Patterns by what they are read with, source, level and period: the value, the rank and the total ask for the same one. */
const patterns = new WeakMap<Reader, Map<string, Promise<SourceLattice>>>()

async function latticeOf(reader: Reader, read: Read, period: number): Promise<SourceLattice> {
  const { indicator, dataset, frequency, unit, stage } = read.source
  const level = read.slots.get(period) ?? 'PROVINCE'
  const known = patterns.get(reader) ?? new Map<string, Promise<SourceLattice>>()
  patterns.set(reader, known)
  const key = JSON.stringify([indicator, dataset, frequency, unit, stage, level, period])
  const pattern = known.get(key) ?? buildLattice(reader, read, period, level)
  known.set(key, pattern)
  return pattern
}

async function buildLattice(reader: Reader, read: Read, period: number, level: Level): Promise<SourceLattice> {
  const { source } = read
  const keys: ReadKeys = { level, organization: true, dimensions: source.dimensions }
  const everything = {
    ...read,
    keys,
    regions: undefined,
    organizations: undefined,
    members: new Map<string, readonly string[]>(),
  }
  const rows = await sumsBy(reader, everything, period)
  if (rows.length > MOST_CELLS) throw tooManyCells(MOST_CELLS)
  const leaves: Leaf[] = rows.map((row) => {
    const count = keyCount(keys)
    const [, sum, figures] = row.slice(count) as [number, bigint | null, number]
    // Ten-thousandths: a part of a person is never rounded up to a whole one.
    const weight = source.personDerived ? (sum ?? 0n) / 10_000n : BigInt(figures)
    return { parts: row.slice(0, count) as Key, weight }
  })
  const axes = [regionAxis(level), plainAxis('ORGANIZATION'), ...source.dimensions.map(plainAxis)]
  const lattice = new Lattice(axes, leaves, source.personDerived ? reader.smallCell : FEWEST_FIGURES)
  return { shows: (asked, parts) => ask(lattice, axes, level, source.dimensions, asked, parts) }
}

function ask(
  lattice: Lattice,
  axes: readonly Axis[],
  level: Level,
  dimensions: readonly string[],
  keys: ReadKeys,
  parts: Key,
): boolean {
  const named = new Map(keyNames(keys).map((name, index) => [name, parts[index] ?? null]))
  const names = ['REGION', 'ORGANIZATION', ...dimensions.map((name) => `: ${name}`)]
  const steps = names.map((name, axis) => {
    if (!named.has(name)) return (axes[axis]?.steps.length ?? 1) - 1
    return name === 'REGION' ? depth(level) - depth(keys.level ?? level) : 0
  })
  return lattice.shows(
    steps,
    names.map((name) => named.get(name) ?? null),
  )
}

function regionAxis(level: Level): Axis {
  const steps = [...LEVELS.slice(0, depth(level) + 1).toReversed(), '']
  return {
    steps,
    at: (part, step) => {
      const at = steps[step]
      return part === null || at === undefined || at === '' ? null : regionAt(part, at as Level)
    },
  }
}

function plainAxis(name: string): Axis {
  return { steps: [name, ''], at: (part, step) => (step === 0 ? part : null) }
}

async function sumsBy(reader: Reader, read: Read, period: number): Promise<(readonly Cell[])[]> {
  const look = lookOf(reader, read, [period])
  const time = inPeriods(read.slots, [period], [...read.slots.keys()])
  return reader.rows<readonly Cell[]>(sumsOf(look, time, { estimates: false, limit: MOST_CELLS }))
}
