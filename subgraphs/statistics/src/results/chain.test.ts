import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Solver } from '../../fixtures/solver.ts'
import { Chain } from './chain.ts'
import type { Step } from './chain.ts'
import type { ClosedFigure, ClosedRelease } from './closed-tables.ts'
import type { CountCell } from './counts.ts'
import { History } from './history.ts'
import type { Lattice } from './lattice.ts'

const K = 5
const PLACES = ['36.01.01', '36.01.02', '36.01.03', '36.02.01', '36.02.02']
/** Of many more, or others: README. */
const FUZZ = process.env['STATISTICS_FUZZ']
const RUNS = { numRuns: FUZZ === undefined ? 100 : 2500, seed: Number(FUZZ ?? 1) }
const COUNTS = PLACES.length * 2

/** Some releases: of which of four years each is, and which counts of the one before it changes; undefined: is left out. */
const histories = fc.record({
  first: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 })), {
    minLength: COUNTS,
    maxLength: COUNTS,
  }),
  later: fc.array(
    fc.record({
      year: fc.integer({ min: 1, max: 4 }),
      changes: fc.dictionary(
        fc.integer({ min: 0, max: COUNTS - 1 }).map(String),
        fc.option(fc.integer({ min: 0, max: 20 })),
        { maxKeys: 2 },
      ),
    }),
    { maxLength: 4 },
  ),
})

/** What was hidden once must stay hidden: found by trying. */
const APART: Case = {
  first: [0, 0, 5, 0, 0, 5, 5, 5, 5, 0],
  later: [
    { year: 2, changes: { '0': 5 } },
    { year: 3, changes: {} },
    { year: 4, changes: {} },
  ],
}

type Case = typeof histories extends fc.Arbitrary<infer T> ? T : never

function releasesOf({ first, later }: Case) {
  const states: { year: number; counts: readonly (number | null)[] }[] = [{ year: 1, counts: first }]
  for (const { year, changes } of later) {
    const before = states.at(-1)?.counts ?? first
    states.push({
      year,
      counts: before.map((count, index) => (String(index) in changes ? (changes[index] ?? null) : count)),
    })
  }
  const common = { dataset: 'd', stage: 'VALIDATED', owner: 'o' } as const
  const releases = states.map(({ year }, index): ClosedRelease => ({ ...common, number: index, period: String(year) }))
  const figures = states.flatMap(({ year, counts }, release) =>
    counts.flatMap((count, index): ClosedFigure[] => {
      const region = PLACES[Math.floor(index / 2)] ?? ''
      const members = { SEX: index % 2 === 0 ? 'F' : 'M' }
      const value = BigInt(count ?? 0) * 10_000n
      return count === null
        ? []
        : [{ ...common, release, frequency: 'A', region, organization: null, members, period: year, value }]
    }),
  )
  return { releases, figures }
}

async function latticesOf(history: Case): Promise<Table[]> {
  const { releases, figures } = releasesOf(history)
  const steps: Step[] = []
  await new Chain(new History(releases, figures), { personDerived: true, smallCell: K }).decide(steps)
  return steps.flatMap((step) =>
    [...step.values()].flatMap((decided) =>
      decided === undefined ? [] : [{ year: decided.id.period, lattice: decided.lattice }],
    ),
  )
}

interface Table {
  readonly year: number
  readonly lattice: Lattice
}

/** Unknowns of a cell of one table. */
const unknowns = ({ lattice }: Table, cell: CountCell, table: number) =>
  cell.leaves.map((leaf) => `${table} ${(lattice.table.finest[leaf] as CountCell).name}`)

/** Figures that are as large in two tables of the same year, or of years that follow each other. */
function same(tables: readonly Table[]): Map<string, number>[] {
  const years = [...new Set(tables.map(({ year }) => year))].toSorted((a, b) => a - b)
  const near = (a: Table, b: Table) => Math.abs(years.indexOf(a.year) - years.indexOf(b.year)) < 2
  return tables.flatMap((table, index) =>
    tables.slice(0, index).flatMap((other, before) =>
      table.lattice.table.finest
        .filter(({ name, weight }) => near(table, other) && other.lattice.table.cells.get(name)?.weight === weight)
        .map(
          ({ name }) =>
            new Map([
              [`${index} ${name}`, 1],
              [`${before} ${name}`, -1],
            ]),
        ),
    ),
  )
}

const total = (cell: CountCell) => Number(cell.weight)

/** What follows from what was shown of some of the tables. */
function known(tables: readonly Table[], isShown: (index: number) => boolean): Solver {
  const solver = new Solver()
  for (const [index, table] of tables.entries()) {
    for (const cell of isShown(index) ? table.lattice.table.cells.values() : []) {
      const factors = new Map(unknowns(table, cell, index).map((name) => [name, 1]))
      if (table.lattice.shows(cell.name)) solver.learn({ factors, total: total(cell) })
    }
  }
  for (const factors of same(tables)) solver.learn({ factors, total: 0 })
  return solver
}

test('who remembers every release, and knows what stayed as it was, works no small count out (T3)', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const tables = await latticesOf(history)
      const all = known(tables, () => true)
      const given = tables.flatMap((table, index) =>
        table.lattice.small
          .map((cell) => ({
            name: `${index} ${cell.name} = ${cell.weight}`,
            index,
            names: unknowns(table, cell, index),
          }))
          .filter(({ names }) => all.determines(names)),
      )
      // What followed from the releases before, when it was no cell of theirs, can be hidden by nothing.
      const avoidable = given.filter(({ index, names }) => !known(tables, (at) => at < index).determines(names))
      expect(avoidable.map(({ name }) => name)).toEqual([])
    }),
    { ...RUNS, examples: [[APART]] },
  )
})

test('what is shown of a release does not depend on those after it', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const all = await latticesOf(history)
      const fewer = await latticesOf({ ...history, later: history.later.slice(0, -1) })
      const hidden = ({ lattice }: Table) => [...lattice.hidden].map(({ name }) => name)
      expect(all.slice(0, fewer.length).map(hidden)).toEqual(fewer.map(hidden))
    }),
    { ...RUNS, numRuns: 30 },
  )
})
