import type { Observation } from '@satudata/subgraph'
import type { Organization } from '../entities.ts'

/** Grades (golongan) with their share of the staff without a structural position, in percent. */
const GRADE_SHARES = [
  ['I', 1],
  ['II', 18],
  ['III', 60],
  ['IV', 21],
] as const

/** Units whose size is unlike the others': schools and hospitals. */
const SIZES: Readonly<Record<string, number>> = {
  '000400000000000': 8_600,
  '000500000000000': 410,
  '000501000000000': 520,
  '000502000000000': 240,
}

/** Heads whose echelon is not that of other OPD: the regional secretary, and the head of the liaison office. */
const HEADS: Readonly<Record<string, string>> = { '000100000000000': 'I', '003100000000000': 'III' }

interface Cell {
  readonly sex: 'M' | 'F'
  readonly grade: string
  readonly echelon: string
  readonly count: number
}

/**
 * Staff counts made up for demonstration, of a plausible size and the same on every run: nothing here is a real figure.
 * Only leaves; combinations that do not occur have no row.
 */
export function inventStaff(
  organizations: readonly Organization[],
  refArea: string,
  timePeriod: string,
): Observation[] {
  return organizations.flatMap((organization, index) =>
    cellsOf(organization, index).map(({ sex, grade, echelon, count }): Observation => ({
      indicator: 'STAFF',
      refArea,
      timePeriod,
      value: String(count),
      dimensions: { SEX: sex, GRADE: grade, ECHELON: echelon },
      organization: organization.code,
    })),
  )
}

function cellsOf(organization: Organization, index: number): Cell[] {
  const size = sizeOf(organization, index)
  const women = 36 + ((index * 7) % 13)
  const cells = [
    ...structural(organization, index),
    ...GRADE_SHARES.flatMap(([grade, share]) => bySex(Math.floor((size * share) / 100), women, grade, 'NONE')),
  ]
  return cells.filter(({ count }) => count > 0)
}

function sizeOf({ code, level, kind }: Organization, index: number): number {
  const usual = level === 1 ? 70 + ((index * 37) % 130) : 18 + ((index * 11) % 30)
  return SIZES[code] ?? (kind === 'ASISTEN' ? 6 : usual)
}

/** The head, mostly of echelon II, and those below: a few of III, more of IV. */
function structural({ code, level, kind }: Organization, index: number): Cell[] {
  const echelon = HEADS[code] ?? (level === 1 || kind === 'ASISTEN' || kind === 'BIRO' ? 'II' : 'III')
  const head: Cell = { sex: index % 4 === 0 ? 'F' : 'M', grade: 'IV', echelon, count: 1 }
  if (kind === 'ASISTEN') return [head]
  const third = level === 1 ? 4 + (index % 3) : kind === 'BIRO' ? 3 : 0
  const fourth = level === 1 ? 8 + (index % 5) : 2 + (index % 3)
  return merged([head, ...bySex(third, 30, 'IV', 'III'), ...bySex(fourth, 40, 'III', 'IV')])
}

function bySex(count: number, percentWomen: number, grade: string, echelon: string): Cell[] {
  const women = Math.round((count * percentWomen) / 100)
  return [
    { sex: 'F', grade, echelon, count: women },
    { sex: 'M', grade, echelon, count: count - women },
  ]
}

/** One cell a combination: a release has no two rows for the same thing. */
function merged(cells: readonly Cell[]): Cell[] {
  const groups = Map.groupBy(cells, ({ sex, grade, echelon }) => `${sex} ${grade} ${echelon}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ ...first, count: group.reduce((sum, { count }) => sum + count, 0) }]
  })
}
