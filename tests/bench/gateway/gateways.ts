import { execFile, fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Where a subgraph of the comparison listens. */
export interface Listed {
  readonly name: string
  readonly typeDefs: string
  readonly url: string
}

/** A gateway in a process of its own. */
export interface Running extends Disposable {
  readonly name: string
  readonly url: string
  /** Processor time used so far in microseconds, and memory in bytes. */
  usage(): Promise<{ readonly usage: number; readonly memory: number }>
}

const HIVE = join(import.meta.dirname, 'hive')
const USAGE = new URL('./usage.mjs', import.meta.url).pathname
const START = join(import.meta.dirname, '../../../gateway/start.mjs')
const PATIENCE = 300_000

/** Installs Hive Gateway into its folder, when it is not there. */
export async function installHive(): Promise<void> {
  const there = await access(join(HIVE, 'node_modules/@graphql-mesh/transport-http')).then(
    () => true,
    () => false,
  )
  if (there) return
  const options = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error']
  await promisify(execFile)('npm', options, { cwd: HIVE, timeout: PATIENCE })
}

/** Starts the subgraphs; ends them when disposed. */
export async function startSubgraphs(): Promise<{ readonly listed: readonly Listed[] } & Disposable> {
  const child = fork(new URL('./subgraphs.ts', import.meta.url))
  const [listed] = (await once(child, 'message')) as [Listed[]]
  return { listed, [Symbol.dispose]: () => void child.kill() }
}

/** Ours, as `pnpm gateway --config` starts it; without the limit on how often one address may ask. */
export async function startOurs(
  folder: string,
  listed: readonly Listed[],
  options: readonly string[] = [],
): Promise<Running> {
  const parts = listed.map(({ name, url }) => `  ${name}:\n    schema:\n      subgraph_url: ${url}\n`)
  const file = join(folder, 'supergraph.yaml')
  await writeFile(file, `federation_version: =2.11.0\nsubgraphs:\n${parts.join('')}`)
  const child = fork(START, ['gateway', '--config', file], {
    execArgv: ['--import', USAGE, ...options],
    env: environment({ PORT: '0', LOG_LEVEL: 'warn', DATA_DIR: join(folder, 'data'), RATE_ANONYMOUS: '0' }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let said = ''
  for await (const part of child.stdout!) {
    said += String(part)
    const url = /Graph\s+(http:\S+)/.exec(said)?.[1]
    if (url !== undefined) return running('ours', url, child)
  }
  throw new Error(`Our gateway ended: ${said}`)
}

/** A gateway of others by its program, over a supergraph in a file. */
export async function startOther(name: string, script: URL, supergraph: string): Promise<Running> {
  const child = fork(script, [supergraph], {
    execArgv: ['--import', USAGE],
    env: environment({ APOLLO_TELEMETRY_DISABLED: '1' }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }]
  return running(name, url, child)
}

function running(name: string, url: string, child: ChildProcess): Running {
  return {
    name,
    url,
    usage: async () => {
      const told = once(child, 'message') as Promise<[{ readonly usage: number; readonly memory: number }]>
      child.send('usage')
      return (await told)[0]
    },
    [Symbol.dispose]: () => void child.kill('SIGKILL'),
  }
}

function environment(own: Readonly<Record<string, string>>) {
  // oxlint-disable-next-line node/no-process-env -- programs are found by it
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...own }
}
