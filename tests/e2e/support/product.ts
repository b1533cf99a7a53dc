import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '../../..')

/** The product, started as people start it. */
export interface Product extends AsyncDisposable {
  /** "http://localhost:41234": the address under which the product knows itself. */
  readonly url: string
  /** Its process. */
  readonly pid: number
  /** Where it keeps everything, mails included. */
  readonly folder: string
  /** Asks the graph directly; throws when the answer carries errors. */
  query<Data>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>
}

/**
 * Starts `node gateway/start.mjs` on a free port with a data folder of its own, and waits until page and graph are served.
 * `settings` are further environment variables.
 */
export async function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const folder = settings['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'satudata-e2e-')))
  const port = Number(settings['PORT'] ?? (await freePort()))
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    DATABASE_URL: undefined,
    NODE_ENV: undefined,
    // Vitest's own; the product means something else by it.
    MODE: undefined,
    VITEST: undefined,
    ...settings,
  }
  const child = spawn(process.execPath, [join(root, 'gateway/start.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const exited = once(child, 'exit')
  const announced = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        output += String(part)
        if (output.includes('could not be built')) reject(new Error(output))
        if (output.includes('/health/ready')) resolve()
      })
    }
    void exited.then(() => reject(new Error(`The product stopped while starting:\n${output}`)))
  })
  const stop = async () => {
    child.kill('SIGINT')
    await exited
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await announced
  } catch (error) {
    await stop()
    throw error
  }
  const url = `http://localhost:${port}`
  return {
    url,
    pid: child.pid!,
    folder,
    query: (document, variables) => ask(url, document, variables),
    [Symbol.asyncDispose]: stop,
  }
}

/** The address of the product that all browser tests share (see shared.ts). */
export const SHARED = 'SATUDATA_SHARED_PRODUCT'
/** How long its first start may take, in milliseconds. */
const PATIENCE = 150_000

/** The product that all tests share which need no settings of their own, once page and graph are served. Not to be stopped. */
export async function sharedProduct(): Promise<Omit<Product, 'folder' | 'pid' | typeof Symbol.asyncDispose>> {
  const url = process.env[SHARED]
  if (url === undefined) throw new Error('There is no shared product: run the browser tests with vitest.')
  const until = Date.now() + PATIENCE
  while (!(await serves(url))) {
    if (Date.now() > until) throw new Error(`The shared product does not serve ${url} after ${PATIENCE / 1000} s.`)
    await wait(250)
  }
  return { url, query: (document, variables) => ask(url, document, variables) }
}

async function serves(url: string): Promise<boolean> {
  const of = (path: string) =>
    fetch(url + path, { headers: { accept: 'text/html' } }).then(
      ({ status }) => status === 200,
      () => false,
    )
  return (await of('/health/ready')) && (await of('/')) && (await of('/graphiql'))
}

async function ask<Data>(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors !== undefined) throw new Error(`The graph answered with errors: ${JSON.stringify(errors)}`)
  return data
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
