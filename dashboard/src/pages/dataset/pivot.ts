import type { RowCellsFragment } from '../../generated/graphql.ts'
import { addExactly } from '../../format/sums.ts'

/** Rows that one table can show; more are shown page by page. */
export const MOST_ROWS = 1_000
/** Columns that one table can show beside each other. */
const MOST_COLUMNS = 12

/** Something that tells rows or columns apart: which of its values a figure has. */
interface Axis {
  readonly key: string
  readonly codeOf: (row: RowCellsFragment) => string
  readonly labelOf: (row: RowCellsFragment) => string
}

/** A row or column of the pivot. */
export interface PivotHead {
  readonly key: string
  readonly label: string
}

/** Figures turned so that regions (or organizations) are rows and members of dimensions are columns (B9). */
export interface Pivot {
  /** Codes of the components that tell the rows apart: REF_AREA, ORGANIZATION, a dimension. */
  readonly rowAxes: readonly string[]
  readonly rows: readonly PivotHead[]
  readonly columns: readonly PivotHead[]
  /** By row and column; undefined where the data has no figure. */
  readonly cells: readonly (readonly (RowCellsFragment | undefined)[])[]
  /** Exact sums of the rows, one for each column; null where adding up would be wrong or a figure is not there. */
  readonly totals: readonly (string | null)[] | null
  /** Exact sums of each row over its columns, and of all; null where adding up would be wrong. */
  readonly sums: { readonly rows: readonly (string | null)[]; readonly whole: string | null } | null
}

const INDICATOR: Axis = { key: 'INDICATOR', codeOf: (row) => row.indicator.code, labelOf: (row) => row.indicator.name }
const REGION: Axis = { key: 'REF_AREA', codeOf: (row) => row.region.code, labelOf: (row) => row.region.name }
const ORGANIZATION: Axis = {
  key: 'ORGANIZATION',
  codeOf: (row) => row.organization?.code ?? '',
  labelOf: (row) => row.organization?.name ?? '–',
}

/** How figures are turned. */
export interface PivotPlan {
  /** Codes of the dimensions, in the order of the components. */
  readonly dimensions: readonly string[]
  /** Members of a dimension in the order to show them; others follow by code. */
  readonly order: (dimension: string) => readonly string[]
  /** A period in words. */
  readonly period: (period: string) => string
}

/** Turns figures into a table. Null when they do not tell rows and columns apart (two for one cell). */
export function pivot(figures: readonly RowCellsFragment[], plan: PivotPlan): Pivot | null {
  const { dimensions, order } = plan
  const varying = (axis: Axis) => new Set(figures.map(axis.codeOf)).size > 1
  const subjects = [ORGANIZATION, REGION].filter(varying)
  const period: Axis = {
    key: 'TIME_PERIOD',
    codeOf: (row) => row.period,
    labelOf: (row) => plan.period(row.period),
  }
  const others = [INDICATOR, period].filter(varying)
  const broken = dimensions.map(dimensionAxis)
  // What does not fit beside each other goes below each other, the first dimensions first.
  const across = [...others, ...broken]
  const down = subjects.length === 0 ? [REGION] : [...subjects]
  while (across.length > 1 && combinations(figures, across) > MOST_COLUMNS) down.push(across.shift() as Axis)
  const rows = heads(figures, down, order)
  const columns = across.length === 0 ? [] : heads(figures, across, order)
  const placed = new Map<string, RowCellsFragment>()
  for (const figure of figures) {
    const place = `${keyOf(figure, down)}\n${keyOf(figure, across)}`
    if (placed.has(place)) return null
    placed.set(place, figure)
  }
  const shownColumns = columns.length === 0 ? [{ key: '', label: '' }] : columns
  const cells = rows.map((row) => shownColumns.map((column) => placed.get(`${row.key}\n${column.key}`)))
  const summable = isSummable(figures)
  const totals = summable && rows.length > 1 ? shownColumns.map((_, at) => sumOf(cells.map((row) => row[at]))) : null
  const acrossMembers = across.length > 0 && across.every((axis) => broken.includes(axis))
  const rowSums = summable && acrossMembers && columns.length > 1 ? cells.map((row) => sumOf(row)) : null
  return {
    rowAxes: down.map(({ key }) => key),
    rows,
    columns: shownColumns,
    cells,
    totals,
    sums: rowSums === null ? null : { rows: rowSums, whole: rows.length > 1 ? addExactly(rowSums) : null },
  }
}

/** Figures may be added up: one additive indicator in one unit and period, and no region or organization within another. */
function isSummable(figures: readonly RowCellsFragment[]): boolean {
  const [first] = figures
  if (first === undefined || !first.indicator.additive) return false
  const alike = figures.every(
    ({ indicator, unit, period }) =>
      indicator.code === first.indicator.code && unit === first.unit && period === first.period,
  )
  const regions = [...new Set(figures.map(REGION.codeOf))]
  const nested = regions.some((code) => regions.some((other) => other.startsWith(`${code}.`)))
  const organizations = new Set(figures.map(ORGANIZATION.codeOf))
  // Figures of no organization beside figures of some would count twice.
  const mixed = organizations.size > 1 && organizations.has('')
  return alike && !nested && !mixed
}

function sumOf(cells: readonly (RowCellsFragment | undefined)[]): string | null {
  // A combination that the data does not have adds nothing; a figure that is missing makes the sum unknown.
  const there = cells.filter((cell) => cell !== undefined)
  return there.length === 0 ? null : addExactly(there.map(({ value }) => value))
}

function dimensionAxis(code: string): Axis {
  const of = (row: RowCellsFragment) => row.dimensions.find(({ dimension }) => dimension === code)
  return { key: code, codeOf: (row) => of(row)?.member ?? '', labelOf: (row) => of(row)?.label ?? '' }
}

function combinations(figures: readonly RowCellsFragment[], axes: readonly Axis[]): number {
  return new Set(figures.map((figure) => keyOf(figure, axes))).size
}

function keyOf(figure: RowCellsFragment, axes: readonly Axis[]): string {
  return axes.map(({ codeOf }) => codeOf(figure)).join(' ')
}

/** Names that several share (there are two kecamatan Curug) are told apart by their codes. */
export function distinctLabels<H extends PivotHead>(heads: readonly H[]): H[] {
  const counts = Map.groupBy(heads, ({ label }) => label)
  return heads.map((head) =>
    (counts.get(head.label)?.length ?? 0) > 1 ? { ...head, label: `${head.label} (${head.key})` } : head,
  )
}

function heads(
  figures: readonly RowCellsFragment[],
  axes: readonly Axis[],
  order: (dimension: string) => readonly string[],
): PivotHead[] {
  const known = new Map<string, RowCellsFragment>()
  for (const figure of figures) {
    const key = keyOf(figure, axes)
    if (!known.has(key)) known.set(key, figure)
  }
  const orders = new Map(axes.map(({ key }) => [key, order(key)]))
  const sorted = [...known].toSorted(([, a], [, b]) => {
    for (const axis of axes) {
      const [one, other] = [axis.codeOf(a), axis.codeOf(b)]
      if (one === other) continue
      const members = orders.get(axis.key) ?? []
      const places = [members.indexOf(one), members.indexOf(other)] as const
      return places.includes(-1) ? (one < other ? -1 : 1) : places[0] - places[1]
    }
    return 0
  })
  return distinctLabels(
    sorted.map(([key, figure]) => ({ key, label: axes.map(({ labelOf }) => labelOf(figure)).join(' · ') })),
  )
}
