import { interactionPolicy } from 'oidc-provider'
import type { KoaContextWithOIDC } from 'oidc-provider'
import type { IdentityContext } from '../parts.ts'
import { artifactId, findArtifact } from './artifacts.ts'
import { Consent } from './entities.ts'
import { isFirstParty } from './metadata.ts'
import type { ProviderOptions } from './types.ts'

/** Which session a live grant was given by; null when the grant is gone. */
export async function sessionOfGrant(context: IdentityContext, grantId: string): Promise<string | null> {
  return (await findArtifact(context.em(), 'id', artifactId('Grant', grantId)))?.sessionId ?? null
}

/** Sign-in is needed whenever the browser's own session is not the one the provider knows. */
export function loginPolicy(sessions: ProviderOptions['sessions']) {
  const prompts = interactionPolicy.base()
  prompts
    .get('login')!
    .checks.add(
      new interactionPolicy.Check('own_session', 'End-User authentication is required', async (ctx) =>
        (await isOwnSession(sessions, ctx))
          ? interactionPolicy.Check.NO_NEED_TO_PROMPT
          : interactionPolicy.Check.REQUEST_PROMPT,
      ),
    )
  return prompts
}

async function isOwnSession(sessions: ProviderOptions['sessions'], ctx: KoaContextWithOIDC): Promise<boolean> {
  const own = await sessions.find(ctx.get('cookie'))
  const known = ctx.oidc.session
  return (
    own !== null &&
    known !== undefined &&
    known.accountId === own.accountId &&
    known.authTime() === Math.floor(own.signedInAt.getTime() / 1000)
  )
}

/** The grant a client has of the browser's session, for requests that need no step. */
export async function loadGrant(context: IdentityContext, { sessions }: ProviderOptions, ctx: KoaContextWithOIDC) {
  const { oidc } = ctx
  const { clientId } = oidc.client!
  const asked = oidc.result?.consent?.grantId
  const id = asked ?? oidc.session?.grantIdFor(clientId)
  if (id === undefined) return undefined
  const own = await sessions.find(ctx.get('cookie'))
  // Only what this very session gave: another's would not end with it.
  if (own === null || (await sessionOfGrant(context, id)) !== own.id) return undefined
  // A client whose addresses changed asks anew, whatever it has (`updateClient`).
  if (asked === undefined && !isFirstParty(clientId) && !(await hasConsent(context, own.accountId, clientId)))
    return undefined
  return await oidc.provider.Grant.find(id)
}

async function hasConsent(context: IdentityContext, accountId: string, clientId: string): Promise<boolean> {
  return (await context.em().count(Consent, { accountId, clientId })) > 0
}
