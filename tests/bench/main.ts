import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { BenchCase, Table } from './bench.ts'

// Runs the cases in `cases/`, each a file, and prints their tables as Markdown:
//   pnpm bench                      all cases
//   pnpm bench statistics-3m        those whose file names contain one of the words
// A case that misses a target makes the command fail. BENCH_DIR says where the data goes (default: the temporary folder).

const folder = new URL('cases/', import.meta.url)
const words = process.argv.slice(2)
const names = (await readdir(folder)).map((file) => file.replace(/\.ts$/, '')).toSorted()
const chosen = names.filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
if (chosen.length === 0) throw new Error(`No case is named like ${words.join(', ')}; there is: ${names.join(', ')}.`)

const { length: processors, 0: processor } = cpus()
console.log(
  `${processor?.model ?? 'unknown processor'}, ${availableParallelism()} of ${processors} cores, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}\n`,
)

const missed: string[] = []
for (const name of chosen) {
  const { default: bench } = (await import(new URL(`${name}.ts`, folder).href)) as { default: BenchCase }
  const own = await mkdtemp(join(process.env['BENCH_DIR'] ?? tmpdir(), `satudata-bench-${name}-`))
  try {
    const table = await bench.run({ folder: own, progress: (what) => console.error(`${name}: ${what}`) })
    console.log(markdown(table))
    missed.push(...table.missed)
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}
for (const target of missed) console.error(`Missed: ${target}`)
process.exitCode = missed.length === 0 ? 0 : 1

function markdown({ title, heads, lines }: Table): string {
  const rows = [
    ['', ...heads],
    ['---', ...heads.map(() => '---:')],
    ...lines.map(({ what, figures }) => [what, ...figures]),
  ]
  return `### ${title}\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}
