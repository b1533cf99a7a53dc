import { ANONYMOUS } from '@satudata/core'
import type { Authority, Principal, Role } from '@satudata/core'

function person(role: Role, organizations: readonly string[] = [], authority: Authority = []): Principal {
  return {
    kind: 'PERSON',
    subject: `test-${role.toLowerCase()}`,
    roles: [role],
    organizations,
    authority,
    governmentApplication: false,
    scopes: [],
    positions: [],
  }
}

/** One principal of each kind the access policy knows. */
export const principals = {
  anonymous: ANONYMOUS,
  analyst: person('ANALYST'),
  /** Works for the organization with this code. */
  producer: (organization: string) => person('PRODUCER', [organization]),
  /** The data steward, of Dinas Kominfo unless another organization is given. */
  walidata: person('WALIDATA', ['001600000000000']),
  /** 'ALL' makes a regional leader; codes make the leader of those organizations. */
  leader: (authority: Authority, organization?: string) =>
    person('LEADER', organization === undefined ? [] : [organization], authority),
  admin: person('ADMIN'),
  /** An application registered by a government organization. */
  application: (organization: string): Principal => ({
    kind: 'APPLICATION',
    subject: 'test-application',
    roles: ['PUBLIC'],
    organizations: [organization],
    authority: [],
    governmentApplication: true,
    scopes: [],
    positions: [],
  }),
}
