import type { Scope } from '@satudata/core'
import type { Release } from '@satudata/subgraph'
import type { Past } from '../engine/session.ts'
import type { Sight } from '../plan/sources.ts'

/** What is said of an answer that shows an earlier moment. */
export interface PastAnswer {
  /** ISO time in UTC. */
  readonly moment: string
  /** Releases the caller would have seen then with the rights of today, and that a later version withdrew or closed. */
  readonly withheld: number
}

/** Says of an earlier moment what is not shown any more. */
export function pastAnswer({ moment, releases }: Past, sight: Sight, indicators: readonly string[]): PastAnswer {
  const sees = (release: Release) => isIn(sight.rows, release) || isIn(sight.aggregates, release)
  const withheld = releases.filter(
    ({ own, held }) =>
      own.measures.some(({ indicator }) => indicators.includes(indicator)) &&
      sees(own) &&
      (held === undefined || !sees(held) || (isIn(sight.rows, own) && !isIn(sight.rows, held))),
  )
  return { moment, withheld: withheld.length }
}

function isIn(scope: Scope, { access, stage, owner }: Release): boolean {
  return scope.some(
    (rule) => rule.access === access && rule.stage === stage && (rule.owners === 'ANY' || rule.owners.includes(owner)),
  )
}
