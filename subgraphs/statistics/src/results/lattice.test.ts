import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Solver } from '../../fixtures/solver.ts'
import { Lattice } from './lattice.ts'
import { cellName } from './counts.ts'
import type { Axis, Leaf } from './counts.ts'

const K = 5
/** Of many more, or others: README. */
const FUZZ = process.env['STATISTICS_FUZZ']
const RUNS = { numRuns: FUZZ === undefined ? 200 : 5000, seed: Number(FUZZ ?? 1) }
/** Kecamatan "r.d" in kabupaten "r". */
const region: Axis = {
  name: 'REGION',
  steps: ['DISTRICT', 'REGENCY', ''],
  at: (part, step) => (part === null || step === 2 ? null : step === 1 ? (part.split('.')[0] ?? null) : part),
}
const programme: Axis = { name: 'PROGRAMME', steps: ['PROGRAMME', ''], at: (part, step) => (step === 0 ? part : null) }
const axes = [region, programme]
const SHAPES = [0, 1, 2].flatMap((a) => [0, 1].map((b) => [a, b] as const))

const leaves: fc.Arbitrary<Leaf[]> = fc
  .uniqueArray(
    fc.record({
      r: fc.integer({ min: 1, max: 3 }),
      d: fc.integer({ min: 1, max: 4 }),
      p: fc.constantFrom('X', 'Y', 'Z'),
      w: fc.bigInt({ min: 0n, max: 25n }),
    }),
    { selector: ({ r, d, p }) => `${r}.${d} ${p}`, minLength: 1, maxLength: 30 },
  )
  .map((rows) => rows.map(({ r, d, p, w }) => ({ parts: [`${r}.${d}`, p], weight: w })))

/** Two totals together would leave a small leaf no room: found by trying. */
const NARROW: Leaf[] = (
  [
    ['3.1', 'Y', 0n],
    ['3.1', 'X', 4n],
    ['3.2', 'X', 1n],
    ['1.1', 'Z', 1n],
    ['2.1', 'X', 0n],
    ['1.1', 'X', 4n],
    ['2.1', 'Z', 8n],
  ] as const
).map(([place, member, weight]) => ({ parts: [place, member], weight }))

function partsAt(leaf: Leaf, steps: readonly number[]) {
  return leaf.parts.map((part, axis) => axes[axis]?.at(part, steps[axis] ?? 0) ?? null)
}

function shows(lattice: Lattice, steps: readonly number[], parts: readonly (string | null)[]): boolean {
  return lattice.shows(
    cellName(
      axes.flatMap((axis, index) =>
        steps[index] === axis.steps.length - 1 ? [] : [[axis.name, parts[index] ?? null] as const],
      ),
    ),
  )
}

/** Every shown cell in every grouping, as an equation: which leaves it adds up, and to what. */
function equations(lattice: Lattice, all: readonly Leaf[]): { readonly row: number[]; readonly total: bigint }[] {
  return SHAPES.flatMap((steps) => {
    const cells = Map.groupBy(all, (leaf) => JSON.stringify(partsAt(leaf, steps)))
    return [...cells.values()].flatMap((members) => {
      const [first] = members
      if (first === undefined || !shows(lattice, steps, partsAt(first, steps))) return []
      const row = all.map((leaf) => (members.includes(leaf) ? 1 : 0))
      return [{ row, total: members.reduce((sum, { weight }) => sum + weight, 0n) }]
    })
  })
}

/** Which leaves the equations fix to one value: Gauss-Jordan over the rationals (small integers, doubles are exact enough). */
function determined(rows: readonly (readonly number[])[]): Set<number> {
  const matrix = rows.map((row) => [...row])
  const width = matrix[0]?.length ?? 0
  let pivotRow = 0
  for (let column = 0; column < width && pivotRow < matrix.length; column += 1) {
    const found = matrix.findIndex((row, index) => index >= pivotRow && Math.abs(row[column] ?? 0) > 1e-9)
    if (found < 0) continue
    ;[matrix[pivotRow], matrix[found]] = [matrix[found] as number[], matrix[pivotRow] as number[]]
    const pivot = matrix[pivotRow] as number[]
    const factor = pivot[column] as number
    for (let i = 0; i < width; i += 1) pivot[i] = (pivot[i] as number) / factor
    for (const [index, row] of matrix.entries()) {
      const times = row[column] as number
      if (index === pivotRow || Math.abs(times) < 1e-9) continue
      for (let i = 0; i < width; i += 1) row[i] = (row[i] as number) - times * (pivot[i] as number)
    }
    pivotRow += 1
  }
  const alone = matrix.flatMap((row) => {
    const used = row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []))
    return used.length === 1 ? used : []
  })
  return new Set(alone)
}

describe('suppression of small cells', () => {
  test('never shows a cell below the threshold, in any grouping', () => {
    fc.assert(
      fc.property(leaves, (all) => {
        for (const { total } of equations(new Lattice(axes, all, K), all))
          expect(total).toBeGreaterThanOrEqual(BigInt(K))
      }),
    )
  })

  test('leaves no small cell that all shown cells of all groupings together give back', () => {
    fc.assert(
      fc.property(leaves, (all) => {
        const fixed = determined(equations(new Lattice(axes, all, K), all).map(({ row }) => row))
        const given = all.filter((leaf, index) => leaf.weight < BigInt(K) && fixed.has(index))
        expect(given).toEqual([])
      }),
      RUNS,
    )
  })

  test('lets nobody tell of a small leaf that it is small: no count is negative, so sums bound their parts', () => {
    fc.assert(
      fc.property(leaves, (all) => {
        const solver = new Solver()
        for (const { row, total } of equations(new Lattice(axes, all, K), all)) {
          const members = row.flatMap((factor, index) => (factor === 1 ? [String(index)] : []))
          solver.learn({ factors: new Map(members.map((index) => [index, 1])), total: Number(total) })
        }
        const most = solver.bounds()
        const told = all.filter(
          ({ weight }, index) => weight < BigInt(K) && (most.get(String(index))?.[1] ?? Number.POSITIVE_INFINITY) < K,
        )
        expect(told).toEqual([])
      }),
      { ...RUNS, examples: [[NARROW]] },
    )
  })

  test('hides the next smallest beside a single small cell, and still shows the total', () => {
    const all: Leaf[] = [3n, 8n, 40n, 90n].map((weight, index) => ({ parts: [`1.${index}`, 'X'], weight }))
    const lattice = new Lattice(axes, all, K)
    expect(all.map(({ parts }) => shows(lattice, [0, 0], parts))).toEqual([false, false, true, true])
    expect(shows(lattice, [1, 0], ['1', 'X'])).toBe(true)
    expect(shows(lattice, [2, 1], [null, null])).toBe(true)
  })

  test('does not let two small cells stand alone when together they are still too small', () => {
    const all: Leaf[] = [1n, 2n, 40n, 90n].map((weight, index) => ({ parts: [`1.${index}`, 'X'], weight }))
    const lattice = new Lattice(axes, all, K)
    expect(all.map(({ parts }) => shows(lattice, [0, 0], parts))).toEqual([false, false, false, true])
  })

  test('hides nothing where nothing is small', () => {
    const all: Leaf[] = [5n, 6n, 7n].map((weight, index) => ({ parts: [`1.${index}`, 'X'], weight }))
    const lattice = new Lattice(axes, all, K)
    expect(all.every(({ parts }) => shows(lattice, [0, 0], parts))).toBe(true)
  })
})
