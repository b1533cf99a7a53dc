import { join } from 'node:path'
import { createLogger, keySetAt, loadConfig } from '@satudata/core'
import type { Config, Logger } from '@satudata/core'
import type { ServedTraces } from '../observe/served.ts'
import { takeLifetime } from './lifetime.ts'
import { listen } from './listen.ts'
import { definitionOf } from './subgraphs.ts'
import type { SubgraphModules } from './subgraphs.ts'
import { terminal } from './terminal.ts'

/** Starts one subgraph alone over HTTP, on DATABASE_URL or on the embedded server in DATA_DIR. */
export async function subgraph([name]: readonly string[], modules: SubgraphModules): Promise<void> {
  const config = loadConfig()
  const definition = await definitionOf(name, modules)
  const logger = createLogger(config.logLevel, process.stderr)
  const out = terminal()
  const lifetime = takeLifetime(out.say, logger)
  const { stack } = lifetime
  try {
    const { openLake, serveSubgraph, startPostgres, startSubgraph, subgraphExecutor } =
      await import('@satudata/subgraph')
    const database = await startPostgres({
      folder: config.dataDir,
      logger,
      ...(config.databaseUrl === undefined ? {} : { url: config.databaseUrl }),
    })
    stack.defer(() => database.stop())
    const lake = await openLake({ folder: join(config.dataDir, 'lake'), databaseUrl: database.url, logger })
    stack.defer(() => lake.close())
    const progress = (what: string) => out.step(`loading: ${what}`)
    const running = await startSubgraph(definition, { databaseUrl: database.url, lake, config, logger, progress })
    stack.defer(() => running.stop())
    const traces = await tracesOf(running.name, config, logger)
    stack.defer(async () => traces?.stop())
    const jwks = config.gatewayJwks ?? join(config.dataDir, 'keys', 'jwks.json')
    const app = await serveSubgraph({
      name: running.name,
      execute: subgraphExecutor(running),
      gatewayKeys: keySetAt(jwks),
      deadlineMs: config.subgraphDeadlineMs,
      logger,
      trace: traces?.trace,
    })
    stack.defer(() => app.close())
    out.say(
      `\n  ${running.name}   ${await listen(app, config)}/graphql\n  Callers are believed when signed by the keys in ${jwks}; others are anonymous.\n  Ctrl-C stops it.`,
    )
  } catch (error) {
    if (lifetime.ending()) return
    await stack.disposeAsync()
    throw error
  }
}

/** Packages of OpenTelemetry are loaded only where somebody wants what they send. */
async function tracesOf(name: string, { otlp }: Pick<Config, 'otlp'>, logger: Logger): Promise<ServedTraces | null> {
  return otlp === null ? null : (await import('../observe/served.ts')).servedTraces(name, otlp, logger)
}
