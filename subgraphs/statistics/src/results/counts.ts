/** A finest cell of a table: its region, organization and members, and what it holds. */
export interface Leaf {
  /** Value of each axis at its finest, in the order of the axes. */
  readonly parts: readonly (string | null)[]
  /** What is compared with the threshold: persons, or number of figures. */
  readonly weight: bigint
}

/** An axis of the table: the steps it can be shown at, finest first; the last step is "all together". */
export interface Axis {
  /** REGION, ORGANIZATION or the dimension. */
  readonly name: string
  /** Name of each step: VILLAGE, DISTRICT … or the axis's own name, and "" for all together. */
  readonly steps: readonly string[]
  /** The part as it is at a step. */
  at(part: string | null, step: number): string | null
}

/** A cell of a table, in one of the ways of grouping it. */
export interface CountCell {
  /** Equal for two cells, of whatever tables, exactly when they are about the same: see `cellName`. */
  readonly name: string
  /** Indexes of its leaves. */
  readonly leaves: number[]
  weight: bigint
}

/** A cell with its parts one step finer along one axis. */
export interface Family {
  readonly whole: CountCell
  readonly parts: readonly CountCell[]
}

/** The axes that a cell is not "all together" on, by name, with its part there. */
export type Place = readonly (readonly [axis: string, part: string | null])[]

/** Name of a cell: what it is about, whatever the table it is in. */
export function cellName(place: Place): string {
  return JSON.stringify(place.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** A table of counts in every way of grouping it at once. */
export class CountTable {
  /** By name. */
  readonly cells: ReadonlyMap<string, CountCell>
  /** The cell of each leaf by itself. */
  readonly finest: readonly CountCell[]
  readonly families: readonly Family[]

  constructor(axes: readonly Axis[], leaves: readonly Leaf[]) {
    const cells = new Map<string, CountCell>()
    const shapes = new Map(combinations(axes.map(({ steps }) => steps.length)).map((steps) => [steps.join(), steps]))
    const own = new Map<string, readonly CountCell[]>()
    for (const [id, steps] of shapes) {
      own.set(
        id,
        leaves.map((leaf, index) => addLeaf(cells, placeOf(axes, steps, leaf), leaf, index)),
      )
    }
    this.cells = cells
    this.finest = own.get(axes.map(() => 0).join()) ?? []
    this.families = [...shapes.values()].flatMap((steps) =>
      steps.flatMap((step, axis) => {
        const fine = step === 0 ? undefined : own.get(steps.with(axis, step - 1).join())
        return fine === undefined ? [] : familiesOf(own.get(steps.join()) ?? [], fine)
      }),
    )
  }
}

function placeOf(axes: readonly Axis[], steps: readonly number[], { parts }: Leaf): Place {
  return axes.flatMap((axis, index) => {
    const step = steps[index] ?? 0
    return step === axis.steps.length - 1 ? [] : [[axis.name, axis.at(parts[index] ?? null, step)] as const]
  })
}

function addLeaf(cells: Map<string, CountCell>, place: Place, leaf: Leaf, index: number): CountCell {
  const name = cellName(place)
  const cell = cells.get(name) ?? { name, leaves: [], weight: 0n }
  cells.set(name, cell)
  cell.leaves.push(index)
  cell.weight += leaf.weight
  return cell
}

/** `coarse` and `fine`: the cell of each leaf in two shapes. */
function familiesOf(coarse: readonly CountCell[], fine: readonly CountCell[]): Family[] {
  return [...new Set(coarse)].map((whole) => ({
    whole,
    parts: [...new Set(whole.leaves.map((leaf) => fine[leaf] as CountCell))],
  }))
}

function combinations(lengths: readonly number[]): number[][] {
  return lengths.reduce<number[][]>(
    (all, length) => all.flatMap((steps) => Array.from({ length }, (_, step) => [...steps, step])),
    [[]],
  )
}
