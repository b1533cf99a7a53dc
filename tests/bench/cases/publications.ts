import { readdirSync, readFileSync } from 'node:fs'
import { startProduct } from '../../e2e/support/product.ts'
import type { Product } from '../../e2e/support/product.ts'
import { steadyLoadApart } from '../../federation/support/load.ts'
import { permits } from '../../federation/support/permits.ts'
import { foreignSubgraph } from '../../federation/support/subgraph.ts'
import type { ForeignSubgraph } from '../../federation/support/subgraph.ts'
import { signIn } from '../../support/sign-in.ts'
import { duration } from '../bench.ts'
import { collectable } from '../collect.ts'
import type { BenchCase } from '../bench.ts'

const RATE = 200
/** Seconds of each of three times in which nothing is published: before, between and after, as a machine is not always as quick. */
const SECONDS = 12
const PUBLICATIONS = 50
/** Seconds after which a publication is one by itself: those within two seconds of a swap are served together. */
const APART = 4
/** Publications after which everything that is kept has been there. */
const FEW = 10

/** The product answers mixed operations while a subgraph of others is published again and again. */
export default {
  async run(bench) {
    bench.progress('starting the product')
    await using services = new AsyncDisposableStack()
    // So many that none comes back before it is forgotten: what served a moment ago would serve again without any work.
    const releases: ForeignSubgraph[] = []
    for (const issuedOn of [true, false, true, false])
      releases.push(services.use(await foreignSubgraph(permits({ issuedOn }))))
    const release = (number: number) => releases[number % releases.length]!
    const { settings, collect } = await collectable()
    await using product = await startProduct({
      ...settings,
      REGISTRY_ALLOW: '127.0.0.1',
      RATE_ANONYMOUS: '0',
      LOG_LEVEL: 'warn',
    })
    const ask = await asks(product)
    const input = {
      name: 'perizinan',
      owner: '000400000000000',
      url: release(0).url,
      contact: 'dindikbud@satudata.example',
      description: 'Izin (rekaan)',
    }
    await ask(
      'produsen.pendidikan',
      'mutation ($input: SubgraphInput!) { registerSubgraph(input: $input) { token } }',
      { input },
    )
    const publish = async ({ url, typeDefs: sdl }: ForeignSubgraph) => {
      const { publishSubgraph } = await ask<Published>(
        'produsen.pendidikan',
        `mutation ($sdl: String!, $url: String!) { publishSubgraph(name: "perizinan", sdl: $sdl, url: $url, message: "bench") {
          version { number } check { outcome } } }`,
        { sdl, url },
      )
      if (publishSubgraph.version === null) throw new Error(`Not published: ${JSON.stringify(publishSubgraph)}`)
    }
    await publish(release(0))
    await ask('walidata', 'mutation { reviewSubgraph(name: "perizinan", accept: true, tier: OPEN) { state } }')
    bench.progress(`${RATE} operations a second, during ${PUBLICATIONS} publications in a row and without`)
    const quiet = () => measured(product.url, () => pause(SECONDS))
    await measured(product.url, () => pause(10))
    const first = await quiet()
    const memory: number[] = []
    let milliseconds = 0
    const inARow = (first: number, last: number) =>
      measured(product.url, async () => {
        const began = performance.now()
        for (let number = first; number <= last; number += 1) await publish(release(number))
        milliseconds += performance.now() - began
      })
    const some = await inARow(1, FEW)
    await pause(10)
    await collect()
    memory.push(await residentOf(product))
    const second = await quiet()
    const during = together(some, await inARow(FEW + 1, PUBLICATIONS))
    const before = together(first, second, await quiet())
    const each = milliseconds / PUBLICATIONS
    await pause(10)
    await collect()
    memory.push(await residentOf(product))
    const grown = memory[1]! / memory[0]!
    bench.progress('a publication and the way back from it, likewise')
    const served = { published: Number.NaN, back: Number.NaN }
    const around = await measured(product.url, async () => {
      await publish(release(PUBLICATIONS + 1))
      const { supergraphActivations } = await ask<Activated>(
        'walidata',
        '{ supergraphActivations(first: 1) { nodes { supergraph { hash } } } }',
      )
      const { supergraph } = supergraphActivations.nodes[0]!
      await pause(APART)
      served.published = await timed(() => publish(release(PUBLICATIONS + 2)).then(() => offersIssuedOn(product, true)))
      await pause(APART)
      served.back = await timed(() =>
        ask('walidata', 'mutation ($to: ID!) { rollbackSupergraph(to: $to, note: "bench") { sequence } }', {
          to: supergraph.hash,
        }).then(() => offersIssuedOn(product, false)),
      )
    })
    const lost = before.lost + during.lost + around.lost
    const line = ({ asked, lost: of, p50, p99 }: typeof before) => [`${asked}`, `${of}`, duration(p50), duration(p99)]
    return {
      title: `${PUBLICATIONS} publications in a row, ${RATE} mixed operations a second of the product`,
      heads: ['asked', 'lost', 'median', 'p99'],
      lines: [
        { what: 'nothing published', figures: line(before) },
        { what: 'during the publications', figures: line(during) },
        { what: 'one publication, with check and probe', figures: ['', '', duration(each), ''] },
        { what: 'one publication, until it is served', figures: ['', '', duration(served.published), ''] },
        { what: 'the way back from it, until it is served', figures: ['', '', duration(served.back), ''] },
        {
          what: 'memory of all processes after all, to that after 10',
          figures: ['', '', `${(grown * 100).toFixed(1)} %`, ''],
        },
      ],
      missed: [
        ...(lost > 0 ? [`${lost} operations lost`] : []),
        ...(served.published < 2_000 ? [] : [`published and served after ${duration(served.published)}`]),
        ...(served.back < 1_000 ? [] : [`gone back after ${duration(served.back)}`]),
        ...(during.p99 <= 2 * before.p99 ? [] : [`p99 ${duration(during.p99)}, before ${duration(before.p99)}`]),
        ...(grown <= 1.1 ? [] : [`memory ${(grown * 100).toFixed(1)} %`]),
      ],
    }
  },
} satisfies BenchCase

const pause = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1_000))

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Waits until the product offers, or does not offer, what every second release has. */
async function offersIssuedOn({ url }: Product, offered: boolean): Promise<void> {
  for (;;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ region(code: "36.03") { permits { issuedOn } } }' }),
    })
    const { errors } = (await response.json()) as { readonly errors?: unknown }
    if ((errors === undefined) === offered) return
    await pause(0.01)
  }
}

interface Published {
  readonly publishSubgraph: { readonly version: { readonly number: number } | null }
}
interface Activated {
  readonly supergraphActivations: { readonly nodes: readonly { readonly supergraph: { readonly hash: string } }[] }
}

/** Asks as demonstration accounts, each signed in once. */
async function asks({ url }: Product) {
  const headers = new Map<string, Readonly<Record<string, string>>>()
  for (const account of ['produsen.pendidikan', 'walidata']) headers.set(account, (await signIn(url, account)).headers)
  return async <Data>(account: string, query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers.get(account) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: unknown }
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
}

/** What mixed operations took while something is done. */
async function measured(url: string, work: () => Promise<void>) {
  const load = await steadyLoadApart(url, RATE)
  await work()
  const { asked, lost, milliseconds } = await load.stop()
  return summed(asked, lost.length, milliseconds)
}

function together(...all: readonly Measured[]): Measured {
  const sum = (of: (each: Measured) => number) => all.reduce((total, each) => total + of(each), 0)
  return summed(
    sum(({ asked }) => asked),
    sum(({ lost }) => lost),
    all.flatMap(({ milliseconds }) => milliseconds),
  )
}

type Measured = ReturnType<typeof summed>

function summed(asked: number, lost: number, milliseconds: readonly number[]) {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN
  return { asked, lost, milliseconds, p50: at(0.5), p99: at(0.99) }
}

/** Kilobytes of the product and what works beside it: the middle one of some moments, once nothing is kept that nobody needs. */
async function residentOf({ pid }: Product): Promise<number> {
  const moments: number[] = []
  for (let moment = 0; moment < 9; moment += 1) {
    const all = [`${pid}`, ...besides(pid)]
    moments.push(all.reduce((sum, each) => sum + Number(/^VmRSS:\s+(\d+) kB/m.exec(statusOf(each))?.[1] ?? 0), 0))
    await pause(0.5)
  }
  return moments.toSorted((a, b) => a - b)[4]!
}

/** Processes that plan and compose for this one. */
function besides(pid: number): string[] {
  return readdirSync('/proc').filter(
    (id) => /^\d+$/.test(id) && statusOf(id).includes(`PPid:\t${pid}\nTracerPid`) && isNode(id),
  )
}

const isNode = (id: string) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--single-threaded-gc')

/** What Linux tells of a process; nothing when it has ended. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return ''
  }
}
