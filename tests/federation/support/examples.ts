import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, settingsFrom } from '@satudata/cli'

const root = new URL('../../../', import.meta.url).pathname

/** What `npm install` would fetch for the example in TypeScript, from where this repository has it. */
const PACKAGES: Readonly<Record<string, string>> = {
  graphql: 'node_modules/graphql',
  jose: 'packages/core/node_modules/jose',
  '@apollo/subgraph': 'packages/subgraph/node_modules/@apollo/subgraph',
}

/** Python 3.10 or newer, which the second example needs; null on a machine without. */
export const PYTHON =
  ['python3', 'python'].find((command) => {
    const { stdout } = spawnSync(command, ['-c', 'import sys; print(sys.version_info >= (3, 10))'], {
      encoding: 'utf8',
    })
    return stdout?.trim() === 'True'
  }) ?? null

/** A service of `examples/` that listens on a free port. */
export interface RunningExample extends AsyncDisposable {
  readonly url: string
  /** Its schema, as it is published. */
  readonly schema: string
}

/** Starts an example in a process of its own, outside this workspace as a team would; tokens are verified with the keys at `jwks`. */
export async function startExample(name: string, jwks: string): Promise<RunningExample> {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-example-'))
  await cp(join(root, 'examples', name), folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
  const isPython = name.endsWith('-python')
  if (!isPython) await mkdir(join(folder, 'node_modules/@apollo'), { recursive: true })
  if (!isPython)
    for (const [each, path] of Object.entries(PACKAGES))
      await symlink(join(root, path), join(folder, 'node_modules', each))
  const [command, file] = isPython ? [PYTHON!, 'server.py'] : [process.execPath, 'src/main.ts']
  const child = spawn(command, [file], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', GATEWAY_JWKS: jwks },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const url = await new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => {
          output += String(part)
          const found = /http:\/\/\S+\/graphql/.exec(output)?.[0]
          if (found !== undefined) resolve(found)
        })
      void ended.then(() => reject(new Error(`${name} ended:\n${output}`)))
    })
    return { url, schema: join(folder, 'schema.graphql'), [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** How a command of `pnpm satudata` ended. */
export interface CommandResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command of `pnpm satudata` against an instance, as whoever holds the token. */
export function satudata(url: string, token: string, ...args: readonly string[]): Promise<CommandResult> {
  return satudataReading('', url, token, ...args)
}

/** The same, with a text at its standard input. */
export async function satudataReading(
  input: string,
  url: string,
  token: string,
  ...args: readonly string[]
): Promise<CommandResult> {
  const written = { out: '', err: '' }
  const settings = settingsFrom({ SATUDATA_URL: url, SATUDATA_TOKEN: token, LANG: 'en_GB.UTF-8' }, root)
  const code = await run(args, settings, {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: async () => input,
  })
  return { code, ...written }
}
