import { compareExactly } from '../../format/sums.ts'
import type { FigureValue } from '../../format/use-figures.ts'
import type { RealisationPanelQuery } from '../../generated/graphql.ts'

/** The order of the organizations: the largest budget first, or the least part of it spent first. */
export type RealisationOrder = 'byBudget' | 'byAbsorption'

/** What budget and realisation are told by. */
export type RealisationKey = 'ORGANIZATION' | 'KIND'

/** What is told of each. */
export type RealisationColumn = 'budget' | 'realised' | 'absorption'

/** The figures of a row, or of all rows. */
export type Figures = Readonly<Record<RealisationColumn, FigureValue>>

/** An organization, or a kind of expenditure. */
export interface RealisationRow extends Figures {
  readonly code: string
  readonly name: string
  /** In the chart. */
  readonly label: string
}

type Answer = RealisationPanelQuery['statistics']

/** The rows of an answer by organization. */
export function organizationsOf({ rows }: Pick<Answer, 'rows'>): RealisationRow[] {
  return rows.nodes.flatMap(({ organization, values }) =>
    organization == null
      ? []
      : [
          {
            code: organization.code,
            name: organization.name,
            label: organization.shortName ?? organization.name,
            ...figuresOf(values),
          },
        ],
  )
}

/** The rows of an answer by kind of expenditure. */
export function kindsOf({ rows }: Pick<Answer, 'rows'>, nameOf: (code: string) => string): RealisationRow[] {
  return rows.nodes.flatMap(({ members, values }) => {
    const code = members[0]?.member
    if (code === undefined) return []
    return [{ code, name: nameOf(code), label: nameOf(code), ...figuresOf(values) }]
  })
}

/** The figures of a row by column; what is not there is missing. */
export function figuresOf(values: Answer['rows']['nodes'][number]['values']): Figures {
  const of = (column: RealisationColumn): FigureValue =>
    values.find((each) => each.column === column) ?? { value: null, status: 'MISSING' }
  return { budget: of('budget'), realised: of('realised'), absorption: of('absorption') }
}

/** Organizations without a figure come last in both orders. */
export function ordered<Each extends Pick<Figures, 'budget' | 'absorption'>>(
  rows: readonly Each[],
  order: RealisationOrder,
): Each[] {
  return rows.toSorted((a, b) => {
    if (order === 'byAbsorption') return compareExactly(a.absorption.value, b.absorption.value)
    const missing = a.budget.value === null || b.budget.value === null
    return missing ? compareExactly(a.budget.value, b.budget.value) : compareExactly(b.budget.value, a.budget.value)
  })
}
