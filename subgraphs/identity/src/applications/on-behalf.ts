import { isGovernment } from '@satudata/core'
import type { Principal, Role } from '@satudata/core'

const results = new WeakMap<Principal, Map<string, Principal>>()

/**
 * A person through an application of others: sees a row at most as far as the person does and as the application itself would (the
 * policy of docs/access.md). Without `data:restricted` that is open data; closed and preliminary rows are those of the application's
 * own organization, with `data:closed`, when the person is a member too. What a leader, a walidata or an administrator is needed for
 * stays with our own pages. One object for one result.
 */
export function onBehalf(person: Principal, application: Principal): Principal {
  const government = isGovernment(person) && isGovernment(application)
  const kept = person.roles.filter((role) => role === 'PUBLIC' || role === 'ANALYST')
  // Of the roles of government the one that sees least: restricted rows, and what it is a member of.
  const roles: readonly Role[] = government ? [...kept, 'PRODUCER'] : kept
  const owned = government ? person.organizations : []
  return sharedOf(person, {
    ...person,
    roles,
    organizations: owned.filter((code) => application.organizations.includes(code)),
    authority: [],
    scopes: person.scopes.filter((scope) => application.scopes.includes(scope)),
  })
}

/** A person with the scopes of a token only. One object for one result. */
export function withScopes(person: Principal, scopes: readonly string[]): Principal {
  const kept = person.scopes.filter((scope) => scopes.includes(scope))
  return kept.length === person.scopes.length ? person : sharedOf(person, { ...person, scopes: kept })
}

function sharedOf(person: Principal, result: Principal): Principal {
  let known = results.get(person)
  if (known === undefined) results.set(person, (known = new Map()))
  const { roles, organizations, authority, scopes } = result
  const key = JSON.stringify([roles, organizations, authority, scopes])
  const same = known.get(key) ?? result
  known.set(key, same)
  return same
}
