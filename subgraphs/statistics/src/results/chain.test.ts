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
const COUNTS = PLACES.length * 2

/** Some releases: of which of two years each is, and which counts of the one before it changes; undefined: is left out. */
const histories = fc.record({
  first: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 })), {
    minLength: COUNTS,
    maxLength: COUNTS,
  }),
  later: fc.array(
    fc.record({
      year: fc.integer({ min: 1, max: 2 }),
      changes: fc.dictionary(
        fc.integer({ min: 0, max: COUNTS - 1 }).map(String),
        fc.option(fc.integer({ min: 0, max: 20 })),
        { maxKeys: 2 },
      ),
    }),
    { maxLength: 3 },
  ),
})

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

async function latticesOf(history: Case): Promise<{ readonly year: number; readonly lattice: Lattice }[]> {
  const { releases, figures } = releasesOf(history)
  const steps: Step[] = []
  await new Chain(new History(releases, figures), { personDerived: true, smallCell: K }).decide(steps)
  return steps.flatMap((step) =>
    [...step.values()].flatMap((decided) =>
      decided === undefined ? [] : [{ year: decided.id.period, lattice: decided.lattice }],
    ),
  )
}

/** Unknowns of a cell: the same one where a figure is as large as in the table of the same year before, or of the release before. */
const unknowns = (lattice: Lattice, cell: CountCell) =>
  cell.leaves.map((leaf) => {
    const { name, weight } = lattice.table.finest[leaf] as CountCell
    return `${name} ${weight}`
  })

const total = (cell: CountCell) => Number(cell.weight)

test('who remembers every release, and knows what stayed as it was, works no small count out (T3)', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const lattices = (await latticesOf(history)).map(({ lattice }) => lattice)
      const solver = new Solver()
      for (const lattice of lattices) {
        for (const cell of lattice.table.cells.values()) {
          const factors = new Map(unknowns(lattice, cell).map((name) => [name, 1]))
          if (lattice.shows(cell.name)) solver.learn({ factors, total: total(cell) })
        }
      }
      const small = lattices.flatMap((lattice) =>
        lattice.small.map((cell) => ({ cell, names: unknowns(lattice, cell) })),
      )
      const given = small.filter(({ names }) => solver.determines(names))
      expect(given.map(({ cell }) => `${cell.name} = ${cell.weight}`)).toEqual([])
    }),
    { numRuns: process.env['STATISTICS_FUZZ'] === undefined ? 100 : 2500 },
  )
})

test('what is shown of a release does not depend on those after it', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const all = await latticesOf(history)
      const fewer = await latticesOf({ ...history, later: history.later.slice(0, -1) })
      const hidden = ({ lattice }: { readonly lattice: Lattice }) => [...lattice.hidden].map(({ name }) => name)
      expect(all.slice(0, fewer.length).map(hidden)).toEqual(fewer.map(hidden))
    }),
    { numRuns: 30 },
  )
})
