import { setTimeout as wait } from 'node:timers/promises'
import type { SupergraphRegistry } from '@satudata/core'
import { CompositionError } from '@satudata/federation'
import { servingOthers } from './others.ts'
import type { Others, Serving } from './others.ts'

/** What the registry's supergraphs are served with. Its signal ends attempts to reach the registry too. */
export interface Registered extends Serving {
  readonly registry: SupergraphRegistry
}

/** How long after a failure the registry is asked again, in milliseconds. */
const AGAIN = 10_000

/**
 * Serves what the registry says, now and whenever that changes. What others registered never keeps ours from being served: while the
 * registry does not answer, or what it says cannot be served, the supergraph that served last does, or ours alone. Throws CompositionError
 * when ours do not fit together.
 */
export async function followRegistry(given: Registered): Promise<void> {
  const { registry, logger } = given
  const others = servingOthers(given)
  try {
    await others.serve(await registry.open(basesOf(given)))
    follow(given, others)
  } catch (error) {
    if (error instanceof CompositionError) throw error
    logger.error({ err: error }, 'what the registry says cannot be served; what served last is')
    await others.serveKept()
    void tryAgain(given, others)
  }
}

async function tryAgain(given: Registered, others: Others): Promise<void> {
  const { registry, logger, signal } = given
  for (;;) {
    await wait(AGAIN, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return
    try {
      const next = await registry.open(basesOf(given))
      follow(given, others)
      await others.serve(next)
      logger.info('the registry is followed again')
      return
    } catch (error) {
      logger.warn({ err: error }, 'what the registry says still cannot be served')
    }
  }
}

function follow({ registry }: Registered, others: Others): void {
  registry.follow(
    (next) => others.serve(next),
    () => others.confirmed(),
  )
}

function basesOf({ ours }: Registered) {
  return ours.map((each) => ({
    name: each.name,
    typeDefs: each.typeDefs,
    ...('url' in each ? { url: each.url } : {}),
  }))
}
