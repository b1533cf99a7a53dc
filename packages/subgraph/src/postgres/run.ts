import { spawn, type SpawnOptions } from 'node:child_process'
import type { Account } from './account.ts'
import { lastLines, PostgresError, systemCode, useOwnServer } from './errors.ts'

/** How a program ended, and everything it said on both channels. */
export interface Outcome {
  code: number | null
  output: string
}

/**
 * Where and as whom a program runs. The environment is ours alone: `PGDATA`, `LANG` and the like of the caller must not
 * decide how the server behaves, and messages must be English because we read some of them.
 */
export function spawnOptions(cwd: string, account: Account | undefined): SpawnOptions {
  const who = account ? { uid: account.uid, gid: account.gid } : {}
  return { cwd, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, detached: true, ...who }
}

/** Runs a program to its end, feeding it `input`. Kills it and throws PostgresError when `deadline` milliseconds pass. */
export function run(
  program: string,
  args: string[],
  options: SpawnOptions & { input?: string; deadline: number },
): Promise<Outcome> {
  const { input, deadline, ...spawning } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...spawning, stdio: 'pipe' })
    let output = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new PostgresError(`${program} did not finish within ${deadline / 1000} s.${lastLines(output)}`))
    }, deadline)
    child.stdout.on('data', (part) => (output += part))
    child.stderr.on('data', (part) => (output += part))
    child.stdin.on('error', () => {}) // It ended without reading: its exit code tells.
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(cannotStart(program, error))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, output })
    })
    child.stdin.end(input)
  })
}

/** The message for a program that could not be spawned at all. */
export function cannotStart(program: string, error: Error): PostgresError {
  const reason =
    systemCode(error) === 'ENOENT'
      ? 'the file or its loader is missing (the binaries need glibc, which Alpine Linux and NixOS lack)'
      : error.message
  return new PostgresError(`${program} cannot be started: ${reason}. ${useOwnServer}`, { cause: error })
}
