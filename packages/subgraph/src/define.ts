import type { Config, Logger } from '@satudata/core'
import type { EntityManager, MigrationObject } from '@mikro-orm/postgresql'
import type { Lake } from './lake/types.ts'

/** What loading gets: an unfiltered entity manager inside one transaction, and the lake. */
export interface SeedContext {
  readonly em: EntityManager
  readonly lake: Lake
  readonly config: Config
  /** Says what is being loaded, for the person waiting at the terminal. */
  progress(what: string): void
}

/**
 * Asks another subgraph of this instance, as the instance itself; resolves to the answer's data. Rejects when that subgraph does
 * not run here, or answers with errors.
 */
export type AskSubgraph = (
  subgraph: string,
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>

/** What `services` gets. */
export interface ServiceContext {
  readonly lake: Lake
  readonly config: Config
  readonly logger: Logger
  /** An entity manager without a caller: labelled entities cannot be read with it unless a scope is given. */
  readonly em: EntityManager
  readonly ask: AskSubgraph
  /** Where people reach the instance, without a slash at the end. */
  readonly publicUrl: string
}

/** What a command gets: as `services`, and the way to speak to the person at the terminal. */
export interface CommandContext extends ServiceContext {
  say(line: string): void
}

/** Something an operator does at the terminal, beside the running instance or without one. */
export interface SubgraphCommand {
  /** One line for each form: "account create --username NAME …". */
  readonly usage: string
  /** Throws an Error named UsageError when it is given wrongly; the usage is shown with it. */
  run(args: readonly string[], context: CommandContext): Promise<void>
}

/** A subgraph: its schema, what it stores, how it answers, its reference and its sample data. */
export interface SubgraphOptions<Services = unknown> {
  /** Name in the supergraph, of its PostgreSQL schema and of its folder. */
  readonly name: string
  /** The `schema.graphql` file. */
  readonly schema: URL
  readonly entities: readonly object[]
  readonly migrations: readonly MigrationObject[]
  /** Resolver map; `codegen` types it. */
  readonly resolvers: object
  /** Loads what every instance has, in production too: published codes, registers. Once, before any sample, deterministically. */
  reference?(context: SeedContext): Promise<void>
  /** Loads sample data, once, deterministically: no clock, no chance. Never in production. */
  seed?(context: SeedContext): Promise<void>
  /** Makes long-lived things resolvers need (an engine, a connector); closed when the subgraph stops. */
  services?(context: ServiceContext): Promise<Services>
  /**
   * Calls back whenever what `Query` answers may have changed for somebody; returns the way to stop. A field `xChanged` of `Subscription`
   * is answered by the field `x` of `Query`: the gateway asks it for each listener then, and tells those for whom its `id` is another.
   */
  changes?(services: Services, changed: () => void): () => void
  /** Commands for operators, by name. */
  readonly commands?: Readonly<Record<string, SubgraphCommand>>
}

/** A subgraph that can be started. */
export type SubgraphDefinition = SubgraphOptions

const NAME = /^[a-z][a-z0-9-]{1,40}$/

/** Declares a subgraph. Nothing starts: `startSubgraph` does that. */
export function defineSubgraph<Services>(options: SubgraphOptions<Services>): SubgraphDefinition {
  if (!NAME.test(options.name)) {
    throw new Error(
      `"${options.name}" cannot name a subgraph: use 2 to 41 lower-case letters, digits and hyphens, a letter first.`,
    )
  }
  return options
}
