import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { program } from './binaries.ts'
import { lastLines, PostgresError, useOwnServer } from './errors.ts'
import { atExit } from './exit.ts'
import { addressOf } from './home.ts'
import { readPostmasterFile } from './orphan.ts'
import { cannotStart, spawnOptions } from './run.ts'
import { serverArguments } from './settings.ts'
import type { Logger, Tools } from './tools.ts'
import { until } from './wait.ts'

/** A server process that accepts connections on 127.0.0.1. */
export interface Server {
  pid: number
  port: number
  stop(): Promise<void>
}

const portAttempts = 5
/** Long, because after a crash the server first replays up to a gigabyte of its log. */
const startDeadline = 5 * 60_000

/** Starts the server on the cluster of the data folder and waits until it accepts connections. */
export async function startServer(tools: Tools, settings: Record<string, string>, logger: Logger): Promise<Server> {
  const { home } = tools
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    // One log per start and the one before, so that it never grows without end.
    if (existsSync(home.log)) renameSync(home.log, `${home.log}.1`)
    const child = await launch(tools, serverArguments(await addressOf(home.data, tools.account), port, settings))
    let stopping = false
    const forget = atExit(() => child.kill('SIGINT'))
    const stop = async () => {
      stopping = true
      await endServer(child, logger)
      forget()
    }
    try {
      await ready(child, tools, logger)
    } catch (error) {
      await stop()
      // Between our asking and its binding somebody else may have taken the port.
      if (attempt < portAttempts && /could not bind IPv4 address/.test(readLog(home.log))) continue
      throw error
    }
    child.once('exit', (code, signal) => {
      if (!stopping) logger.warn({ code, signal, log: lastLines(readLog(home.log)) }, 'PostgreSQL ended by itself')
    })
    return { pid: child.pid ?? 0, port, stop }
  }
}

async function launch({ home, binaries, account }: Tools, args: string[]): Promise<ChildProcess> {
  const log = openSync(home.log, 'a', 0o600)
  try {
    // Detached: Ctrl-C goes to the whole process group, and the server must outlive the requests node still answers.
    const child = spawn(program(binaries, 'postgres'), args, {
      ...spawnOptions(home.data, account),
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.unref()
    await once(child, 'spawn').catch((error: Error) => {
      throw cannotStart(program(binaries, 'postgres'), error)
    })
    return child
  } finally {
    closeSync(log)
  }
}

async function ready(child: ChildProcess, { home }: Tools, logger: Logger): Promise<void> {
  const settled = () => {
    const file = readPostmasterFile(home.data)
    return hasEnded(child) || (file?.pid === child.pid && file?.status === 'ready')
  }
  const deadline = performance.now() + startDeadline
  while (!(await until(settled, 10_000))) {
    if (performance.now() > deadline) break
    logger.warn(
      { log: lastLines(readLog(home.log), 3) },
      'PostgreSQL is still starting; after a crash it repairs itself first',
    )
  }
  if (hasEnded(child) || !settled()) {
    const what = hasEnded(child) ? 'did not start' : `was not ready within ${startDeadline / 1000} s`
    throw new PostgresError(`PostgreSQL on ${home.data} ${what}. ${useOwnServer}${lastLines(readLog(home.log))}`)
  }
}

/** Fast shutdown; when that takes too long, ever ruder. Nothing is lost by it: the next start repairs. */
async function endServer(child: ChildProcess, logger: Logger): Promise<void> {
  const steps = [
    ['SIGINT', 10_000],
    ['SIGQUIT', 6000],
    ['SIGKILL', 2000],
  ] as const
  for (const [signal, patience] of steps) {
    if (hasEnded(child)) return
    child.kill(signal)
    if (await until(() => hasEnded(child), patience)) return
    logger.warn({ pid: child.pid, signal }, `PostgreSQL has not ended ${patience / 1000} s after ${signal}`)
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function readLog(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
