import { ConfigError } from '@satudata/core'
import { UsageError } from './subgraphs.ts'
import type { SubgraphModules } from './subgraphs.ts'

const USAGE = `Commands of node gateway/start.mjs (start is the default):
  start                                everything in one process
  --watch                              the same, restarted when a source changes
  subgraph <name>                      one subgraph alone over HTTP
  gateway --config supergraph.yaml     the gateway alone over HTTP subgraphs
  token --role ROLE                    prints an access token`

/** Errors whose message says everything: no stack is shown for them. */
const PLAIN = new Set(['PostgresError', 'FolderInUseError', 'CompositionError', 'ListenError', 'SupergraphFileError'])

/** Runs a command and turns what goes wrong into a readable line and exit code 1. Each command imports only what it needs. */
export async function run(args: readonly string[], subgraphs: SubgraphModules): Promise<void> {
  try {
    await dispatch(args, subgraphs)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const plain = error instanceof ConfigError || error instanceof UsageError || PLAIN.has(error.name)
    console.error(plain ? error.message : (error.stack ?? error.message))
    process.exit(1)
  }
}

async function dispatch([command = 'start', ...rest]: readonly string[], subgraphs: SubgraphModules): Promise<void> {
  switch (command) {
    case 'start':
      return (await import('./start.ts')).start(rest, subgraphs)
    case '--watch':
      return (await import('./watch.ts')).watchSources()
    case 'subgraph':
      return (await import('./subgraph.ts')).subgraph(rest, subgraphs)
    case 'gateway':
      return (await import('./gateway.ts')).gateway(rest)
    case 'token':
      return (await import('./token.ts')).token(rest)
    default:
      throw new UsageError(`There is no command "${command}".\n${USAGE}`)
  }
}
