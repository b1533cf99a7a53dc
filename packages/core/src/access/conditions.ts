import { isSignedIn, meetsPolicy } from './policies.ts'
import type { Principal } from './principal.ts'

/** What a caller must meet, as the federation access directives say it. Of `anyOf`, one inner list must hold as a whole. */
export type AccessCondition =
  | { readonly kind: 'AUTHENTICATED' }
  | { readonly kind: 'SCOPES' | 'POLICIES'; readonly anyOf: readonly (readonly string[])[] }

/** True when the principal meets the condition. A scope or policy that nobody knows is met by nobody. */
export function meetsCondition(principal: Principal, condition: AccessCondition): boolean {
  if (condition.kind === 'AUTHENTICATED') return isSignedIn(principal)
  const scopes: readonly string[] = principal.scopes
  const holds = (name: string) => (condition.kind === 'SCOPES' ? scopes.includes(name) : meetsPolicy(principal, name))
  // No list at all asks for nothing: that is how composition reads it.
  return condition.anyOf.length === 0 || condition.anyOf.some((all) => all.every(holds))
}

/** The audiences of `@access` that leave somebody out, each with what its callers must meet. */
export const AUDIENCES = {
  GOVERNMENT: { kind: 'POLICIES', anyOf: [['government']] },
  SIGNED_IN: { kind: 'AUTHENTICATED' },
  ADMIN: { kind: 'POLICIES', anyOf: [['admin']] },
  PERSON: { kind: 'SCOPES', anyOf: [['person:read']] },
} as const satisfies Readonly<Record<string, AccessCondition>>

/** Before the name of an audience: the tag of what the access directives cannot stand on, such as values of enums. */
export const AUDIENCE_TAG = 'access/'
