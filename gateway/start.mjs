import module from 'node:module'
import { join } from 'node:path'

// Plain JavaScript, so that an older Node can read it and say what to do. Everything else is TypeScript that Node 24 runs as it is.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Satu Data needs Node 24 and this is Node ${process.versions.node}: run "npx -y pnpm@12 install" once, which puts Node 24 ` +
      'into this folder, then "npx -y pnpm@12 start"; if the install fails, its own message says why.',
  )
  process.exit(1)
}
// DuckDB's queries and file reads share libuv's threads; four are too few. Must be set before the first of them starts.
// oxlint-disable-next-line node/no-process-env -- libuv reads nothing else
process.env.UV_THREADPOOL_SIZE ??= '16'
// Code compiled at one start is read by the next: half the loading time. Where the folder cannot be written, nothing is kept.
module.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compile'))
const { main } = await import('./main.ts')
await main(process.argv.slice(2))
