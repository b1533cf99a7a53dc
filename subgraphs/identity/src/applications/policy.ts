import { isMember, isRegionalLeader, leads } from '@satudata/core'
import type { AccessScope, Principal } from '@satudata/core'
import { WALIDATA_ORGANIZATION } from '../rights/settings.ts'
import type { DataAgreement, RegisteredApplication } from './entities.ts'

/** The owner of the population registry. */
const REGISTRY = '001100000000000'

/** Which organization's agreement gives which scope. The Walidata speaks for the region, where data of all its organizations is given. */
export const GRANTORS: Readonly<Record<AccessScope, string>> = {
  'data:restricted': WALIDATA_ORGANIZATION,
  'data:closed': WALIDATA_ORGANIZATION,
  'person:read': REGISTRY,
  'person:nik': REGISTRY,
}

type Owned = { readonly organizationCode?: string | null | undefined }

function isAdmin(principal: Principal): boolean {
  return principal.kind === 'PERSON' && principal.roles.includes('ADMIN')
}

/** Who registers an application, changes it, and makes its keys: members of its organization; administrators for those of others. */
export function mayManage(principal: Principal, { organizationCode }: Owned): boolean {
  if (principal.kind !== 'PERSON') return false
  return organizationCode == null ? isAdmin(principal) : isMember(principal, organizationCode)
}

/** Who sees an application with its keys and usage: those who manage it, administrators, and leaders over its organization. */
export function maySee(principal: Principal, application: Owned): boolean {
  const { organizationCode } = application
  const led = principal.kind === 'PERSON' && organizationCode != null && leads(principal, organizationCode)
  return isAdmin(principal) || led || mayManage(principal, application)
}

/** Who decides on what an application asks for: an administrator who did not ask for it (four eyes). */
export function mayDecide(
  principal: Principal,
  application: Pick<RegisteredApplication, 'registeredBy' | 'requestedBy'>,
): boolean {
  const asked = [application.registeredBy, application.requestedBy]
  return isAdmin(principal) && principal.subject !== null && !asked.includes(principal.subject)
}

/** Who suspends an application or takes a key away: those who manage it, and any administrator. */
export function mayStop(principal: Principal, application: Owned): boolean {
  return isAdmin(principal) || mayManage(principal, application)
}

type Parties = Pick<DataAgreement, 'ownerCode' | 'consumerCode'>

/** Who records an agreement: administrators and walidata. Recording gives nothing: see `mayConfirm`. */
export function mayRecord(principal: Principal): boolean {
  return isAdmin(principal) || (principal.kind === 'PERSON' && principal.roles.includes('WALIDATA'))
}

/**
 * Who makes an agreement hold: a leader over its owner, for data of the Walidata an administrator too; not who recorded it, nor who
 * would get the data. Administrators run the system: they do not give what another organization keeps.
 */
export function mayConfirm(principal: Principal, agreement: Parties & Pick<DataAgreement, 'recordedBy'>): boolean {
  const { ownerCode, consumerCode, recordedBy } = agreement
  const leader = principal.kind === 'PERSON' && leads(principal, ownerCode)
  const answers = leader || (ownerCode === WALIDATA_ORGANIZATION && isAdmin(principal))
  // The regional leader belongs to no single organization; everybody else may not give to their own.
  return answers && principal.subject !== recordedBy && !principal.organizations.includes(consumerCode)
}

/** Who ends an agreement: administrators, walidata, and leaders over either party. Ending takes rights away only. */
export function mayEnd(principal: Principal, { ownerCode, consumerCode }: Parties): boolean {
  if (principal.kind !== 'PERSON') return false
  const steward = isAdmin(principal) || principal.roles.includes('WALIDATA')
  return steward || leads(principal, ownerCode) || leads(principal, consumerCode)
}

/** Who sees an agreement: members of either party and leaders over it, administrators and walidata. */
export function maySeeAgreement(principal: Principal, agreement: Parties): boolean {
  const { ownerCode, consumerCode } = agreement
  const party = [ownerCode, consumerCode].some((code) => isMember(principal, code))
  return principal.kind === 'PERSON' && (party || mayEnd(principal, agreement))
}

/** Organizations whose applications and agreements somebody sees; null: of all. */
export function visibleOrganizations(principal: Principal): readonly string[] | null {
  if (principal.kind !== 'PERSON') return []
  if (isAdmin(principal) || isRegionalLeader(principal)) return null
  return [...new Set([...principal.organizations, ...(principal.authority === 'ALL' ? [] : principal.authority)])]
}
