import { setTimeout as wait } from 'node:timers/promises'
import type { HotOperation, Logger, OutsideSubgraph, ServedSupergraph, SupergraphRegistry } from '@satudata/core'
import { CompositionError } from '@satudata/federation'
import type { Gateway } from '../gateway.ts'
import type { Subgraph } from '../sources/types.ts'
import { composeCached } from './cache.ts'
import { forgetSupergraph, keepSupergraph, keptSupergraph } from './kept.ts'

/** What the registry's supergraphs are served with. */
export interface Registered {
  readonly gateway: Pick<Gateway, 'serve'>
  /** Our subgraphs, those that run here and those that are listed. */
  readonly ours: readonly Subgraph[]
  readonly registry: SupergraphRegistry
  /** Where the last supergraph that served is kept. */
  readonly folder: string
  readonly logger: Logger
  /** Ends attempts to reach the registry. */
  readonly signal: AbortSignal
}

/** Operations planned before a supergraph is swapped in, beside those that were asked here. */
const HOTTEST = 100
/** How long after a failure the registry is asked again, in milliseconds. */
const AGAIN = 10_000

/**
 * Serves what the registry says, now and whenever that changes. What others registered never keeps ours from being served: while the
 * registry does not answer, or what it says cannot be served, the supergraph that served last does, or ours alone. Throws CompositionError
 * when ours do not fit together.
 */
export async function followRegistry(given: Registered): Promise<void> {
  const { registry, logger } = given
  try {
    await serveServed(given, await registry.open(basesOf(given.ours)))
    registry.follow((next) => serveServed(given, next))
  } catch (error) {
    if (error instanceof CompositionError) throw error
    logger.error({ err: error }, 'what the registry says cannot be served; what served last is')
    await serveWithout(given)
    void tryAgain(given)
  }
}

async function tryAgain(given: Registered): Promise<void> {
  const { registry, logger, signal } = given
  for (;;) {
    await wait(AGAIN, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return
    try {
      const next = await registry.open(basesOf(given.ours))
      registry.follow((later) => serveServed(given, later))
      await serveServed(given, next)
      logger.info('the registry is followed again')
      return
    } catch (error) {
      logger.warn({ err: error }, 'what the registry says still cannot be served')
    }
  }
}

async function serveServed(given: Registered, { sequence, sdl, outside }: ServedSupergraph): Promise<void> {
  const { gateway, ours, registry, folder, logger } = given
  const hottest = await registry.hottest(HOTTEST).catch((error: unknown): readonly HotOperation[] => {
    logger.warn({ err: error }, 'the registry does not say which operations are asked most')
    return []
  })
  await gateway.serve([...ours, ...outside.map(remote)], sdl, hottest, sequence)
  // It serves, kept or not.
  await keepSupergraph(folder, ours, { sdl, outside }).catch(async (error: unknown) => {
    logger.error({ err: error }, 'the supergraph that serves cannot be kept for the next start')
    // The one before may be open where this one is closed.
    await forgetSupergraph(folder).catch(() => undefined)
  })
}

async function serveWithout({ gateway, ours, folder, logger }: Registered): Promise<void> {
  const kept = await keptSupergraph(folder, ours)
  if (kept !== null) {
    try {
      await gateway.serve([...ours, ...kept.outside.map(remote)], kept.sdl)
      logger.warn({ since: kept.at }, 'the supergraph of an earlier start serves')
      return
    } catch (error) {
      logger.error({ err: error }, 'the supergraph of an earlier start cannot be served either; ours alone are')
    }
  }
  await gateway.serve(ours, await composeCached(ours, folder))
}

function basesOf(ours: readonly Subgraph[]) {
  return ours.map((each) => ({
    name: each.name,
    typeDefs: each.typeDefs,
    ...('url' in each ? { url: each.url } : {}),
  }))
}

function remote({ name, typeDefs, url, owner, tier }: OutsideSubgraph): Subgraph {
  return { name, typeDefs, url, outside: { owner, tier } }
}
