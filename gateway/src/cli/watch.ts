import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { createLogger, loadConfig } from '@satudata/core'
import { DASHBOARD } from '../pages/sources.ts'
import { takeLifetime } from './lifetime.ts'
import { terminal } from './terminal.ts'

const root = join(import.meta.dirname, '../../..')
const WATCHED = ['packages', 'subgraphs', 'gateway']
const SOURCE = /\.(?:ts|mjs|graphql|csv|json)$/
const LEFT_OUT = /(?:^|\/)(?:node_modules|dist|graphiql)\/|\.test\.ts$/
/** Editors write a file in several steps. */
const SETTLE = 150

/**
 * Everything as `start` does, restarted when a source changes. PostgreSQL belongs to this process and stays up meanwhile;
 * the dashboard comes from Vite's own server, which needs no restart.
 */
export async function watchSources(): Promise<void> {
  const config = loadConfig()
  const logger = createLogger(config.logLevel, process.stderr)
  const out = terminal()
  const { stack, ending } = takeLifetime(out.say, logger)
  const { startPostgres } = await import('@satudata/subgraph')
  const database = await startPostgres({
    folder: config.dataDir,
    logger,
    ...(config.databaseUrl === undefined ? {} : { url: config.databaseUrl }),
  })
  stack.defer(() => database.stop())
  const vite = spawn(process.execPath, [DASHBOARD.vite, '--config', DASHBOARD.config], {
    cwd: DASHBOARD.folder,
    stdio: 'inherit',
  })
  stack.defer(() => ended(vite))

  const launch = () => {
    // oxlint-disable-next-line node/no-process-env -- handed on whole to the same program
    const env = { ...process.env, DATABASE_URL: database.url }
    return spawn(process.execPath, [join(root, 'gateway/start.mjs'), 'start', '--no-dashboard'], {
      stdio: 'inherit',
      env,
    })
  }
  let server = launch()
  stack.defer(() => ended(server))
  let timer: NodeJS.Timeout | undefined
  const onChange = (name: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => void (restarting = restarting.then(() => restart(name))), SETTLE)
  }
  // One after the other: a change during a restart must not start two servers on one port.
  let restarting = Promise.resolve()
  const restart = async (name: string) => {
    if (ending()) return
    out.say(`\n${name} changed: starting again.`)
    await ended(server)
    if (!ending()) server = launch()
  }
  for (const folder of WATCHED) {
    const watcher = watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name !== null && SOURCE.test(name) && !LEFT_OUT.test(name)) onChange(join(folder, name))
    })
    stack.defer(() => watcher.close())
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
