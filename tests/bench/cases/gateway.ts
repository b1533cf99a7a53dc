import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compose } from '@satudata/federation'
import type { BenchCase, Line } from '../bench.ts'
import { installHive, startOther, startOurs, startSubgraphs } from '../gateway/gateways.ts'
import type { Running } from '../gateway/gateways.ts'
import { load } from '../gateway/load.ts'
import type { Asked, Measured } from '../gateway/load.ts'

const TWENTY = Array.from({ length: 20 }, (_, index) => index)
const OPERATIONS: readonly Asked[] = [
  {
    name: 'small: one object of two subgraphs',
    document: 'query Small($id: ID!) { item(id: $id) { id name price stars } }',
    variables: (number) => ({ id: `i${number}` }),
  },
  {
    name: 'heavy: 100 objects, 500 below them, 500 more of a third subgraph',
    document:
      'query Heavy($from: Int!) { items(first: 100, from: $from) { id name price tags stars reviews { id text author { id name joined } } } }',
    variables: (number) => ({ from: number }),
  },
  {
    name: 'wide: 40 objects one by one, half of them of two subgraphs',
    document: `query Wide(${TWENTY.map((index) => `$i${index}: ID!, $a${index}: ID!`).join(', ')}) { ${TWENTY.map(
      (index) =>
        `i${index}: item(id: $i${index}) { name price tags stars } a${index}: author(id: $a${index}) { name joined }`,
    ).join(' ')} }`,
    variables: (number) =>
      Object.fromEntries(
        TWENTY.flatMap((index) => [
          [`i${index}`, `i${number + index}`],
          [`a${index}`, `a${number + index}`],
        ]),
      ),
  },
]

// oxlint-disable-next-line node/no-process-env -- how long a person wants to wait
const SECONDS = Number(process.env['BENCH_GATEWAY_SECONDS'] ?? 3)
// oxlint-disable-next-line node/no-process-env -- how long a person wants to wait
const ROUNDS = Number(process.env['BENCH_GATEWAY_ROUNDS'] ?? 3)
const OURS = 'ours'

/** Ours over HTTP subgraphs, side by side with the stock gateway and Hive Gateway; they take turns in short rounds. */
export default {
  async run(bench) {
    const { folder } = bench
    bench.progress('installing Hive Gateway, when it is not there')
    await installHive()
    using subgraphs = await startSubgraphs()
    const supergraph = join(folder, 'supergraph.graphql')
    await writeFile(supergraph, await compose(subgraphs.listed))
    using ours = await startOurs(folder, subgraphs.listed)
    using stock = await startOther('Apollo Gateway 2.14', new URL('../gateway/stock.mjs', import.meta.url), supergraph)
    using hive = await startOther(
      'Hive Gateway runtime 2.12',
      new URL('../gateway/hive/hive.mjs', import.meta.url),
      supergraph,
    )
    const gateways = [ours, stock, hive]
    for (const each of OPERATIONS) await sameAnswers(gateways, each)
    const lines: Line[] = []
    const missed: string[] = []
    for (const asked of OPERATIONS) {
      for (const different of [false, true]) {
        bench.progress(`${asked.name}, ${different ? 'all different' : 'identical'}`)
        const measured = await inTurns(gateways, asked, different)
        for (const { name } of gateways) lines.push(lineOf(asked, different, name, measured.get(name)!))
        const processor = (name: string) => each(measured.get(name)!)
        const best = Math.min(...[stock, hive].map(({ name }) => processor(name)))
        if (processor(OURS) > best) {
          missed.push(
            `Gateway: ${asked.name} takes ${processor(OURS).toFixed(2)} ms of processor, others ${best.toFixed(2)} ms`,
          )
        }
      }
    }
    return {
      title: 'Gateway over HTTP subgraphs, beside others',
      heads: ['requests per second', 'p50', 'p99', 'processor time per request', 'memory'],
      lines,
      missed,
    }
  },
} satisfies BenchCase

async function sameAnswers(gateways: readonly Running[], { name, document, variables }: Asked): Promise<void> {
  const answers = await Promise.all(
    gateways.map(async ({ url }) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables: variables(7) }),
      })
      return JSON.stringify(((await response.json()) as { readonly data?: unknown }).data)
    }),
  )
  if (new Set(answers).size !== 1)
    throw new Error(
      `The gateways answer "${name}" differently: ${answers.map((each) => each.slice(0, 200)).join(' | ')}`,
    )
}

async function inTurns(gateways: readonly Running[], asked: Asked, different: boolean): Promise<Map<string, Measured>> {
  const all = new Map<string, Measured>()
  // The first round warms what can be, and is not counted.
  for (let round = -1; round < ROUNDS; round++) {
    for (const gateway of gateways) {
      const measured = await load(gateway, asked, different, round < 0 ? SECONDS / 2 : SECONDS)
      const known = all.get(gateway.name)
      if (round >= 0) all.set(gateway.name, known === undefined ? measured : together(known, measured))
    }
  }
  return all
}

function together(a: Measured, b: Measured): Measured {
  return {
    answers: a.answers + b.answers,
    seconds: a.seconds + b.seconds,
    times: [...a.times, ...b.times],
    processor: a.processor + b.processor,
    memory: b.memory,
  }
}

/** Processor time for one request, in milliseconds. */
function each({ processor, answers }: Measured): number {
  return processor / answers
}

function lineOf(asked: Asked, different: boolean, name: string, measured: Measured): Line {
  const times = measured.times.toSorted((a, b) => a - b)
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)} ms`
  return {
    what: `${asked.name}, ${different ? 'all different' : 'identical'}: ${name}`,
    figures: [
      (measured.answers / measured.seconds).toFixed(0),
      at(0.5),
      at(0.99),
      `${each(measured).toFixed(2)} ms`,
      `${Math.round(measured.memory / 2 ** 20)} MB`,
    ],
  }
}
