import type { SubgraphContext } from '@satudata/subgraph'
import { recorded } from '../audit/within.ts'
import { registerClient, rotateClientSecret } from '../oidc/clients.ts'
import { servicesOf } from '../services.ts'
import type { RegisteredApplication } from './entities.ts'
import { refuseInactive } from './issue.ts'
import { mayManage } from './policy.ts'
import { forbidden } from './refusals.ts'
import { lockApplication } from './register.ts'
import { addressRules, clientOf } from './sign-in.ts'

/** An application with the secret of its client, told once. */
export interface IssuedSecret {
  readonly application: RegisteredApplication
  readonly clientId: string
  readonly clientSecret: string
}

/** Makes an application a client of the OpenID provider; when it is one, gives it a new secret, the old one works another day. */
export async function issueClientSecret(request: SubgraphContext, id: string): Promise<IssuedSecret> {
  const { context } = servicesOf(request)
  return recorded(request, 'key.issue', { application: id, kind: 'client secret' }, async (em) => {
    const application = await lockApplication(em, request, id)
    if (!mayManage(request.principal, application)) throw notOwner()
    refuseInactive(application)
    if (application.clientId != null) {
      const { clientSecret } = await rotateClientSecret(em, application.clientId, { now: context.now() })
      const { clientId } = application
      return { result: { application, clientId, clientSecret }, details: { client: clientId } }
    }
    const { clientId, clientSecret } = await registerClient(
      em,
      clientOf(application),
      addressRules(context),
      context.now(),
    )
    if (clientSecret === null) throw new Error('A confidential client got no secret.')
    em.assign(application, { clientId })
    return { result: { application, clientId, clientSecret }, details: { client: clientId } }
  })
}

function notOwner() {
  return forbidden(
    'Rahasia klien hanya diberikan kepada pemilik aplikasinya.',
    'The secret of a client is given to the owner of its application only.',
  )
}
