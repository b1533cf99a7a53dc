import { text } from 'node:stream/consumers'
import { EXIT } from './src/fault.ts'
import { run } from './src/run.ts'
import { settingsFrom } from './src/settings.ts'

/** Runs one command line with this process's environment, input and output; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // Who reads no further, as `| head`, ends it quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.ok)
  })
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
