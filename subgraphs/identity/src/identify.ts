import { ANONYMOUS, readSubgraphToken, SCOPES, UnauthenticatedError } from '@satudata/core'
import type { AuditEvent, Identified, Identity, Message, Principal, RequestCredentials } from '@satudata/core'
import { Account } from './accounts/entities.ts'
import { readKey } from './applications/key.ts'
import { onBehalf, withScopes } from './applications/on-behalf.ts'
import { openRefusals } from './audit/refused.ts'
import { artifactId } from './oidc/artifacts.ts'
import { isFirstParty } from './oidc/metadata.ts'
import type { AccessToken, Applications, Audit, IdentityContext, Provider, Rights, Sessions } from './parts.ts'

/** The parts that are asked who somebody is. */
export interface IdentifierParts {
  readonly context: IdentityContext
  readonly audit: Audit
  readonly applications: Applications
  readonly rights: Rights
  readonly sessions: Pick<Sessions, 'find'>
  readonly provider: Pick<Provider, 'findAccessToken'>
}

/** Scope of an access token that may be used at the graph in the name of the person who gave it. */
export const GRAPH_SCOPE = 'graph'

/** Answers the gateway's questions about callers. */
export function identifier(
  parts: IdentifierParts,
): Pick<Identity, 'identify' | 'refused' | 'admit' | 'audit' | 'principalOf' | 'pseudonym'> {
  const { context, audit, applications, rights } = parts
  const refusals = openRefusals(audit)
  const refused = (credentials: RequestCredentials) => {
    const event = refusalOf(credentials)
    return refusals.record(credentials.address, `${event.action} ${event.identified.credential.id}`, () => event)
  }
  return {
    async identify(credentials) {
      const { authorization, cookie } = credentials
      if (authorization === undefined) return cookie === undefined ? NOBODY : bySession(parts, cookie)
      try {
        return await byHeader(parts, authorization)
      } catch (error) {
        if (error instanceof UnauthenticatedError) await refused(credentials)
        throw error
      }
    },
    refused,
    async admit({ credential: { kind, id }, principal }) {
      if (kind === 'API_KEY' && id !== null) await applications.count(id)
      const forItself = kind === 'ACCESS_TOKEN' && principal.kind === 'APPLICATION'
      if (forItself && principal.subject !== null) await applications.countClient(principal.subject)
    },
    audit: (event) => audit.record(event),
    async principalOf(username) {
      const account = await context.em().findOne(Account, { username: username.toLowerCase(), disabledAt: null })
      return account === null ? null : rights.principalOf(account.id)
    },
    pseudonym: (subject, audience) => context.secrets.mac(subject, `pseudonym for ${audience}`),
  }
}

const NOBODY: Identified = Object.freeze({
  principal: ANONYMOUS,
  credential: Object.freeze({ kind: 'NONE', id: null }),
})

/** What is put on record of a key or token that does not hold: its public part or its hash, never itself. */
function refusalOf({ authorization = '', address, requestId }: RequestCredentials): AuditEvent {
  const token = bearerOf(authorization)
  const credential = credentialShown(token)
  return {
    action: credential.kind === 'API_KEY' ? 'key.refuse' : 'token.refuse',
    outcome: 'REFUSED',
    identified: { principal: ANONYMOUS, credential },
    address,
    requestId,
    details: { reason: token === undefined ? 'MALFORMED' : 'UNKNOWN_OR_ENDED' },
  }
}

function credentialShown(token: string | undefined): Identified['credential'] {
  if (token?.startsWith('sdk_') === true) return { kind: 'API_KEY', id: readKey(token)?.id ?? null }
  if (token?.startsWith('sdg_') === true) return { kind: 'SUBGRAPH_TOKEN', id: readSubgraphToken(token)?.id ?? null }
  return { kind: 'ACCESS_TOKEN', id: token === undefined ? null : artifactId('AccessToken', token) }
}

function bearerOf(authorization: string): string | undefined {
  return /^Bearer +([\w.~+/-]{1,4096}=*)$/i.exec(authorization)?.[1]
}

async function byHeader(parts: IdentifierParts, authorization: string): Promise<Identified> {
  const token = bearerOf(authorization)
  if (token === undefined) throw new UnauthenticatedError(MALFORMED)
  return token.startsWith('sdk_') ? byKey(parts, token) : byAccessToken(parts, token)
}

async function byKey({ applications }: IdentifierParts, key: string): Promise<Identified> {
  const found = await applications.findKey(key)
  if (found === null) throw new UnauthenticatedError(KEY)
  return { principal: found.principal, credential: { kind: 'API_KEY', id: found.keyId }, ...boundTo(found.contract) }
}

async function byAccessToken(parts: IdentifierParts, token: string): Promise<Identified> {
  const found = await parts.provider.findAccessToken(token)
  if (found === null) throw new UnauthenticatedError(TOKEN)
  const caller = await callerOfToken(parts, found)
  if (caller === null) throw new UnauthenticatedError(TOKEN)
  const { principal, ...through } = caller
  // What people are asked for is to let the application read.
  const ofOthers = !isFirstParty(found.clientId)
  const readOnly = found.accountId !== null && ofOthers
  const contract = ofOthers ? await parts.applications.contractOfClient(found.clientId) : null
  return { principal, credential: { kind: 'ACCESS_TOKEN', id: found.id, readOnly, ...through }, ...boundTo(contract) }
}

function boundTo(contract: string | null): Pick<Identified, 'contract'> {
  return contract === null ? {} : { contract }
}

/** Who shows a token, and through which application of others. */
interface TokenCaller {
  readonly principal: Principal
  readonly application?: string
}

async function callerOfToken(parts: IdentifierParts, token: AccessToken): Promise<TokenCaller | null> {
  const { accountId, clientId, scopes } = token
  if (accountId === null) {
    const principal = await parts.applications.principalOfClient(clientId, scopes)
    return principal === null ? null : { principal }
  }
  if (!scopes.includes(GRAPH_SCOPE)) throw new UnauthenticatedError(NOT_FOR_GRAPH)
  const person = await parts.rights.principalOf(accountId)
  if (person === null) return null
  // A person's rights to data of persons do not go to an application that was not given them.
  if (isFirstParty(clientId)) return { principal: withScopes(person, scopes) }
  const application = await parts.applications.principalOfClient(clientId, SCOPES)
  if (application?.subject == null) return null
  return { principal: withScopes(onBehalf(person, application), scopes), application: application.subject }
}

async function bySession({ sessions, rights }: IdentifierParts, cookie: string): Promise<Identified> {
  const session = await sessions.find(cookie)
  if (session === null) return NOBODY
  const principal = await rights.principalOf(session.accountId)
  if (principal === null) return NOBODY
  return { principal, credential: { kind: 'SESSION', id: session.id } }
}

const MALFORMED: Message = {
  id: 'Header Authorization tidak dapat dibaca; tulis "Bearer <token>".',
  en: 'The Authorization header cannot be read; write "Bearer <token>".',
}
const KEY: Message = {
  id: 'Kunci API tidak dikenal, kedaluwarsa, atau dicabut; minta kunci baru kepada pengelola aplikasi.',
  en: 'The API key is unknown, expired or revoked; get a new one from the owner of the application.',
}
const TOKEN: Message = {
  id: 'Token tidak sah, kedaluwarsa, atau sesinya sudah berakhir; masuk lagi untuk mendapat token baru.',
  en: 'The token is not valid, has expired, or its session has ended; sign in again for a new one.',
}
const NOT_FOR_GRAPH: Message = {
  id: `Token ini tidak memuat cakupan "${GRAPH_SCOPE}"; minta cakupan itu saat masuk.`,
  en: `This token lacks the scope "${GRAPH_SCOPE}"; ask for it when signing in.`,
}
