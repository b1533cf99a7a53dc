import { dayOf } from '../../format/dates.ts'
import type { ApplicationInput, ApplicationPartsFragment } from '../../generated/graphql.ts'

/** What an owner says of an application, as it stands in the fields. */
export interface Said {
  name: string
  contact: string
  purpose: string
  scopes: string[]
  /** One address on each line. */
  redirectUris: string
  expiresOn: string
}

/** What the fields begin with: what was said before, or nothing and a year. */
export function saidBefore(application?: ApplicationPartsFragment): Said {
  if (application === undefined)
    return { name: '', contact: '', purpose: '', scopes: [], redirectUris: '', expiresOn: dayOf(new Date(), 365) }
  const { name, contact, purpose, requestedScopes, requestedRedirectUris, expiresOn } = application
  return {
    name,
    contact,
    purpose,
    scopes: [...requestedScopes],
    redirectUris: requestedRedirectUris.join('\n'),
    expiresOn,
  }
}

/** The fields as the graph takes them. */
export function inputOf({ redirectUris, ...said }: Said): ApplicationInput {
  const addresses = redirectUris.split('\n').map((line) => line.trim())
  return { ...said, redirectUris: addresses.filter((address) => address !== '') }
}
