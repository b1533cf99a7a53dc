import type { StatisticsColumnInput, StatisticsFilterInput, StatisticsInput } from '../../generated/graphql.ts'
import { levelOf, LEVELS } from './register.ts'
import type { Subject } from './register.ts'
import type { ExploreState, Grouping } from './state.ts'

/** What makes a row when the address does not say: kabupaten/kota where there are any. */
export function groupingOf(state: ExploreState, subject: Subject): Grouping {
  const { grouping } = state
  const offered = groupingsOf(subject)
  if (grouping !== undefined && offered.includes(grouping)) return grouping
  const [compared] = state.regions.toSorted((a, b) => b.length - a.length)
  const own = state.regions.length > 1 && compared !== undefined ? levelOf(compared) : 'REGENCY'
  return offered.includes(own) ? own : (offered.findLast((each) => LEVELS.includes(each as never)) ?? 'ALL')
}

/** What rows can be made of. */
export function groupingsOf({ levels, dimensions, source }: Subject): Grouping[] {
  return [
    ...levels,
    ...(source.byOrganization ? (['ORGANIZATION'] as const) : []),
    ...dimensions.map((dimension): Grouping => `:${dimension}`),
    'ALL',
  ]
}

/** What a page asks the statistics; `region` is the province of this instance, whose figures are meant when no region is chosen. */
export function questionOf(
  state: ExploreState,
  subject: Subject,
  other: Subject | undefined,
  region: string,
): StatisticsInput {
  const grouping = groupingOf(state, subject)
  const second = state.form === 'SCATTER' ? other : undefined
  const overTime = state.form === 'LINES'
  const first = columnOf('a', subject)
  const { additive } = subject.source
  // Shares and places are told where rows of one period stand beside each other.
  const shown: StatisticsColumnInput[] =
    overTime || second !== undefined
      ? []
      : [
          { id: 'rank', of: 'a', show: 'RANK', order: direction(state) },
          ...(additive && subject.measure.kind === 'indicator'
            ? ([{ id: 'share', of: 'a', show: 'SHARE' }] as const)
            : []),
        ]
  return {
    columns: [first, ...(second === undefined ? [] : [columnOf('b', second)]), ...shown],
    groupBy: [...groupBy(grouping), ...(overTime ? [{ by: 'PERIOD' as const }] : [])],
    filter: filterOf(state, region),
    orderBy: overTime || second !== undefined ? [] : [{ column: 'a', direction: direction(state) }],
    ...(overTime || state.top === undefined ? {} : { limit: state.top }),
  }
}

/** The same question of now. */
export function latestOf(question: StatisticsInput): StatisticsInput {
  return { ...question, filter: { ...question.filter, asOf: null } }
}

function columnOf(id: string, { measure, source }: Subject): StatisticsColumnInput {
  if (measure.kind === 'ratio') return { id, ratio: { code: measure.code } }
  const { frequency, stage, dataset } = source
  return { id, figure: { indicator: measure.code, dataset: dataset.id, frequency, stage } }
}

function groupBy(grouping: Grouping): NonNullable<StatisticsInput['groupBy']> {
  if (grouping === 'ALL') return []
  if (grouping === 'ORGANIZATION') return [{ by: 'ORGANIZATION' }]
  if (grouping.startsWith(':')) return [{ by: 'DIMENSION', dimension: grouping.slice(1) }]
  return [{ by: 'REGION', level: grouping as (typeof LEVELS)[number] }]
}

function filterOf(state: ExploreState, region: string): StatisticsFilterInput {
  const overTime = state.form === 'LINES'
  const members = Map.groupBy(state.members, (each) => each.slice(0, each.indexOf('.')))
  return {
    regions: state.regions.length > 0 ? [...state.regions] : [region],
    ...(state.organizations.length > 0 ? { organizations: [...state.organizations] } : {}),
    ...(members.size > 0
      ? {
          dimensions: [...members].map(([dimension, own]) => ({
            dimension,
            members: own.map((each) => each.slice(dimension.length + 1)),
          })),
        }
      : {}),
    ...(overTime && state.from !== undefined ? { from: state.from } : {}),
    ...(overTime && state.to !== undefined ? { to: state.to } : {}),
    ...(!overTime && state.period !== undefined ? { to: state.period } : {}),
    // A second measure may have other periods: it shows its newest until then.
    ...(!overTime && state.period !== undefined && state.form !== 'SCATTER' ? { from: state.period } : {}),
    ...(state.asOf === undefined ? {} : { asOf: state.asOf }),
  }
}

function direction({ ascending }: ExploreState): 'ASCENDING' | 'DESCENDING' {
  return ascending ? 'ASCENDING' : 'DESCENDING'
}
