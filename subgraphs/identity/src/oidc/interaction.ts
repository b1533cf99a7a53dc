import type { IncomingMessage, ServerResponse } from 'node:http'
import { BadInputError, UnauthenticatedError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { decodeJwt } from 'jose'
import type { Interaction, InteractionResults, Provider } from 'oidc-provider'
import { Account } from '../accounts/entities.ts'
import type { IdentityContext, Session } from '../parts.ts'
import { refuseForeignPage } from '../sessions/origin.ts'
import { grantedBy } from './adapter.ts'
import { Consent } from './entities.ts'
import { CLAIMS, GRAPH_RESOURCE, GRAPH_SCOPE, isFirstParty } from './metadata.ts'
import { readJson, redirect, sendJson } from './request.ts'
import type { ProviderOptions } from './types.ts'

/** One step of a sign-in that needs the person. */
export interface Step {
  readonly context: IdentityContext
  readonly sessions: ProviderOptions['sessions']
  readonly provider: Provider
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/**
 * GET: finishes the step with the browser's own session, or sends the browser to sign in or to give consent.
 * GET …/details: what the consent page shows. POST …/confirm {allow}: the person's answer.
 * Throws BadInputError when there is no such step (any more) in this browser, UnauthenticatedError, ForbiddenError.
 */
export async function takeStep(step: Step, uid: string, action: '' | 'details' | 'confirm'): Promise<void> {
  const { provider, request, response, context } = step
  const details = await provider.interactionDetails(request, response).catch(() => undefined)
  if (details?.uid !== uid) throw ended()
  const own = await step.sessions.find(request.headers.cookie)
  // Another person's session came between: what one was asked, the other does not answer.
  if (own !== null && isOfAnother(details, own)) throw ended()
  if (action === '') return advance(step, details, own)
  if (own === null || details.prompt.name !== 'consent') throw notSignedIn()
  if (action === 'details') return sendJson(response, 200, await describe(context, provider, details, own))
  refuseForeignPage(request.headers, context.publicUrl)
  const { allow } = await readJson(request)
  const result = allow === true ? await consented(step, details, own) : { error: 'access_denied' }
  sendJson(response, 200, { next: await provider.interactionResult(request, response, result) })
}

async function advance(step: Step, details: Interaction, own: Session | null): Promise<void> {
  const { provider, request, response, context } = step
  const { prompt, uid } = details
  const here = `/sso/interaction/${uid}`
  if (own === null || !suits(details, own, context.now())) {
    const again = own === null ? '' : '&ulang=1'
    return redirect(response, `${context.publicUrl}/masuk?lanjut=${encodeURIComponent(here)}${again}`)
  }
  const allowed = await isAllowed(context.em(), provider, details, own)
  if (prompt.name === 'consent' && !allowed) return redirect(response, `${context.publicUrl}/izin?langkah=${uid}`)
  const result = {
    ...(prompt.name === 'login' && { login: loginOf(own) }),
    ...(allowed && (await granted(provider, details, own))),
  }
  redirect(response, await provider.interactionResult(request, response, result))
}

/** True when the provider asks for the consent of somebody else than whose session the browser has now. */
function isOfAnother({ prompt, session }: Interaction, own: Session): boolean {
  return prompt.name === 'consent' && session?.accountId !== own.accountId
}

/** Whether the session is what the client asked for: fresh when it wants a new sign-in, and of the person it means. */
function suits({ prompt, params, iat }: Interaction & { iat?: number }, own: Session, now: Date): boolean {
  const signedInAt = Math.floor(own.signedInAt.getTime() / 1000)
  if (prompt.reasons.includes('login_prompt') && signedInAt < (iat ?? Infinity)) return false
  if (prompt.reasons.includes('max_age')) {
    const age = now.getTime() / 1000 - signedInAt
    if (age > Number(params['max_age']) && signedInAt < (iat ?? Infinity)) return false
  }
  if (prompt.reasons.includes('id_token_hint')) return decodeJwt(String(params['id_token_hint'])).sub === own.accountId
  return true
}

function loginOf({ accountId, signedInAt, methods }: Session) {
  return {
    accountId,
    ts: Math.floor(signedInAt.getTime() / 1000),
    amr: [...methods],
    acr: methods.includes('mfa') ? 'urn:satudata:factors:2' : 'urn:satudata:factors:1',
    remember: false,
  }
}

/** Without asking: the instance's own pages, and what the person allowed before. */
async function isAllowed(
  em: EntityManager,
  provider: Provider,
  { params, prompt }: Interaction,
  own: Session,
): Promise<boolean> {
  const clientId = String(params['client_id'])
  // Any program of the device could call itself this one, our command line too: people are asked each time (RFC 8252, 8.6).
  if ((await provider.Client.find(clientId))?.applicationType === 'native') return false
  if (isFirstParty(clientId)) return true
  if (prompt.name === 'login' || prompt.reasons.includes('consent_prompt')) return false
  const known = await em.findOne(Consent, { accountId: own.accountId, clientId })
  return known !== null && scopesOf(params).every((scope) => known.scopes.includes(scope))
}

async function consented(step: Step, details: Interaction, own: Session): Promise<InteractionResults> {
  const row = {
    accountId: own.accountId,
    clientId: String(details.params['client_id']),
    scopes: scopesOf(details.params),
    givenAt: step.context.now(),
  }
  await step.context.em().upsert(Consent, row)
  return granted(step.provider, details, own)
}

/** A grant of everything that was asked for, bound to the session. */
async function granted(provider: Provider, { params }: Interaction, own: Session): Promise<InteractionResults> {
  const grant = new provider.Grant({ accountId: own.accountId, clientId: String(params['client_id']) })
  grant.addOIDCScope(scopesOf(params).filter((scope) => scope in CLAIMS))
  if (scopesOf(params).includes(GRAPH_SCOPE)) grant.addResourceScope(GRAPH_RESOURCE, GRAPH_SCOPE)
  return { consent: { grantId: await grantedBy(own.id, () => grant.save()) } }
}

async function describe(context: IdentityContext, provider: Provider, { params }: Interaction, own: Session) {
  const client = await provider.Client.find(String(params['client_id']))
  const account = await context.em().findOneOrFail(Account, { id: own.accountId })
  return {
    client: { id: client?.clientId, name: client?.clientName, address: new URL(String(params['redirect_uri'])).host },
    account: { username: account.username, name: account.name },
    scopes: scopesOf(params),
  }
}

function scopesOf(params: Interaction['params']): string[] {
  return String(params['scope'] ?? '')
    .split(' ')
    .filter((scope) => scope in CLAIMS || (scope === GRAPH_SCOPE && isForGraph(params)))
}

function isForGraph(params: Interaction['params']): boolean {
  return [params['resource']].flat().includes(GRAPH_RESOURCE)
}

function ended(): BadInputError {
  return new BadInputError({
    id: 'Langkah masuk ini tidak ada lagi di peramban ini; kembali ke aplikasi dan mulai lagi.',
    en: 'This step of signing in no longer exists in this browser; go back to the application and start again.',
  })
}

function notSignedIn(): UnauthenticatedError {
  return new UnauthenticatedError({ id: 'Masuk dahulu.', en: 'Sign in first.' })
}
