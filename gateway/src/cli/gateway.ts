import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLogger, loadConfig } from '@satudata/core'
import { createGateway } from '../gateway.ts'
import { openKeys } from '../keys.ts'
import { ownOperations } from '../pages/operations.ts'
import { DASHBOARD, DOCUMENTS, EDITOR } from '../pages/sources.ts'
import type { Subgraph } from '../sources/types.ts'
import { composeCached } from '../supergraph/cache.ts'
import { readSupergraphFile } from '../supergraph/file.ts'
import type { ListedSubgraph } from '../supergraph/file.ts'
import { followRegistry } from '../supergraph/registered.ts'
import { loadSchemas } from '../supergraph/schemas.ts'
import { openHere } from './here.ts'
import { takeLifetime } from './lifetime.ts'
import { listen } from './listen.ts'
import { buildPages } from './pages.ts'
import { reloadOnChange } from './reload.ts'
import { UsageError } from './subgraphs.ts'
import type { Product } from './subgraphs.ts'
import { terminal } from './terminal.ts'

/**
 * Starts the gateway alone over the HTTP subgraphs of a supergraph.yaml. With DATABASE_URL people sign in here: identity and the
 * registry run in this process, on the database it shares with the other processes of the instance, and the pages are served. Without,
 * there is no database, and the list is all that is served.
 */
export async function gateway(args: readonly string[], product: Product): Promise<void> {
  const options = optionsOf(args)
  const config = loadConfig()
  const { databaseUrl } = config
  const logger = createLogger(config.logLevel, process.stderr)
  const out = terminal()
  const listed = await readSupergraphFile(options.path)
  const lifetime = takeLifetime(out.say, logger)
  const { stack } = lifetime
  try {
    const keys = await openKeys(join(config.dataDir, 'keys'))
    const pages = { dashboard: DASHBOARD.built, editor: EDITOR.built, documents: DOCUMENTS, operations: ownOperations }
    const signIn = databaseUrl === undefined ? {} : { signIn: true, pages }
    const running = await createGateway({ config, logger, keys, ...signIn })
    const address = await listen(running.app, config)
    const folder = join(config.dataDir, 'supergraph')
    const schemas = { folder: join(folder, 'schemas'), logger }
    let subgraphs: readonly Subgraph[]
    if (databaseUrl === undefined) {
      stack.defer(() => running.drain())
      const load = async (now: readonly ListedSubgraph[]) => {
        const all = await loadSchemas(now, schemas)
        await running.serve(all, await composeCached(all, folder))
        return all
      }
      subgraphs = await load(listed)
      const read = async () => {
        const now = await readSupergraphFile(options.path)
        const serve = async () => {
          const all = await load(now)
          out.step(`graph over ${all.map(({ name }) => name).join(', ')}`)
        }
        return { files: filesOf(options.path, now), serve }
      }
      const failed = (error: unknown) =>
        logger.error(
          { reason: (error as Error).message },
          `${options.path} changed, and cannot be served; what served before goes on`,
        )
      reloadOnChange(filesOf(options.path, listed), { read, failed, signal: lifetime.signal })
    } else {
      const building = buildPages(options.build ? [] : ['--no-build'], out, stack)
      const publicUrl = config.publicUrl ?? address
      // Their entries in the list, where there are some, are for other programs: sign-in and the registry belong here.
      const remote = listed.filter(({ name }) => name !== product.identity && name !== product.registry)
      const here = await openHere(product, { config, databaseUrl, logger, keys, publicUrl, listed: remote }, stack)
      stack.defer(() => running.drain())
      out.step('sign-in')
      running.identify(here.identity)
      running.register(here.registry)
      subgraphs = [...(await loadSchemas(remote, schemas)), ...here.subgraphs]
      const { registry } = here
      await followRegistry({
        gateway: running,
        ours: subgraphs,
        registry,
        folder,
        logger,
        keys,
        lostAfterMs: config.registryLostMs,
        signal: lifetime.signal,
      })
      await building
    }
    out.step(`graph over ${subgraphs.map(({ name }) => name).join(', ')}`)
    out.say(`
  Graph       ${address}/graphql
  Health      ${address}/health/ready
${databaseUrl === undefined ? '' : `  Dashboard   ${address}/\n`}
  Subgraphs know callers by tokens signed with ${keys.publicFile} (GATEWAY_JWKS).
  Ctrl-C stops it.`)
  } catch (error) {
    if (lifetime.ending()) return
    await stack.disposeAsync()
    throw error
  }
}

/** What decides what is served: the list, and the schemas that it takes from files. */
function filesOf(path: string, listed: readonly ListedSubgraph[]): string[] {
  return [path, ...listed.flatMap(({ schema }) => ('file' in schema ? [schema.file] : []))]
}

const USAGE = 'Usage: gateway --config supergraph.yaml'

function optionsOf(args: readonly string[]): { readonly path: string; readonly build: boolean } {
  const given = args[0] === '--' ? args.slice(1) : [...args]
  const options = { config: { type: 'string' }, 'no-build': { type: 'boolean', default: false } } as const
  try {
    const { config, 'no-build': noBuild } = parseArgs({ args: given, options, strict: true }).values
    if (config !== undefined) return { path: config, build: !noBuild }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
  throw new UsageError(`The gateway needs a list of subgraphs. ${USAGE}`)
}
