import { join } from 'node:path'
import { createLogger, loadConfig } from '@satudata/core'
import type { Config, Identity, Logger, Mailer, SupergraphRegistry } from '@satudata/core'
import type { RunningSubgraph, SubgraphExecutor } from '@satudata/subgraph'
import { createGateway } from '../gateway.ts'
import { openKeys } from '../keys.ts'
import { ownOperations } from '../pages/operations.ts'
import { DASHBOARD, DOCUMENTS, EDITOR } from '../pages/sources.ts'
import type { LocalSubgraph } from '../sources/types.ts'
import { followRegistry } from '../supergraph/registered.ts'
import { askInProcess } from './ask.ts'
import { takeLifetime } from './lifetime.ts'
import { listen } from './listen.ts'
import { buildPages, PAGE_OPTIONS } from './pages.ts'
import { UsageError } from './subgraphs.ts'
import type { Product, SubgraphModules } from './subgraphs.ts'
import { terminal } from './terminal.ts'
import type { Terminal } from './terminal.ts'

const OPTIONS: ReadonlySet<string> = new Set(PAGE_OPTIONS)

/** Starts everything in this process, in the order of need, and prints the addresses. */
export async function start(args: readonly string[], product: Product): Promise<void> {
  const unknown = args.find((each) => !OPTIONS.has(each))
  if (unknown !== undefined)
    throw new UsageError(
      `start takes no "${unknown}": what can be set is set by environment variables, such as PORT=4001.`,
    )
  const config = loadConfig()
  const logger = createLogger(config.logLevel, process.stderr)
  const out = terminal()
  const lifetime = takeLifetime(out.say, logger)
  try {
    const keys = await openKeys(join(config.dataDir, 'keys'))
    const gateway = await createGateway({
      config,
      logger,
      keys,
      signIn: true,
      pages: { dashboard: DASHBOARD.built, editor: EDITOR.built, documents: DOCUMENTS, operations: ownOperations },
    })
    // Listening first: a port in use is noticed before anything starts, and /health/live answers during the first load.
    const address = await listen(gateway.app, config)
    const building = buildPages(args, out, lifetime.stack)
    const publicUrl = config.publicUrl ?? address
    const running = await startSubgraphs(product.subgraphs, { config, logger, publicUrl }, lifetime.stack, out)
    lifetime.stack.defer(() => gateway.drain())
    const local = running.map(({ subgraph, execute }): LocalSubgraph => ({
      name: subgraph.name,
      typeDefs: subgraph.typeDefs,
      execute,
      changes: subgraph.changes,
    }))
    gateway.identify(servicesOf(running, product.identity) as Identity)
    const registry = servicesOf(running, product.registry) as SupergraphRegistry
    gateway.register(registry)
    registry.tell(servicesOf(running, product.identity) as Mailer & Identity)
    const folder = join(config.dataDir, 'supergraph')
    await followRegistry({
      gateway,
      ours: local,
      registry,
      folder,
      logger,
      keys,
      lostAfterMs: config.registryLostMs,
      signal: lifetime.signal,
    })
    out.step('graph')
    await building
    announce(out, { address, args, config })
  } catch (error) {
    // Ctrl-C during the start closes things that the start still uses.
    if (lifetime.ending()) return
    await lifetime.stack.disposeAsync()
    throw error
  }
}

interface Started {
  readonly subgraph: RunningSubgraph
  readonly execute: SubgraphExecutor
}

function servicesOf(running: readonly Started[], name: string): unknown {
  return running.find(({ subgraph }) => subgraph.name === name)!.subgraph.services
}

async function startSubgraphs(
  modules: SubgraphModules,
  { config, logger, publicUrl }: { readonly config: Config; readonly logger: Logger; readonly publicUrl: string },
  stack: AsyncDisposableStack,
  out: Terminal,
): Promise<Started[]> {
  const { openLake, startPostgres, startSubgraph, subgraphExecutor } = await import('@satudata/subgraph')
  const started = startPostgres({
    folder: config.dataDir,
    logger,
    ...(config.databaseUrl === undefined ? {} : { url: config.databaseUrl }),
  })
  // PostgreSQL starts in a process of its own: meanwhile this one loads what it needs next. What fails here fails again below.
  await Promise.allSettled([started, import('../graph/graph.ts'), ...modules.flatMap(Object.values).map(load)])
  const database = await started
  stack.defer(() => database.stop())
  out.step(database.embedded ? 'PostgreSQL' : 'PostgreSQL (DATABASE_URL)')
  const lake = await openLake({ folder: join(config.dataDir, 'lake'), databaseUrl: database.url, logger })
  stack.defer(() => lake.close())
  const running: Started[] = []
  const executors = new Map<string, SubgraphExecutor>()
  const common = { databaseUrl: database.url, lake, config, logger, publicUrl, ask: askInProcess(executors) }
  for (const row of modules) {
    const settled = await Promise.allSettled(
      Object.values(row).map(async (module) => {
        const { default: definition } = await module()
        const progress = (what: string) =>
          out.step(what === definition.name ? `${what}: loading the sample data` : `${definition.name}: ${what}`)
        const subgraph = await startSubgraph(definition, { ...common, progress })
        stack.defer(() => subgraph.stop())
        const execute = subgraphExecutor(subgraph)
        executors.set(subgraph.name, execute)
        out.step(subgraph.name)
        return { subgraph, execute }
      }),
    )
    for (const each of settled) {
      if (each.status === 'rejected') throw each.reason
      running.push(each.value)
    }
  }
  return running
}

function load(module: SubgraphModules[number][string]): Promise<unknown> {
  return module()
}

interface Announced {
  readonly address: string
  readonly args: readonly string[]
  readonly config: Config
}

function announce(out: Terminal, { address, args, config }: Announced): void {
  const dashboard = args.includes('--no-dashboard') ? 'at the "Local" address that Vite prints' : `${address}/`
  out.say(`
  Dashboard   ${dashboard}
  Graph       ${address}/graphql
  Editor      ${address}/graphiql
  Health      ${address}/health/ready

${config.production ? inProduction(config) : DEMONSTRATION}
  Ctrl-C stops everything.`)
}

const DEMONSTRATION = `  Open the dashboard and sign in as one of the demonstration accounts the page names, or try an operation in the editor.
  A token for the command line: npx -y pnpm@12 run token --account gubernur`

function inProduction({ publicUrl }: Config): string {
  return `  Production: people reach it at ${publicUrl}, through a proxy that ends TLS.
  The first organizations, holders of positions and administrator: docs/operations.md, "Going into production".`
}
