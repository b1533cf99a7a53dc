import type { AccessScope } from './scopes.ts'

/** The roles of the access policy. A person's roles follow from the positions held today. */
export type Role = 'PUBLIC' | 'ANALYST' | 'PRODUCER' | 'WALIDATA' | 'LEADER' | 'ADMIN'

/** Every role, least privileged first. */
export const ROLES: readonly Role[] = ['PUBLIC', 'ANALYST', 'PRODUCER', 'WALIDATA', 'LEADER', 'ADMIN']

/** Organizations a leader answers for: the whole region, or the codes of a subtree (its root and all below it). */
export type Authority = 'ALL' | readonly string[]

/** Who is asking. Anonymous is a principal too. */
export interface Principal {
  readonly kind: 'ANONYMOUS' | 'PERSON' | 'APPLICATION'
  /** Account or application id; null for anonymous. */
  readonly subject: string | null
  readonly roles: readonly Role[]
  /** Codes of the organizations the person or application belongs to: those of the positions held today. */
  readonly organizations: readonly string[]
  /** Empty unless `roles` holds LEADER. */
  readonly authority: Authority
  /** True for an application registered by a government body (other principals: derived from their roles). */
  readonly governmentApplication: boolean
  /** What the principal may do beyond seeing rows: see `SCOPES`. */
  readonly scopes: readonly AccessScope[]
  /** Codes of the positions held today, for the audit log; empty for applications. */
  readonly positions: readonly string[]
}

/** Somebody who has not signed in. */
export const ANONYMOUS: Principal = Object.freeze({
  kind: 'ANONYMOUS',
  subject: null,
  roles: ['PUBLIC'] as const,
  organizations: [] as const,
  authority: [] as const,
  governmentApplication: false,
  scopes: [] as const,
  positions: [] as const,
})

/**
 * The instance itself, when one of its parts asks another: reads what any government application may read, and nothing that belongs to
 * somebody. Applications that are registered have a UUID as subject, so none of them can be taken for it.
 */
export const INSTANCE: Principal = Object.freeze({
  ...ANONYMOUS,
  kind: 'APPLICATION',
  subject: 'satudata',
  governmentApplication: true,
})

/** True for the instance itself. */
export function isInstance({ kind, subject }: Pick<Principal, 'kind' | 'subject'>): boolean {
  return kind === INSTANCE.kind && subject === INSTANCE.subject
}

const GOVERNMENT_ROLES: readonly Role[] = ['PRODUCER', 'WALIDATA', 'LEADER', 'ADMIN']

/** True for producers, walidata, leaders, admins and government applications: those who see RESTRICTED rows. */
export function isGovernment(principal: Principal): boolean {
  return principal.governmentApplication || principal.roles.some((role) => GOVERNMENT_ROLES.includes(role))
}

/** True when the principal's leadership covers the organization. */
export function leads(principal: Principal, organization: string): boolean {
  if (!principal.roles.includes('LEADER')) return false
  return principal.authority === 'ALL' || principal.authority.includes(organization)
}

/** True for "unsur Pimpinan Daerah": a leader whose authority is the whole region. */
export function isRegionalLeader(principal: Principal): boolean {
  return principal.roles.includes('LEADER') && principal.authority === 'ALL'
}

/**
 * True when the principal belongs to the organization and acts for it. A leader of an agency is a member of the agency
 * whose position he or she holds; an account without a government role is a member of nothing.
 */
export function isMember(principal: Principal, organization: string): boolean {
  return principal.organizations.includes(organization) && isGovernment(principal)
}
