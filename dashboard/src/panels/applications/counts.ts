import type { FigureValue } from '../../format/use-figures.ts'
import type { InventoryCountsFragment, UnitPartsFragment } from '../../generated/graphql.ts'
import { byOrganization } from '../../organizations/units.ts'
import type { UnitFigures } from '../../organizations/units.ts'

/** Counts of websites and applications. */
type Part = Exclude<keyof InventoryCountsFragment, '__typename'>

/** The same as figures. */
export type Counts = Readonly<Record<Part, FigureValue>>

/** What they can be told by. */
export type InventoryKey = 'KIND' | 'STATUS' | 'SERVER'

/** The parts that add up to the total, for each. */
export const PARTS = {
  KIND: ['websites', 'applications'],
  STATUS: ['active', 'inactive', 'unmonitored'],
  SERVER: ['kominfo', 'outside', 'unknownServer'],
} as const satisfies Record<InventoryKey, readonly Part[]>

interface Row {
  readonly organization: UnitPartsFragment
  readonly counts: InventoryCountsFragment
}

/**
 * Counts by organization (OPD), units counted with the one they are part of, most first; or by unit within one
 * organization.
 */
export function countsIn(rows: readonly Row[], within: string | null): UnitFigures<Part>[] {
  const all = rows.map(({ organization, counts }) => ({ unit: organization, figures: figuresOf(counts) }))
  const told =
    within === null
      ? byOrganization(all)
      : all
          .filter(({ unit }) => unit.code === within || unit.ancestors.some(({ code }) => code === within))
          .map(({ unit: { code, name, shortName }, figures }) => ({ code, name, label: shortName ?? name, figures }))
  return told.toSorted((a, b) => Number(b.figures.total.value) - Number(a.figures.total.value))
}

function figuresOf(counts: InventoryCountsFragment): Record<Part, FigureValue> {
  const parts: readonly Part[] = ['total', ...PARTS.KIND, ...PARTS.STATUS, ...PARTS.SERVER]
  return Object.fromEntries(parts.map((part) => [part, { value: String(counts[part]) }])) as Record<Part, FigureValue>
}
