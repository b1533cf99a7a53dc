import type { Label } from './labels.ts'
import { isGovernment, isMember, isRegionalLeader, leads } from './principal.ts'
import type { Principal } from './principal.ts'

/** How much of a labelled row somebody sees, from nothing to the row itself. */
export type View = 'NONE' | 'METADATA' | 'AGGREGATES' | 'ROWS'

const ORDER: readonly View[] = ['NONE', 'METADATA', 'AGGREGATES', 'ROWS']

/**
 * The access policy (docs/access.md), in one place. A row is seen as far as both its access level and its stage allow.
 * AGGREGATES means: only inside totals, with small cells suppressed. METADATA means: that it exists, and its progress.
 */
export function decide(principal: Principal, label: Label): View {
  const byAccess = viewByAccess(principal, label)
  const byStage = viewByStage(principal, label)
  return ORDER.indexOf(byAccess) < ORDER.indexOf(byStage) ? byAccess : byStage
}

function viewByAccess(principal: Principal, label: Label): View {
  switch (label.access) {
    case 'OPEN':
      return 'ROWS'
    case 'RESTRICTED':
      return isGovernment(principal) ? 'ROWS' : 'NONE'
    case 'CLOSED':
      if (isMember(principal, label.owner)) return 'ROWS'
      if (leads(principal, label.owner)) return 'AGGREGATES'
      return principal.roles.includes('WALIDATA') ? 'METADATA' : 'NONE'
  }
}

function viewByStage(principal: Principal, label: Label): View {
  if (label.stage === 'VALIDATED') return 'ROWS'
  return isRegionalLeader(principal) || isMember(principal, label.owner) ? 'ROWS' : 'NONE'
}

/** True when the principal sees at least this much of the row. */
export function allows(principal: Principal, label: Label, view: View): boolean {
  return ORDER.indexOf(decide(principal, label)) >= ORDER.indexOf(view)
}
