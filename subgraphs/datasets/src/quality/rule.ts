import type { Wording } from '../entities.ts'
import type { QualityPointCode } from '../generated/resolvers.ts'
import type { QualityFacts } from './facts.ts'

/** Whether a point is met, and why or why not. */
export interface Verdict {
  readonly met: boolean
  readonly explanation: Wording
}

/** A point of quality: its name, and how it is worked out. */
export interface PointRule {
  readonly code: QualityPointCode
  readonly name: Wording
  judge(facts: QualityFacts): Verdict
}

/** A point that is met. */
export function met(id: string, en: string): Verdict {
  return { met: true, explanation: { id, en } }
}

/** A point that is not. */
export function unmet(id: string, en: string): Verdict {
  return { met: false, explanation: { id, en } }
}
