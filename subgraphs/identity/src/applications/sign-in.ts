import { checkRegistration } from '../oidc/registration.ts'
import type { AddressRules, ClientRegistration } from '../oidc/registration.ts'
import type { IdentityContext } from '../parts.ts'
import type { RegisteredApplication } from './entities.ts'
import { badInput } from './refusals.ts'

/** How an application signs people in, as its owner asks for it. */
export type SignIn = Pick<
  ClientRegistration,
  'redirectUris' | 'postLogoutRedirectUris' | 'backchannelLogoutUri' | 'actsForPersons' | 'idTokenAlgorithm'
>

/** The same as an administrator agreed to it, with the name that people are shown when they are asked for consent. */
export interface GrantedSignIn extends SignIn {
  readonly name: string
}

/** What callers give. */
export type SignInDetails = Pick<SignIn, 'redirectUris'> & {
  readonly [Field in keyof Omit<SignIn, 'redirectUris'>]?: SignIn[Field] | null | undefined
}

const NO_SIGN_IN: SignIn = {
  redirectUris: [],
  postLogoutRedirectUris: [],
  backchannelLogoutUri: null,
  actsForPersons: false,
  idTokenAlgorithm: 'ES256',
}

/** What the OpenID provider is told of an application: what was granted. */
export function clientOf({ name, scopes, signIn }: GrantedApplication): ClientRegistration {
  return { ...NO_SIGN_IN, name, ...signIn, confidential: true, native: false, scopes }
}

type GrantedApplication = Pick<RegisteredApplication, 'name' | 'scopes' | 'signIn'>

/** Demonstrations run on one machine. */
export function addressRules({ config }: Pick<IdentityContext, 'config'>): AddressRules {
  return { loopback: !config.production }
}

/** How an application wants to sign people in; throws BadInputError for what the OpenID provider would refuse later. */
export function signInInput(
  details: SignInDetails | null | undefined,
  { name, outside, rules }: { readonly name: string; readonly outside: boolean; readonly rules: AddressRules },
): SignIn | null {
  if (details == null) return null
  const signIn: SignIn = {
    redirectUris: trimmed(details.redirectUris),
    postLogoutRedirectUris: trimmed(details.postLogoutRedirectUris ?? []),
    backchannelLogoutUri: details.backchannelLogoutUri?.trim() || null,
    actsForPersons: details.actsForPersons ?? false,
    idTokenAlgorithm: details.idTokenAlgorithm ?? 'ES256',
  }
  if (signIn.redirectUris.length === 0) {
    throw badInput(
      'signIn.redirectUris',
      'isi paling sedikit satu alamat, atau kosongkan signIn bila aplikasi ini tidak memasukkan orang',
      'give at least one address, or leave signIn out when it signs nobody in',
    )
  }
  if (outside && signIn.actsForPersons) {
    throw badInput(
      'signIn.actsForPersons',
      'aplikasi di luar pemerintah membaca data terbuka saja; isi false',
      'applications outside government read open data only; give false',
    )
  }
  checkRegistration(clientOf({ name, scopes: [], signIn: { ...signIn, name } }), rules)
  return signIn
}

function trimmed(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => address.trim()))]
}
