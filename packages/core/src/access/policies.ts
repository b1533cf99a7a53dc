import { isGovernment } from './principal.ts'
import type { Principal } from './principal.ts'

/**
 * The policies that a schema may name (`@policy`), each a question about the principal. A policy that is not listed here is
 * met by nobody.
 */
export const POLICIES: Readonly<Record<string, (principal: Principal) => boolean>> = {
  government: isGovernment,
  admin: (principal) => principal.roles.includes('ADMIN'),
  walidata: (principal) => principal.roles.includes('WALIDATA'),
  leader: (principal) => principal.roles.includes('LEADER'),
}

/** True when the principal meets the policy with this name. */
export function meetsPolicy(principal: Principal, name: string): boolean {
  return Object.hasOwn(POLICIES, name) && POLICIES[name]!(principal)
}

/** True for everybody who said who they are: persons and applications. */
export function isSignedIn(principal: Principal): boolean {
  return principal.kind !== 'ANONYMOUS'
}
