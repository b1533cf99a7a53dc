import { text } from 'node:stream/consumers'
import { run } from './src/run.ts'
import { settingsFrom } from './src/settings.ts'

/** Runs one command line with this process's environment, input and output; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // oxlint-disable-next-line node/no-process-env -- read once, here, and passed on
  const settings = settingsFrom(process.env, process.cwd())
  return run(args, settings, {
    out: (line) => void process.stdout.write(line),
    err: (line) => void process.stderr.write(line),
    outIsTerminal: process.stdout.isTTY,
    errIsTerminal: process.stderr.isTTY,
    stdin: () => text(process.stdin),
  })
}
