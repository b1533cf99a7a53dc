import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLogger, loadConfig } from '@satudata/core'
import { createGateway } from '../gateway.ts'
import { openKeys } from '../keys.ts'
import { composeCached } from '../supergraph/cache.ts'
import { readSupergraphFile } from '../supergraph/file.ts'
import { loadSchemas } from '../supergraph/schemas.ts'
import { takeLifetime } from './lifetime.ts'
import { listen } from './listen.ts'
import { UsageError } from './subgraphs.ts'
import { terminal } from './terminal.ts'

/** Starts the gateway alone over the HTTP subgraphs of a supergraph.yaml. No database, none of our subgraphs. */
export async function gateway(args: readonly string[]): Promise<void> {
  const path = configOf(args)
  const config = loadConfig()
  const logger = createLogger(config.logLevel, process.stderr)
  const out = terminal()
  const listed = await readSupergraphFile(path)
  const lifetime = takeLifetime(out.say, logger)
  try {
    const keys = await openKeys(join(config.dataDir, 'keys'))
    const running = await createGateway({ config, logger, keys })
    lifetime.stack.defer(() => running.drain())
    const address = await listen(running.app, config)
    const subgraphs = await loadSchemas(listed)
    await running.serve(subgraphs, await composeCached(subgraphs, join(config.dataDir, 'supergraph')))
    out.step(`graph over ${subgraphs.map(({ name }) => name).join(', ')}`)
    out.say(`
  Graph       ${address}/graphql
  Health      ${address}/health/ready

  Subgraphs know callers by tokens signed with ${keys.publicFile} (GATEWAY_JWKS).
  Ctrl-C stops it.`)
  } catch (error) {
    if (lifetime.ending()) return
    await lifetime.stack.disposeAsync()
    throw error
  }
}

function configOf(args: readonly string[]): string {
  const given = args[0] === '--' ? args.slice(1) : [...args]
  try {
    const { config } = parseArgs({ args: given, options: { config: { type: 'string' } }, strict: true }).values
    if (config !== undefined) return config
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: gateway --config supergraph.yaml`, { cause: error })
  }
  throw new UsageError('The gateway needs a list of subgraphs: gateway --config supergraph.yaml')
}
