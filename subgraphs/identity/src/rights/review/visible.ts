import { scopeOf } from '@satudata/core'
import type { AccessLevel, Principal, Stage, View } from '@satudata/core'

/** Rows of one tier that somebody sees to some extent. */
export interface Visible {
  readonly access: AccessLevel
  readonly stage: Stage
  readonly view: Exclude<View, 'NONE'>
  /** 'ANY': whoever owns them. */
  readonly owners: 'ANY' | readonly string[]
}

const VIEWS: readonly Exclude<View, 'NONE'>[] = ['ROWS', 'AGGREGATES', 'METADATA']

/** Which rows a principal sees, the most first. The policy is asked (through its scopes), not repeated. */
export function visibleTo(principal: Principal): Visible[] {
  const found: Visible[] = []
  for (const view of VIEWS) {
    for (const { access, stage, owners } of scopeOf(principal, view)) {
      // What is seen better already is not named again.
      const better = found.filter((each) => each.access === access && each.stage === stage).map((each) => each.owners)
      if (better.includes('ANY')) continue
      const named = new Set(better.flat())
      const further = owners === 'ANY' ? owners : owners.filter((owner) => !named.has(owner))
      if (further.length > 0) found.push({ access, stage, view, owners: further })
    }
  }
  return found
}
