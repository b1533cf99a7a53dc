import { ACCESS_LEVELS, STAGES } from './labels.ts'
import type { AccessLevel, Stage } from './labels.ts'
import { decide } from './policy.ts'
import type { View } from './policy.ts'
import type { Principal } from './principal.ts'

/** One way for a row to be seen: its level and stage match, and its owner is one of these (or anybody). */
export interface ScopeRule {
  readonly access: AccessLevel
  readonly stage: Stage
  readonly owners: 'ANY' | readonly string[]
}

/** All rows a principal sees with at least the given view: those that match any rule. No rule means no row. */
export type Scope = readonly ScopeRule[]

/** An owner code no organization has: asks the policy about "somebody else's" rows. */
const NOBODY = '\u0000nobody'

/**
 * Turns the policy into rules a database can filter by. The policy is asked, not repeated: once about an owner the
 * principal has nothing to do with, and once about each owner it names.
 */
export function scopeOf(principal: Principal, view: Exclude<View, 'NONE'> = 'ROWS'): Scope {
  const views: readonly View[] = ['METADATA', 'AGGREGATES', 'ROWS']
  const enough = (access: AccessLevel, stage: Stage, owner: string) =>
    views.indexOf(decide(principal, { access, stage, owner })) >= views.indexOf(view)
  const rules: ScopeRule[] = []
  for (const access of ACCESS_LEVELS) {
    for (const stage of STAGES) {
      if (enough(access, stage, NOBODY)) rules.push({ access, stage, owners: 'ANY' })
      else {
        const owners = namedOwners(principal).filter((owner) => enough(access, stage, owner))
        if (owners.length > 0) rules.push({ access, stage, owners })
      }
    }
  }
  return rules
}

function namedOwners(principal: Principal): string[] {
  const led = principal.authority === 'ALL' ? [] : principal.authority
  return [...new Set([...principal.organizations, ...led])].toSorted()
}

/** A text that is equal for two callers exactly when they see the same rows: part of every cache and sharing key. */
export function scopeKey(scope: Scope): string {
  return JSON.stringify(scope.map((rule) => [rule.access, rule.stage, rule.owners]))
}
