import type { Wording } from '../entities.ts'
import type { QualityPointCode } from '../generated/resolvers.ts'
import { CATALOGUE_POINTS } from './catalogue-points.ts'
import type { QualityFacts } from './facts.ts'
import { PRINCIPLE_POINTS } from './principle-points.ts'
import type { Verdict } from './rule.ts'

/** A point of one dataset. */
export interface JudgedPoint extends Verdict {
  readonly code: QualityPointCode
  readonly name: Wording
}

/** The points of a dataset in the order to show them: udata's nine, then the four principles of Perpres 39/2019. */
export function judge(facts: QualityFacts): JudgedPoint[] {
  return [...CATALOGUE_POINTS, ...PRINCIPLE_POINTS].map((rule) => ({
    code: rule.code,
    name: rule.name,
    ...rule.judge(facts),
  }))
}
