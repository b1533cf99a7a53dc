import { readdir } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ApolloGateway } from '@apollo/gateway'
import { compose } from '@satudata/federation'
import { buildSchema } from '@satudata/subgraph'
import { parse, print } from 'graphql'
import { withoutAccessDirectives } from '../../../gateway/src/authorization/directives.ts'
import { versionOf } from '../../gateway/fixtures/swapped.ts'
import { startGateway } from '../../support/gateway.ts'
import type { Joinable } from '../../support/gateway.ts'
import { duration } from '../bench.ts'
import type { BenchCase } from '../bench.ts'
import { steadyLoad } from '../swap/load.ts'

const SUBGRAPHS = new URL('../../../subgraphs/', import.meta.url)
const SWAPS = 50
const RATE = 100
const SECONDS = 30
/** Milliseconds from one swap to the next: far more than anybody publishes. */
const EVERY = 3_000

/** All our schemas, so that what is swapped is as large as it is; nothing of them is asked. */
async function ours(): Promise<Joinable[]> {
  const names = await readdir(SUBGRAPHS)
  return names.map((name) => ({
    name,
    typeDefs: buildSchema(new URL(`${name}/schema.graphql`, SUBGRAPHS), {}).typeDefs,
    execute: () => Promise.reject(new Error('Nothing of it is asked.')),
  }))
}

interface Supergraph {
  readonly subgraphs: readonly Joinable[]
  readonly sdl: string
}

/** How long the main thread is held up by what is done, at its worst. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  // What comes before its first look is not seen.
  await wait(50)
  await work()
  await wait(50)
  delay.disable()
  return delay.max / 1e6
}

/** One swap as the stock gateway does it: everything in the main thread. */
async function stockSwap({ sdl }: Supergraph): Promise<void> {
  const supergraphSdl = print(withoutAccessDirectives(parse(sdl)))
  const nothing = () => undefined
  const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing }
  const gateway = new ApolloGateway({ supergraphSdl, logger })
  await gateway.load()
  await gateway.stop()
}

/** Bytes in use once everything that ended is let go: of this process, and of its heap. */
async function used(): Promise<{ readonly resident: number; readonly heap: number }> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  await wait(500)
  for (let round = 0; round < 3; round += 1) collect()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { resident: rss, heap: heapUsed + external }
}

/** Swaps of a supergraph of our size: what they do to those who ask meanwhile, and to memory. */
export default {
  async run(bench) {
    const progress = (what: string) => bench.progress(what)
    const subgraphs = [...(await ours()), ...(await versionOf(0)).subgraphs]
    const first = await compose(subgraphs)
    // Each is another one: what served a moment ago would serve again without any work.
    const version = (number: number): Supergraph => ({ subgraphs, sdl: first.replaceAll('only0', `only${number}`) })
    await using graph = await startGateway({ transport: 'in-process', subgraphs })
    let newest = 0
    const serve = async ({ subgraphs, sdl }: Supergraph) => {
      const began = performance.now()
      await graph.gateway.serve(subgraphs, sdl)
      return performance.now() - began
    }
    const swap = () => serve(version((newest += 1)))
    progress(`${RATE} operations a second for ${SECONDS} s`)
    await steadyLoad(graph.url, 3_000, RATE)
    const before = await steadyLoad(graph.url, SECONDS * 1_000, RATE)
    progress(`the same, with a swap each ${EVERY / 1_000} s`)
    const loading = steadyLoad(graph.url, SECONDS * 1_000, RATE)
    for (let number = 1; number < (SECONDS * 1_000) / EVERY; number += 1) await Promise.all([swap(), wait(EVERY)])
    const during = await loading
    progress(`${SWAPS} swaps in a row`)
    const kept: Awaited<ReturnType<typeof used>>[] = []
    const took: number[] = []
    for (let number = 1; number <= SWAPS; number += 1) {
      took.push(await swap())
      if (number % 10 === 0) kept.push(await used())
    }
    const each = took.toSorted((a, b) => a - b)[SWAPS / 2] ?? Number.NaN
    const block = await longestBlock(swap)
    const back = await serve(version(newest - 1))
    const stock = await longestBlock(() => stockSwap(version(0)))
    const growth = { resident: kept.at(-1)!.resident / kept[0]!.resident, heap: kept.at(-1)!.heap / kept[0]!.heap }
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`
    const line = ({ asked, failed, p50, p99, longest }: typeof before) => [
      `${asked}`,
      `${failed}`,
      duration(p50),
      duration(p99),
      duration(longest),
    ]
    const rest = ['', '', '', '']
    return {
      title: `Swapping a supergraph of ${Math.round(version(0).sdl.length / 1_000)} kB, ${RATE} operations a second`,
      heads: ['asked', 'failed', 'median', 'p99', 'longest'],
      lines: [
        { what: 'nothing swapped', figures: line(before) },
        { what: `a swap each ${EVERY / 1_000} s`, figures: line(during) },
        { what: 'one swap, from the order to its serving', figures: [...rest, duration(each)] },
        { what: 'back to the one before, likewise', figures: [...rest, duration(back)] },
        { what: 'longest hold of the main thread by a swap', figures: [...rest, duration(block)] },
        { what: 'the same in the stock gateway', figures: [...rest, duration(stock)] },
        { what: `heap after ${SWAPS} swaps, to that after 10`, figures: [...rest, percent(growth.heap)] },
        { what: `memory of the process, likewise`, figures: [...rest, percent(growth.resident)] },
      ],
      missed: [
        ...(during.failed + before.failed > 0 ? [`Swap: ${during.failed} operations failed`] : []),
        ...(during.p99 <= 2 * before.p99 ? [] : [`Swap: p99 ${duration(during.p99)}, before ${duration(before.p99)}`]),
        ...(Math.max(growth.heap, growth.resident) < 1.1 ? [] : [`Swap: memory grew to ${percent(growth.resident)}`]),
      ],
    }
  },
} satisfies BenchCase
