import { ConfigError, SatuDataError } from '@satudata/core'
import { UsageError } from './subgraphs.ts'
import type { Product } from './subgraphs.ts'

const USAGE = `Commands of node gateway/start.mjs (start is the default):
  start                                everything in one process
  --watch                              the same, restarted when a source changes
  subgraph <name>                      one subgraph alone over HTTP
  gateway --config supergraph.yaml     the gateway alone over HTTP subgraphs
  token --account NAME                 prints an access token of an account
  account | officials | boundaries | audit | rotate-keys
                                       accounts, holders of positions, boundaries for maps, the audit log, signing keys`

/** Errors whose message says everything: no stack is shown for them. */
const PLAIN = new Set([
  'PostgresError',
  'KeysError',
  'FolderInUseError',
  'CompositionError',
  'ListenError',
  'SupergraphFileError',
  'ModeError',
  'ListedDocumentsError',
  'ContractsError',
  'SecretError',
  'DemonstrationError',
])

/** Runs a command and turns what goes wrong into a readable line and exit code 1. Each command imports only what it needs. */
export async function run(args: readonly string[], product: Product): Promise<void> {
  try {
    await dispatch(args, product)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(inWords(error) ?? error.stack ?? error.message)
    process.exit(1)
  }
}

/** What a person can act on, without a stack; undefined for what nobody foresaw. */
function inWords(error: Error & { readonly code?: unknown; readonly path?: string }): string | undefined {
  if (error instanceof ConfigError || error instanceof UsageError || error instanceof SatuDataError)
    return error.message
  if (PLAIN.has(error.name)) return error.message
  const { code, path = 'the data folder' } = error
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100': // PostgreSQL's word for it
      return `The disk is full (${error.message}): free some space, or set DATA_DIR to a folder on another disk.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `This user may not write ${path}: set DATA_DIR to a folder of your own.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} cannot be a folder, as a file is in the way: set DATA_DIR to a folder.`
    default:
      return undefined
  }
}

async function dispatch([command = 'start', ...rest]: readonly string[], product: Product): Promise<void> {
  switch (command) {
    case 'start':
      return (await import('./start.ts')).start(rest, product)
    case '--watch':
      return (await import('./watch.ts')).watchSources()
    case 'subgraph':
      return (await import('./subgraph.ts')).subgraph(rest, product.subgraphs)
    case 'gateway':
      return (await import('./gateway.ts')).gateway(rest, product)
    case 'token':
      return (await import('./token.ts')).token(rest)
    default:
      if (Object.hasOwn(product.commands, command))
        return (await import('./command.ts')).command(command, rest, product)
      throw new UsageError(`There is no command "${command}".\n${USAGE}`)
  }
}
