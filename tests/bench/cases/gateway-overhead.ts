import { ANONYMOUS } from '@satudata/core'
import { figures, places } from '../../gateway/fixtures/subgraphs.ts'
import type { BenchCase } from '../bench.ts'
import { startGateway } from '../../support/gateway.ts'

/** What one way of asking costs, in milliseconds: the median of what a clock shows, and processor time. */
interface Cost {
  readonly way: string
  readonly median: number
  readonly processor: number
}

const ONE = '{ place(code: "36") { code name } }'
const TWO = '{ place(code: "36") { code name people } }'
const WARM_UP = 1_000
const ROUNDS = 3_000

/**
 * The same small question, asked of the subgraph itself and through the gateway (without a socket between, so that the
 * difference is the gateway's own: HTTP handling, limits, authentication, planning, merging, errors).
 */
async function gatewayOverhead(): Promise<{ readonly costs: readonly Cost[]; readonly overhead: number }> {
  const one = places()
  const two = figures()
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [one, two] })
  await using apart = await startGateway({ transport: 'http', subgraphs: [one, two] })
  const info = {
    principal: ANONYMOUS,
    requestId: 'bench',
    language: 'id' as const,
    signal: new AbortController().signal,
  }
  const through = (gateway: typeof graph, query: string) => () =>
    gateway.gateway.app.inject({ method: 'POST', url: '/graphql', payload: { query } })
  const direct = await cost('the subgraph itself', () => one.execute({ query: ONE }, info))
  const inProcess = await cost('gateway, one subgraph in process', through(graph, ONE))
  const joined = await cost('gateway, two subgraphs in process', through(graph, TWO))
  const overHttp = await cost('gateway, two subgraphs over HTTP', through(apart, TWO))
  return { costs: [direct, inProcess, joined, overHttp], overhead: inProcess.median - direct.median }
}

async function cost(way: string, ask: () => Promise<unknown>): Promise<Cost> {
  for (let round = 0; round < WARM_UP; round++) await ask()
  const times: number[] = []
  const before = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    await ask()
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(before)
  return { way, median: times.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0, processor: (user + system) / ROUNDS / 1_000 }
}

/** In-process federation adds less than this to a small question. */
const TARGET = 1

/** The gateway against the subgraph itself. */
export default {
  async run() {
    const { costs, overhead } = await gatewayOverhead()
    const lines = costs.map(({ way, median, processor }) => ({
      what: way,
      figures: [`${median.toFixed(3)} ms`, `${processor.toFixed(3)} ms`],
    }))
    return {
      title: 'Gateway, a small question',
      heads: ['median', 'processor time'],
      lines: [
        ...lines,
        { what: 'added by the gateway, one subgraph in process', figures: [`${overhead.toFixed(3)} ms`, ''] },
      ],
      missed: overhead < TARGET ? [] : [`Gateway: adds ${overhead.toFixed(3)} ms, target ${TARGET} ms`],
    }
  },
} satisfies BenchCase
