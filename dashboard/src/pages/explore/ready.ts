import type { Measure } from './register.ts'
import { subjectOf } from './register.ts'
import { NOTHING_ASKED } from './state.ts'
import type { ExploreState } from './state.ts'

/** A question that a click answers. */
export interface ReadyQuestion {
  readonly key: string
  /** Which wording: that of a ratio, a course over time, or two measures together. */
  readonly kind: 'RATIO' | 'COURSE' | 'TOGETHER'
  readonly measure: Measure
  readonly other?: Measure
  readonly state: ExploreState
}

/** Ratios that are looked at from their low end. */
const LOW_END = new Set(['TEACHERS_PER_100_PUPILS', 'SCHOOLS_PER_100000', 'BUDGET_ABSORPTION', 'TEACHERS_PER_SCHOOL'])

/** Questions of leaders first. */
const FIRST = ['TEACHERS_PER_100_PUPILS', 'BUDGET_ABSORPTION', 'SCHOOLS_PER_100000', 'POPULATION_DENSITY']

const MOST = { RATIO: 5, COURSE: 3, TOGETHER: 1 } as const

/** A line needs so many periods to be worth a question. */
const ENOUGH_PERIODS = 3

/** Questions that the measures a caller sees can answer. */
export function readyQuestions(measures: readonly Measure[]): ReadyQuestion[] {
  const place = ({ code }: Measure) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length)
  const ratios = measures.filter(({ kind }) => kind === 'ratio').toSorted((a, b) => place(a) - place(b))
  const asked = [
    ...ratios.map(rankOf).slice(0, MOST.RATIO),
    ...measures.flatMap(courseOf).slice(0, MOST.COURSE),
    ...togetherOf(measures).slice(0, MOST.TOGETHER),
  ]
  return asked
}

function rankOf(measure: Measure): ReadyQuestion {
  // What organizations answer for is asked by organization.
  const byOrganization = [...measure.sources, ...measure.below].every((source) => source.byOrganization)
  const state: ExploreState = {
    ...NOTHING_ASKED,
    measure: measure.key,
    ascending: LOW_END.has(measure.code),
    ...(byOrganization ? { grouping: 'ORGANIZATION' as const } : {}),
  }
  return { key: measure.key, kind: 'RATIO', measure, state }
}

function courseOf(measure: Measure): ReadyQuestion[] {
  const subject = subjectOf([measure], measure.key, NOTHING_ASKED)
  const rates = subject?.source.additive === false
  if (measure.kind === 'ratio' || subject === undefined || subject.periods.length < ENOUGH_PERIODS) return []
  const grouping = rates ? {} : { grouping: 'ALL' as const, trend: true }
  const state: ExploreState = { ...NOTHING_ASKED, measure: measure.key, form: 'LINES', ...grouping }
  return [{ key: `${measure.key} LINES`, kind: 'COURSE', measure, state }]
}

/** Two measures of kabupaten/kota that a scatter chart sets against each other. */
function togetherOf(measures: readonly Measure[]): ReadyQuestion[] {
  const rates = measures.filter(
    ({ kind, sources }) =>
      kind === 'indicator' && sources.some((source) => !source.additive && source.levels.includes('REGENCY')),
  )
  const newest = ({ sources }: Measure) =>
    sources
      .flatMap(({ periods }) => periods.at(-1) ?? [])
      .toSorted()
      .at(-1) ?? ''
  const [measure, other] = rates.toSorted((a, b) => (newest(a) < newest(b) ? 1 : -1))
  if (measure === undefined || other === undefined) return []
  const state: ExploreState = { ...NOTHING_ASKED, measure: measure.key, other: other.key, form: 'SCATTER' }
  return [{ key: 'TOGETHER', kind: 'TOGETHER', measure, other, state }]
}
