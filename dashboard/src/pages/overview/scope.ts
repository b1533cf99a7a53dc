import type { Who } from '../../session/use-who.ts'
import { highest } from '../../shell/audience.ts'

/** An organization that figures can be limited to. */
export interface ScopeOrganization {
  readonly code: string
  readonly name: string
}

/** Whose figures the page shows, and what else could be chosen. */
export interface Scope {
  /** Null: all organizations. */
  readonly organization: ScopeOrganization | null
  /** All organizations may be chosen, and none; or only these. */
  readonly choices: 'ALL' | readonly ScopeOrganization[]
}

/**
 * Whose figures are shown to whom (D2). Heads of an agency see their own subtree and nothing else, whatever the address says;
 * regional leaders, and all others as far as the graph gives them figures, see all organizations or the one asked for.
 */
export function scopeOf(
  who: Who | null,
  asked: string | undefined,
  organizations: readonly ScopeOrganization[],
): Scope {
  const ruled = who === null || who.regional ? [] : who.authority
  if (ruled.length === 0)
    return { organization: organizations.find(({ code }) => code === asked) ?? null, choices: 'ALL' }
  const choices = highest(ruled)
  const seat = who?.grounds.find(({ role }) => role === 'LEADER')?.organization?.code
  const organization =
    ruled.find(({ code }) => code === asked) ?? choices.find(({ code }) => code === seat) ?? choices[0]
  return { organization: organization ?? null, choices }
}
