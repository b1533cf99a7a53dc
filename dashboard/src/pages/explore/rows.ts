import { endOf } from '../../charts/time-axis.ts'
import { compareExactly } from '../../format/sums.ts'
import type { ExploreAnswerQuery, ExploreRowFragment } from '../../generated/graphql.ts'

/** The answer of the statistics. */
export type ExploreAnswer = ExploreAnswerQuery['statistics']

/** A figure of a row. */
export type ExploreValue = ExploreRowFragment['values'][number]

/** What a row is about. */
export interface Place {
  /** Code of the region, organization or member; '' for everything together. */
  readonly key: string
  readonly region: { readonly code: string; readonly name: string } | null
  readonly organization: { readonly code: string; readonly name: string } | null
  readonly member: { readonly dimension: string; readonly member: string } | null
}

/** Figures of one place: of one period, or period by period. */
export interface Group {
  readonly place: Place
  /** By period. */
  readonly rows: ReadonlyMap<string, ExploreRowFragment>
}

/** Code of what a row is about; '' for everything together. */
export function keyOf(row: {
  readonly region: { readonly code: string } | null
  readonly organization: { readonly code: string } | null
  readonly members: readonly { readonly member: string }[]
}): string {
  return row.region?.code ?? row.organization?.code ?? row.members[0]?.member ?? ''
}

/** What a row is about. */
export function placeOf(row: Pick<ExploreRowFragment, 'region' | 'organization' | 'members'>): Place {
  const { region, organization, members } = row
  return { key: keyOf(row), region, organization, member: members[0] ?? null }
}

/** The value of a column, whichever source it was named by: "a", or "a@dataset" where several have it. */
export function valueOf(row: ExploreRowFragment | undefined, column: string): ExploreValue | undefined {
  return row?.values.find((each) => each.column === column || each.column.startsWith(`${column}@`))
}

/** Rows put together by what they are about; periods oldest first. */
export function groupsOf({ rows }: ExploreAnswer): {
  readonly groups: readonly Group[]
  readonly periods: readonly string[]
} {
  const groups = Map.groupBy(rows.nodes, keyOf)
  const periods = new Set(rows.nodes.flatMap(({ period }) => period ?? []))
  return {
    groups: [...groups.values()].map((own) => ({
      place: placeOf(own[0]!),
      rows: new Map(own.map((row) => [row.period ?? '', row])),
    })),
    periods: [...periods].toSorted((a, b) => endOf(a) - endOf(b)),
  }
}

/** From the largest figure of the newest period to the smallest; those without one last. */
export function byNewest(groups: readonly Group[], periods: readonly string[]): Group[] {
  const value = ({ rows }: Group) => valueOf(rows.get(periods.at(-1) ?? ''), 'a')?.value ?? null
  return groups.toSorted((a, b) =>
    value(a) === null || value(b) === null ? compareExactly(value(a), value(b)) : compareExactly(value(b), value(a)),
  )
}

/** At most so many, half of the highest and half of the lowest. */
export function someOf<Item>(ordered: readonly Item[], most: number): Item[] {
  if (ordered.length <= most) return [...ordered]
  return [...ordered.slice(0, Math.ceil(most / 2)), ...ordered.slice(ordered.length - Math.floor(most / 2))]
}

/** How strong a correlation is, in a word: of Guilford's table. */
export function strengthOf(coefficient: number): 'none' | 'weak' | 'middle' | 'strong' {
  const size = Math.abs(coefficient)
  if (size < 0.2) return 'none'
  return size < 0.4 ? 'weak' : size < 0.7 ? 'middle' : 'strong'
}
