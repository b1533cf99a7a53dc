import type { SupergraphRegistry } from '@satudata/core'
import type { ServiceContext } from '@satudata/subgraph'
import type { RegistryContext } from './context.ts'
import { follower } from './graph/follow.ts'
import { openGraph } from './graph/open.ts'
import { openConsents } from './consents/open.ts'
import { openOutbox } from './outbox/open.ts'
import { openQuarantine } from './quarantine/open.ts'
import { PACE } from './settings.ts'
import { principalOfToken } from './tokens/principal.ts'
import { hottestOperations } from './usage/hottest.ts'
import { openUsage } from './usage/open.ts'

/** The registry, for its resolvers and for the gateway. */
export interface RegistryServices extends SupergraphRegistry, AsyncDisposable {
  readonly context: RegistryContext
}

/** What the registry's parts need. */
export function contextOf({ em, config, logger }: Pick<ServiceContext, 'em' | 'config' | 'logger'>): RegistryContext {
  const databaseUrl = em.config.get('clientUrl')
  if (databaseUrl === undefined) throw new Error('The registry listens at its database: it needs the address.')
  return { em: () => em.fork(), databaseUrl, config, logger, pace: PACE, now: () => new Date(), base: null }
}

/** Opens the registry in this process. */
export async function openRegistry(service: ServiceContext): Promise<RegistryServices> {
  return registryWith(contextOf(service))
}

/** Puts the parts together; tests give a context of their own. */
export async function registryWith(context: RegistryContext): Promise<RegistryServices> {
  await using stack = new AsyncDisposableStack()
  const usage = stack.use(openUsage(context))
  const quarantine = stack.use(openQuarantine(context, usage))
  const consents = stack.use(openConsents(context))
  const outbox = stack.use(openOutbox(context))
  const activations = follower(context)
  stack.defer(() => activations.close())
  const owned = stack.move()
  return {
    context,
    async open(base) {
      const served = await openGraph(context, base)
      activations.saw(served.sequence)
      quarantine.begin()
      consents.begin()
      return served
    },
    follow: (changed, confirmed) =>
      activations.follow(async (next) => {
        quarantine.keep(next.outside.map(({ name }) => name))
        await changed(next)
      }, confirmed),
    principalOf: (token) => principalOfToken(context, token),
    report: (subgraph, outcome, details, ms) => quarantine.report(subgraph, outcome, details, ms),
    count: (usages) => usage.count(usages),
    tell: (office) => outbox.tell(office),
    hottest: (limit) => hottestOperations(context, limit),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
