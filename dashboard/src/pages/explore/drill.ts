import { groupingOf, groupingsOf } from './question.ts'
import { LEVELS, levelOf } from './register.ts'
import type { Subject } from './register.ts'
import type { ExploreState } from './state.ts'

/**
 * What choosing a region's row leads to: the regions right below it; where figures go no deeper what they are made of, and where
 * they have no dimension their course over time.
 */
export function drillInto(state: ExploreState, subject: Subject, code: string): Partial<ExploreState> {
  const offered = groupingsOf(subject)
  const below = LEVELS[LEVELS.indexOf(levelOf(code)) + 1]
  const alone = { regions: [code], top: undefined, other: undefined } as const
  if (below !== undefined && offered.includes(below))
    return { ...alone, grouping: below, form: formBelow(state, below) }
  const dimension = offered.find((each) => each.startsWith(':'))
  if (dimension !== undefined) return { ...alone, grouping: dimension, form: 'BARS' }
  return { ...alone, grouping: subject.levels.includes(levelOf(code)) ? levelOf(code) : 'ALL', form: 'LINES' }
}

/** What going back up to a region leads to: the regions right below it. */
export function climbTo(state: ExploreState, subject: Subject, code: string, top: string): Partial<ExploreState> {
  const below = LEVELS[LEVELS.indexOf(levelOf(code)) + 1]
  const regions = code === top ? [] : [code]
  const grouping = below !== undefined && groupingsOf(subject).includes(below) ? below : groupingOf(state, subject)
  return { regions, grouping, form: formBelow(state, grouping) }
}

/** Maps are of kabupaten/kota and kecamatan; lines stay lines. */
function formBelow({ form }: ExploreState, grouping: string): ExploreState['form'] {
  if (form === 'LINES') return 'LINES'
  return form === 'MAP' && (grouping === 'REGENCY' || grouping === 'DISTRICT') ? 'MAP' : 'BARS'
}
