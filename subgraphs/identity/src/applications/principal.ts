import type { AccessScope, Principal } from '@satudata/core'
import type { LiveApplication } from './live.ts'

/** Gives the principal of an application, the same object as long as nothing about it changes. */
export function applicationPrincipals(): (application: LiveApplication, scopes: readonly string[]) => Principal {
  const kept = new Map<string, Principal>()
  return (application, asked) => {
    const scopes = application.scopes.filter((scope) => asked.includes(scope)).toSorted()
    const key = JSON.stringify([application.id, application.organizationCode, scopes])
    let principal = kept.get(key)
    if (principal === undefined) {
      if (kept.size >= MOST) kept.clear()
      kept.set(key, (principal = principalOf(application, scopes)))
    }
    return principal
  }
}

/** Principals kept at most. */
const MOST = 10_000

/** RESTRICTED rows need `data:restricted`; CLOSED rows of its own organization `data:closed` besides. Others see what is open. */
function principalOf({ id, organizationCode }: LiveApplication, scopes: readonly AccessScope[]): Principal {
  const organizations = organizationCode !== null && scopes.includes('data:closed') ? [organizationCode] : []
  return Object.freeze({
    kind: 'APPLICATION',
    subject: id,
    roles: ['PUBLIC'] as const,
    organizations,
    authority: [],
    governmentApplication: organizationCode !== null && scopes.includes('data:restricted'),
    scopes,
    positions: [],
  })
}
