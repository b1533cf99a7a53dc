import type { Config, Logger } from '@satudata/core'
import { scopeOf } from '@satudata/core'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { GraphQLSchema } from 'graphql'
import type { RequestInfo, SubgraphContext } from './context.ts'
import { aloneWith } from './database/alone.ts'
import { ACCESS_FILTER } from './database/entities.ts'
import { openOrm } from './database/orm.ts'
import { loadOnce } from './database/seed.ts'
import type { AskSubgraph, SubgraphDefinition } from './define.ts'
import { buildSchema } from './graphql/schema.ts'
import type { Lake } from './lake/types.ts'
import { noteTiers, notingLake } from './tiers.ts'

/** What a subgraph needs to start. */
export interface StartOptions {
  readonly databaseUrl: string
  readonly lake: Lake
  readonly config: Config
  readonly logger: Logger
  /** Loads the sample data when it is not there yet (default: true, but in production false). */
  readonly seed?: boolean
  readonly progress?: (what: string) => void
  /** The way to other subgraphs; without it, asking them fails. */
  readonly ask?: AskSubgraph
  /** Where people reach the instance (default: PUBLIC_URL, or the port on this machine). */
  readonly publicUrl?: string
}

/** A subgraph that answers. */
export interface RunningSubgraph extends AsyncDisposable {
  readonly name: string
  /** Schema text for composition. */
  readonly typeDefs: string
  /** Executable schema: run it with a context of `createContext`. */
  readonly schema: GraphQLSchema
  readonly orm: MikroORM
  /** What the definition's `services` made. */
  readonly services: unknown
  /** Calls back whenever what it answers may have changed for somebody; undefined when it never tells. */
  readonly changes?: ((changed: () => void) => () => void) | undefined
  createContext(request: RequestInfo): SubgraphContext
  stop(): Promise<void>
}

/** Migrates, loads what is missing and starts a subgraph in this process. Listening is somebody else's work (`serveSubgraph`). */
export async function startSubgraph(definition: SubgraphDefinition, options: StartOptions): Promise<RunningSubgraph> {
  const { lake, config } = options
  const { typeDefs, schema } = buildSchema(definition.schema, definition.resolvers)
  const logger = options.logger.child({ subgraph: definition.name })
  const orm = await openOrm(definition, options.databaseUrl, logger)
  try {
    const progress = options.progress ?? (() => undefined)
    await aloneWith(options.databaseUrl, definition.name, async () => {
      await orm.migrator.up()
      await loadOnce(definition, orm, { lake, config, progress }, options.seed ?? !config.production)
    })
    const services = await definition.services?.({
      lake,
      config,
      logger,
      em: orm.em.fork(),
      ask: options.ask ?? askNobody,
      publicUrl: options.publicUrl ?? config.publicUrl ?? `http://localhost:${config.port}`,
    })
    const stop = async () => {
      await closeServices(services)
      await orm.close(true)
    }
    const createContext = (request: RequestInfo): SubgraphContext => {
      const scope = scopeOf(request.principal)
      const em = orm.em.fork()
      em.setFilterParams(ACCESS_FILTER, { scope })
      if (request.tiers !== undefined) noteTiers(em, request.tiers)
      return {
        ...request,
        scope,
        aggregateScope: scopeOf(request.principal, 'AGGREGATES'),
        em,
        lake: request.tiers === undefined ? lake : notingLake(lake, request.tiers),
        config,
        logger,
        services,
      }
    }
    const { name } = definition
    const changes =
      definition.changes === undefined ? undefined : (changed: () => void) => definition.changes!(services, changed)
    return { name, typeDefs, schema, orm, services, changes, createContext, stop, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await orm.close(true)
    throw error
  }
}

const askNobody: AskSubgraph = (subgraph) => Promise.reject(new Error(`The subgraph ${subgraph} does not run here.`))

async function closeServices(services: unknown): Promise<void> {
  if (typeof services !== 'object' || services === null) return
  if (Symbol.asyncDispose in services) await (services as AsyncDisposable)[Symbol.asyncDispose]()
}
