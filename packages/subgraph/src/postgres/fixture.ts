import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { templatePlace } from '../testing/template.ts'
import { startPostgres } from './index.ts'
import { isAlive, processesIn } from './process.ts'
import { until } from './wait.ts'

/** A logger that remembers what it was told. */
export function silentLogger() {
  const warnings: string[] = []
  return { warnings, info: () => {}, warn: (_details: object, message: string) => void warnings.push(message) }
}

/** A data folder below the system's temporary folder, removed with all it holds when disposed. */
export function temporaryFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'satu-data-postgres-'))
  // mkdtemp closes the folder; tests of closed folders close it themselves.
  chmodSync(path, 0o755)
  return {
    path,
    [Symbol.dispose]() {
      // A failed test must not leave a server behind either.
      for (const pid of processesIn(join(path, 'postgres/data'), 'postgres')) process.kill(pid, 'SIGKILL')
      rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    },
  }
}

/**
 * A data folder with a cluster in it, made and stopped: for what is not about making one. It is made once in a run, where the run has
 * a place for templates, and copied with its owners.
 */
export async function madeFolder(): Promise<{ path: string } & Disposable> {
  const place = templatePlace()
  const folder = temporaryFolder()
  if (place === undefined) await make(folder.path)
  else {
    const template = join(place, 'cluster')
    if (!existsSync(template)) await makeOnce(template)
    execFileSync('cp', ['-Rp', join(template, 'postgres'), folder.path])
  }
  return folder
}

async function make(folder: string): Promise<void> {
  const server = await startPostgres({ folder, logger: silentLogger() })
  await server.stop()
}

/** Beside, and moved into place whole: others look for it meanwhile. */
async function makeOnce(template: string): Promise<void> {
  const draft = mkdtempSync(`${template}-`)
  chmodSync(draft, 0o755)
  await make(draft)
  try {
    renameSync(draft, template)
  } catch {
    // Somebody else was first.
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Runs one statement on a new connection. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {}) // Said by the rejected query too.
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another node process that starts the server on a folder, in its own process group. */
export interface Other extends AsyncDisposable {
  child: ChildProcess
  pid: number
  /** The next line it prints; the first one is the URL of its server. */
  line(): Promise<string>
}

/** Starts another process. `then` is code that runs after the start, with `server` and `query` at hand; without it the process just stays. */
export function otherProcess(folder: string, then = 'setInterval(() => {}, 1000)'): Other {
  const code = `
    import { startPostgres } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)}
    import { query } from ${JSON.stringify(import.meta.url)}
    const logger = { info() {}, warn() {} }
    const server = await startPostgres({ folder: ${JSON.stringify(folder)}, logger })
    console.log(server.url)
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    child,
    pid: child.pid ?? 0,
    line: async () => String((await lines.next()).value),
    [Symbol.asyncDispose]: () => killHard(child),
  }
}

/** Kills a process as the system does when memory runs out: it gets no chance to say anything. */
export async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Waits until a process is gone. */
export async function gone(pid: number): Promise<boolean> {
  return until(() => !isAlive(pid), 10_000)
}

/** Waits until a file exists. */
export async function appears(path: string): Promise<boolean> {
  return until(() => existsSync(path), 10_000, 1)
}
