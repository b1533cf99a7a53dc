import { readFile } from 'node:fs/promises'
import { ANONYMOUS } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import type { Bench, BenchCase, Line, Table } from '../bench.ts'
import { duration, timed } from '../bench.ts'
import { sampleCatalogue } from '../data/catalogue.ts'
import { startGateway } from '../../support/gateway.ts'
import type { TestGateway } from '../../support/gateway.ts'

const SIZE = 100_000
const ROUNDS = 20
/** 95 of 100 searches are answered within so many milliseconds. */
const TARGET = 200

/** What people search for, from everything to nothing; `after` is the cursor of a far page. */
const SEARCHES: readonly {
  readonly what: string
  readonly search: object
  readonly sort?: string
  readonly far?: true
}[] = [
  { what: 'everything', search: {} },
  { what: 'everything, most downloaded first', search: {}, sort: 'DOWNLOADS' },
  { what: 'everything, the page at 50,000', search: {}, far: true },
  { what: '"penduduk"', search: { keyword: 'penduduk' } },
  { what: '"jumlah penduduk miskin"', search: { keyword: 'jumlah penduduk miskin' } },
  { what: '"kependudukan" (a stem)', search: { keyword: 'kependudukan' } },
  { what: '"pen" (half-typed)', search: { keyword: 'pen' } },
  { what: '"banten" (in every entry)', search: { keyword: 'banten' } },
  { what: '"pendudk" (misspelt)', search: { keyword: 'pendudk' } },
  { what: '"kemiskinn sekolh" (both misspelt)', search: { keyword: 'kemiskinn sekolh' } },
  { what: '"zzzyx" (nothing)', search: { keyword: 'zzzyx' } },
  { what: 'urusan, of a year', search: { themes: ['1.01'], years: [2024] } },
  { what: 'region, open, as CSV', search: { regions: ['36.03'], access: ['OPEN'], formats: ['CSV'] } },
  { what: '"guru" of two years, by tag', search: { keyword: 'guru', years: [2023, 2024], tags: ['guru'] } },
  {
    what: '"anggaran" of a sector and pillar',
    search: { keyword: 'anggaran', groups: ['sektor-pembangunan'], pillars: ['G2C'] },
  },
]

/** The whole answer of the page `/data`, through the gateway and HTTP: twenty results, every facet, the names from another subgraph. */
async function run(bench: Bench): Promise<Table> {
  const progress = (what: string) => bench.progress(what)
  const read = (file: string) => readFile(new URL(`../../../dashboard/src/${file}`, import.meta.url), 'utf8')
  const query = `${await read('pages/catalogue/search.graphql')} ${await read('datasets/entry.graphql')}`
  await using catalogue = await sampleCatalogue(bench.folder, SIZE, progress)
  await using gateway = await startGateway({ transport: 'in-process', subgraphs: catalogue.joinable })
  // As long as it takes on a busy machine.
  const signed = (principal: Principal) => gateway.sign(principal, { lifetime: 3_600 })
  const callers = { public: await signed(ANONYMOUS), leader: await signed(principals.leader('ALL')) }
  const ask = (token: string, each: (typeof SEARCHES)[number]) => () => page(gateway, query, token, each)
  const lines: Line[] = [{ what: 'Start, reading the catalogue', figures: [duration(catalogue.starting), '', '', ''] }]
  const all: number[] = []
  for (const each of SEARCHES) {
    progress(each.what)
    const [own, led] = [
      await measured(catalogue.touch, ask(callers.public, each)),
      await measured(catalogue.touch, ask(callers.leader, each)),
    ]
    all.push(...own, ...led)
    lines.push({ what: each.what, figures: [at(own, 0.5), at(own, 0.95), at(led, 0.5), at(led, 0.95)].map(duration) })
  }
  const worst = at(all, 0.95)
  lines.push({ what: 'all of them', figures: [duration(at(all, 0.5)), duration(worst), '', ''] })
  return {
    title: `Search, ${SIZE.toLocaleString('en')} datasets`,
    heads: ['public, median', 'p95', 'leader, median', 'p95'],
    lines,
    missed: worst < TARGET ? [] : [`Search: p95 ${duration(worst)}, target ${duration(TARGET)}`],
  }
}

async function page(
  gateway: TestGateway,
  query: string,
  token: string,
  { search, sort, far }: (typeof SEARCHES)[number],
) {
  const after = far === undefined ? null : Buffer.from('[49999]').toString('base64')
  const variables = { language: 'ID', search, sort: sort ?? 'RELEVANCE', first: 20, after }
  const { data, errors } = await gateway.query(query, variables, { token })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

/** Times in order. Before each, an entry changes, so that nothing kept of the last search helps. */
async function measured(before: () => Promise<unknown>, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let round = -2; round < ROUNDS; round += 1) {
    await before()
    const { milliseconds } = await timed(work)
    if (round >= 0) times.push(milliseconds)
  }
  return times.toSorted((a, b) => a - b)
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export default { run } satisfies BenchCase
