import type { BaseSubgraph, Config, Logger } from '@satudata/core'
import { UnavailableError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import type { Pace } from './settings.ts'

/** What every part of the registry gets. */
export interface RegistryContext {
  /** A fresh entity manager of the `registry` schema. */
  readonly em: () => EntityManager
  /** Where the database is, for listening. */
  readonly databaseUrl: string
  readonly config: Config
  readonly logger: Logger
  readonly pace: Pace
  /** The time; tests set it. */
  readonly now: () => Date
  /** The subgraphs of ours that run in this process or are listed for it; null before the gateway told. */
  base: readonly BaseSubgraph[] | null
}

/** Our subgraphs; throws UnavailableError before the gateway told which they are. */
export function baseOf({ base }: RegistryContext): readonly BaseSubgraph[] {
  if (base !== null) return base
  throw new UnavailableError({
    id: 'Registri belum tahu subgraf mana yang berjalan di sini; coba lagi sebentar lagi.',
    en: 'The registry does not know yet which subgraphs run here; try again shortly.',
  })
}

/** The registry, for a resolver typed by codegen. */
export function registryOf(context: SubgraphContext): RegistryContext {
  return (context.services as { readonly context: RegistryContext }).context
}
