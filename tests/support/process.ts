import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

const entry = new URL('../../gateway/start.mjs', import.meta.url).pathname

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command of `gateway/start.mjs` that runs. Disposing kills it. */
export interface Command extends AsyncDisposable {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** The address printed after this word. */
  address(word: string): Promise<string>
}

/** Starts a command of `gateway/start.mjs` in a process of its own, on a free port and with nothing of our environment but PATH. */
export function startCommand(args: readonly string[], env: Readonly<Record<string, string>>): Command {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part: Buffer) => (stdout += String(part)))
  child.stderr.on('data', (part: Buffer) => (stderr += String(part)))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
  return {
    child,
    ended,
    address: async (word) => {
      const pattern = new RegExp(`${word}\\s+(http://\\S+)\\s`)
      for (;;) {
        const found = pattern.exec(stdout)?.[1]
        if (found !== undefined) return found
        if (child.exitCode !== null) throw new Error(`"${args.join(' ')}" ended:\n${stdout}${stderr}`)
        await wait(50)
      }
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
