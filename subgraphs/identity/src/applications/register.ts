import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { recorded } from '../audit/within.ts'
import type { IdentityContext } from '../parts.ts'
import { servicesOf } from '../services.ts'
import { RegisteredApplication } from './entities.ts'
import { dayInput, scopesInput, textInput } from './input.ts'
import { mayManage, maySee } from './policy.ts'
import { badInput, conflict, forbidden, notFound } from './refusals.ts'
import { addressRules, signInInput } from './sign-in.ts'
import type { SignInDetails } from './sign-in.ts'

/** What an application's owner says of it. */
export interface ApplicationDetails {
  readonly name: string
  readonly contact: string
  readonly purpose: string
  readonly scopes?: readonly string[] | undefined
  readonly signIn?: SignInDetails | null | undefined
  readonly expiresOn: string
}

/** Days an application is registered for at most: three years. */
const LONGEST_REGISTRATION = 3 * 366

/** Registers an application of an organization the caller belongs to, or, by an administrator, of somebody outside government. */
export async function registerApplication(
  request: SubgraphContext,
  owner: { readonly organization?: string | null | undefined; readonly party?: string | null | undefined },
  details: ApplicationDetails,
): Promise<RegisteredApplication> {
  const { principal } = request
  const organizationCode = owner.organization ?? null
  if ((organizationCode === null) === (owner.party == null)) {
    throw badInput('organization, party', 'isi salah satu, tidak keduanya', 'give one of the two, not both')
  }
  const party = owner.party == null ? null : textInput('party', owner.party)
  const id = randomUUID()
  return recorded(request, 'application.register', { application: id, organization: organizationCode }, async (em) => {
    if (!mayManage(principal, { organizationCode })) throw notYours(organizationCode)
    const { context } = servicesOf(request)
    const now = context.now()
    const caller = principal.subject!
    const application = em.create(RegisteredApplication, {
      id,
      clientId: null,
      organizationCode,
      party,
      ...requestOf(details, party !== null, context),
      scopes: [],
      signIn: null,
      contract: null,
      state: 'SUBMITTED',
      registeredBy: caller,
      registeredAt: now,
      requestedBy: caller,
      decidedBy: null,
      decidedAt: null,
      version: 1,
    })
    em.persist(application)
    return { result: application, details: { scopes: application.requestedScopes.join(' ') } }
  })
}

/** Changes what the owner says of an application. What was granted stays until an administrator decides again. */
export async function changeApplication(
  request: SubgraphContext,
  id: string,
  version: number,
  details: ApplicationDetails,
): Promise<RegisteredApplication> {
  const { principal } = request
  return recorded(request, 'application.change', { application: id, change: 'details' }, async (em) => {
    const application = await lockApplication(em, request, id, version)
    if (!mayManage(principal, application)) throw notYours(application.organizationCode)
    const { expiresOn, ...asked } = requestOf(details, application.party != null, servicesOf(request).context)
    if (expiresOn > application.expiresOn && application.state !== 'SUBMITTED') throw prolonged(application.expiresOn)
    em.assign(application, { ...asked, expiresOn, requestedBy: principal.subject!, version: version + 1 })
    return { result: application, details: { scopes: asked.requestedScopes.join(' ') } }
  })
}

function requestOf(details: ApplicationDetails, outside: boolean, context: IdentityContext) {
  const name = textInput('name', details.name)
  const requestedScopes = scopesInput('scopes', details.scopes ?? [])
  if (outside && requestedScopes.length > 0) {
    throw badInput(
      'scopes',
      'aplikasi di luar pemerintah membaca data terbuka saja; kosongkan',
      'applications outside government read open data only; leave it empty',
    )
  }
  return {
    name,
    contact: textInput('contact', details.contact),
    purpose: textInput('purpose', details.purpose, 2_000),
    requestedScopes,
    requestedSignIn: signInInput(details.signIn, { name, outside, rules: addressRules(context) }),
    expiresOn: dayInput('expiresOn', details.expiresOn, context.now(), LONGEST_REGISTRATION),
  }
}

/** The application, held until the transaction ends; refuses one that was changed since the caller read it. */
export async function lockApplication(
  em: EntityManager,
  { principal }: SubgraphContext,
  id: string,
  version?: number,
): Promise<RegisteredApplication> {
  await em.execute('select 1 from "identity"."registered_application" where id = ? for update', [id])
  const application = await em.findOne(RegisteredApplication, { id })
  if (application === null || !maySee(principal, application)) throw notFound('application', id)
  if (version !== undefined && application.version !== version) {
    throw conflict(
      `"${application.name}" baru saja diubah orang lain; muat ulang, lalu ulangi.`,
      `"${application.name}" was just changed by somebody else; load it again and repeat.`,
    )
  }
  return application
}

function notYours(organizationCode: string | null | undefined) {
  if (organizationCode == null) {
    return forbidden(
      'Aplikasi di luar pemerintah diurus oleh pengelola sistem; sampaikan kepada Walidata.',
      'Applications outside government are managed by administrators; turn to the Walidata.',
    )
  }
  return forbidden(
    `Aplikasi organisasi ${organizationCode} hanya diurus oleh pegawainya; minta kepada mereka.`,
    `Applications of organization ${organizationCode} are managed by its own officials only; ask one of them.`,
  )
}

function prolonged(expiresOn: string) {
  return badInput(
    'expiresOn',
    `pendaftaran ini berlaku sampai ${expiresOn}; daftarkan ulang untuk memperpanjang`,
    `this registration holds until ${expiresOn}; register anew to prolong it`,
  )
}
