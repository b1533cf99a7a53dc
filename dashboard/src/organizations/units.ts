import { addExactly } from '../format/sums.ts'
import type { FigureValue } from '../format/use-figures.ts'
import type { UnitPartsFragment } from '../generated/graphql.ts'

/** Figures of a unit, by name. */
export interface UnitFigures<Name extends string> {
  readonly code: string
  readonly name: string
  /** For charts: its usual short name, when there is one. */
  readonly label: string
  readonly figures: Readonly<Record<Name, FigureValue>>
}

/**
 * Adds up the figures of units below the organizations (OPD) they are part of, in the order of the codes. A sum with a part
 * that is missing or suppressed is itself not told.
 */
export function byOrganization<Name extends string>(
  rows: readonly { readonly unit: UnitPartsFragment; readonly figures: Readonly<Record<Name, FigureValue>> }[],
): UnitFigures<Name>[] {
  const groups = new Map<
    string,
    { readonly name: string; readonly label: string; readonly parts: Readonly<Record<Name, FigureValue>>[] }
  >()
  for (const { unit, figures } of rows) {
    const { code, name, shortName } = unit.ancestors[0] ?? unit
    const group = groups.get(code) ?? { name, label: shortName ?? name, parts: [] }
    group.parts.push(figures)
    groups.set(code, group)
  }
  return [...groups]
    .map(([code, { name, label, parts }]) => ({ code, name, label, figures: sumOf(parts) }))
    .toSorted((a, b) => a.code.localeCompare(b.code))
}

function sumOf<Name extends string>(parts: readonly Readonly<Record<Name, FigureValue>>[]): Record<Name, FigureValue> {
  const names = Object.keys(parts[0] ?? {}) as Name[]
  return Object.fromEntries(
    names.map((name) => {
      const values = parts.map((each) => each[name])
      const hole = values.find(({ value }) => value === null)
      return [name, hole ?? { value: addExactly(values.map(({ value }) => value)) }]
    }),
  ) as Record<Name, FigureValue>
}
