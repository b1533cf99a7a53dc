import type { Identity, Mailer } from '@satudata/core'
import type { ServiceContext, SubgraphContext } from '@satudata/subgraph'
import { openApplications } from './applications/open.ts'
import type { ApplicationsPart } from './applications/open.ts'
import { openAudit } from './audit/open.ts'
import type { AuditLog } from './audit/open.ts'
import { refuseDemonstration } from './accounts/demonstration.ts'
import { keepNotice } from './accounts/mail/outbox.ts'
import { openDoor } from './door/open.ts'
import { identifier } from './identify.ts'
import { openProvider } from './oidc/open.ts'
import { outsideSignOut } from './oidc/outside-provider.ts'
import type { OpenIdProvider } from './oidc/types.ts'
import type { IdentityContext } from './parts.ts'
import { openRights } from './rights/open.ts'
import type { RightsPart } from './rights/open.ts'
import { instanceSecret, openSecrets } from './secrets.ts'
import { openSessions } from './sessions/open.ts'
import type { SessionsPart } from './sessions/open.ts'

/** The parts of identity, for its resolvers; and what the gateway asks of it. */
export interface IdentityServices extends Identity, Mailer, AsyncDisposable {
  readonly context: IdentityContext
  readonly auditLog: AuditLog
  readonly applications: ApplicationsPart
  readonly rights: RightsPart
  readonly sessions: SessionsPart
  readonly provider: OpenIdProvider
}

/** The parts, for a resolver typed by codegen. */
export function servicesOf(context: SubgraphContext): IdentityServices {
  return context.services as IdentityServices
}

/** Name of the subgraph that owns positions. */
const POSITIONS = 'organizations'

/** What every part needs; refuses a database that production must not use, and a secret that is not this database's. */
export async function contextOf({ em, config, logger, publicUrl }: ServiceContext): Promise<IdentityContext> {
  const fork = () => em.fork()
  if (config.production) await refuseDemonstration(fork())
  const secrets = openSecrets(await instanceSecret(config, fork()))
  return { em: fork, config, logger, secrets, publicUrl, now: () => new Date() }
}

/** Puts the parts together, each with what it needs of the others. */
export async function openIdentity(service: ServiceContext): Promise<IdentityServices> {
  const { ask } = service
  const context = await contextOf(service)
  await using stack = new AsyncDisposableStack()
  const audit = stack.use(openAudit(context))
  const applications = stack.use(openApplications(context))
  const rights = openRights(context, {
    ask: (document, variables) => ask(POSITIONS, document, variables),
    agreements: () => applications.agreements(),
  })
  const { outsideProvider } = context.config
  const leave = outsideProvider === null ? {} : { leaveOutside: outsideSignOut(context, outsideProvider) }
  const sessions = stack.use(openSessions(context, { audit, ...rights, ...leave }))
  const provider = await openProvider(context, { sessions, rights, audit })
  stack.defer(() => provider.close())
  sessions.onEnd((id) => provider.endSession(id))
  const door = await openDoor(context, { sessions, provider })
  stack.defer(() => door.close())
  const owned = stack.move()
  return {
    context,
    auditLog: audit,
    applications,
    rights,
    sessions,
    provider,
    ...identifier({ context, audit, applications, rights, sessions, provider }),
    mail: (notice) => keepNotice(context, notice),
    handle: (request, response) => door.handle(request, response),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
