import type { SubgraphContext } from '@satudata/subgraph'
import { recorded } from '../audit/within.ts'
import { removeClient, updateClient } from '../oidc/clients.ts'
import { servicesOf } from '../services.ts'
import type { RegisteredApplication } from './entities.ts'
import { dayOf } from '../rights/day.ts'
import { scopesInput, textInput } from './input.ts'
import { mayDecide, mayStop } from './policy.ts'
import { badInput, conflict, forbidden } from './refusals.ts'
import { lockApplication } from './register.ts'
import { addressRules, clientOf } from './sign-in.ts'

/** Grants what an application asks for, or less, and lets it work. By an administrator who did not ask for it (four eyes). */
export async function activateApplication(
  request: SubgraphContext,
  id: string,
  version: number,
  granted?: readonly string[] | null,
): Promise<RegisteredApplication> {
  const { principal } = request
  return recorded(request, 'application.change', { application: id, change: 'activate' }, async (em) => {
    const application = await lockApplication(em, request, id, version)
    if (!mayDecide(principal, application)) throw notByYou()
    const now = servicesOf(request).context.now()
    if (application.expiresOn < dayOf(now)) throw expired(application.expiresOn)
    const scopes = scopesInput('scopes', granted ?? application.requestedScopes)
    const more = scopes.find((scope) => !application.requestedScopes.includes(scope))
    if (more !== undefined) throw badInput('scopes', `"${more}" tidak diminta`, `"${more}" was not asked for`)
    const { name, requestedSignIn } = application
    em.assign(application, {
      scopes,
      signIn: requestedSignIn == null ? null : { ...requestedSignIn, name },
      state: 'ACTIVE',
      decidedBy: principal.subject,
      decidedAt: now,
      version: version + 1,
    })
    if (application.clientId != null) {
      await updateClient(em, application.clientId, clientOf(application), addressRules(servicesOf(request).context))
    }
    return { result: application, details: { scopes: scopes.join(' ') } }
  })
}

/** Stops an application at once, with all its keys and tokens. Its keys work again when it is activated again; its client is gone. */
export async function suspendApplication(
  request: SubgraphContext,
  id: string,
  reason: string,
): Promise<RegisteredApplication> {
  const { principal } = request
  const why = textInput('reason', reason, 500)
  return recorded(request, 'application.change', { application: id, change: 'suspend', reason: why }, async (em) => {
    const application = await lockApplication(em, request, id)
    if (!mayStop(principal, application)) throw notByYou()
    if (application.state === 'SUSPENDED') throw alreadySuspended(application.name)
    if (application.clientId != null) await removeClient(em, application.clientId)
    em.assign(application, {
      clientId: null,
      state: 'SUSPENDED',
      decidedBy: principal.subject,
      decidedAt: servicesOf(request).context.now(),
      version: application.version + 1,
    })
    return { result: application, details: {} }
  })
}

/** Names of contracts, as an instance may have them. */
const CONTRACT = /^[a-z][\da-z-]{0,40}$/

/** Binds an application to a contract, or frees it (null). By an administrator who did not ask for it (four eyes). */
export async function bindApplication(
  request: SubgraphContext,
  id: string,
  version: number,
  contract: string | null,
): Promise<RegisteredApplication> {
  const { principal } = request
  return recorded(request, 'application.change', { application: id, change: 'bind' }, async (em) => {
    const application = await lockApplication(em, request, id, version)
    if (!mayDecide(principal, application)) throw notByYou()
    if (contract !== null && !CONTRACT.test(contract))
      throw badInput(
        'contract',
        `"${contract.slice(0, 80)}" bukan nama kontrak (a-z, 0-9, -)`,
        `"${contract.slice(0, 80)}" is no name of a contract (a-z, 0-9, -)`,
      )
    em.assign(application, { contract, version: version + 1 })
    return { result: application, details: { contract } }
  })
}

function notByYou() {
  return forbidden(
    'Diputuskan oleh pengelola sistem yang tidak mendaftarkan atau mengubah permintaan ini; minta kepada pengelola lain.',
    'Decided by an administrator who neither registered nor changed this request; ask another administrator.',
  )
}

function expired(day: string) {
  return badInput(
    'expiresOn',
    `pendaftaran berakhir ${day}; daftarkan ulang`,
    `the registration ended on ${day}; register anew`,
  )
}

function alreadySuspended(name: string) {
  return conflict(`"${name}" sudah dihentikan.`, `"${name}" is suspended already.`)
}
