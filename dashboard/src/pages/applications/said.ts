import { dayOf } from '../../format/dates.ts'
import type { ApplicationInput, ApplicationPartsFragment } from '../../generated/graphql.ts'

/** What an owner says of an application, as it stands in the fields. */
export interface Said {
  name: string
  contact: string
  purpose: string
  scopes: string[]
  /** One address on each line; nothing: it signs nobody in. */
  redirectUris: string
  postLogoutRedirectUris: string
  backchannelLogoutUri: string
  /** What it asks people for: their view of the graph, or nothing. */
  ofPersons: string[]
  idTokenAlgorithm: string
  expiresOn: string
}

/** The scope by which people let an application read the graph as they do. */
export const GRAPH = 'graph'

/** What the fields begin with: what was said before, or nothing and a year. */
export function saidBefore(application?: ApplicationPartsFragment): Said {
  const { name = '', contact = '', purpose = '', requestedScopes = [], requestedSignIn: signIn } = application ?? {}
  return {
    name,
    contact,
    purpose,
    scopes: [...requestedScopes],
    redirectUris: signIn?.redirectUris.join('\n') ?? '',
    postLogoutRedirectUris: signIn?.postLogoutRedirectUris.join('\n') ?? '',
    backchannelLogoutUri: signIn?.backchannelLogoutUri ?? '',
    ofPersons: signIn?.actsForPersons === true ? [GRAPH] : [],
    idTokenAlgorithm: signIn?.idTokenAlgorithm ?? 'ES256',
    expiresOn: application?.expiresOn ?? dayOf(new Date(), 365),
  }
}

/** The fields as the graph takes them. */
export function inputOf({ name, contact, purpose, scopes, expiresOn, ...said }: Said): ApplicationInput {
  const redirectUris = linesOf(said.redirectUris)
  const signIn = {
    redirectUris,
    postLogoutRedirectUris: linesOf(said.postLogoutRedirectUris),
    backchannelLogoutUri: said.backchannelLogoutUri.trim() || null,
    actsForPersons: said.ofPersons.includes(GRAPH),
    idTokenAlgorithm: said.idTokenAlgorithm === 'RS256' ? ('RS256' as const) : ('ES256' as const),
  }
  return { name, contact, purpose, scopes, expiresOn, signIn: redirectUris.length === 0 ? null : signIn }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '')
}
