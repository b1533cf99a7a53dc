import { isGovernment, isMember } from './principal.ts'
import type { Principal } from './principal.ts'

/**
 * The policies that a schema may name (`@policy`), each a question about the principal. A policy that is neither listed here nor
 * a `MEMBER_POLICY` is met by nobody.
 */
export const POLICIES: Readonly<Record<string, (principal: Principal) => boolean>> = {
  government: isGovernment,
  admin: (principal) => principal.roles.includes('ADMIN'),
  walidata: (principal) => principal.roles.includes('WALIDATA'),
  leader: (principal) => principal.roles.includes('LEADER'),
}

/** Before the code of an organization: the policy that its members meet, `member/000400000000000`. */
export const MEMBER_POLICY = 'member/'

/** True when the principal meets the policy with this name. */
export function meetsPolicy(principal: Principal, name: string): boolean {
  if (name.startsWith(MEMBER_POLICY)) return isMember(principal, name.slice(MEMBER_POLICY.length))
  return Object.hasOwn(POLICIES, name) && POLICIES[name]!(principal)
}

/** True for a name that somebody can meet. */
export function isPolicy(name: string): boolean {
  return Object.hasOwn(POLICIES, name) || (name.startsWith(MEMBER_POLICY) && name.length > MEMBER_POLICY.length)
}

/** True for everybody who said who they are: persons and applications. */
export function isSignedIn(principal: Principal): boolean {
  return principal.kind !== 'ANONYMOUS'
}
