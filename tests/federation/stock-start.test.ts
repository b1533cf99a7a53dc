import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '@satudata/federation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAnswer, startGateway } from '../support/gateway.ts'
import { startCommand } from '../support/process.ts'
import { startStockByAsking, stockOf } from './support/stock.ts'
import { foreignSubgraph } from './support/subgraph.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satudata-stock-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const OUTBOUND = new URL('support/outbound.mjs', import.meta.url).pathname
const subgraph = (name: string) =>
  foreignSubgraph({ name, typeDefs: `type Query { ${name}: String }`, resolvers: { Query: { [name]: () => name } } })
const listing = async (listed: readonly { readonly name: string; readonly url: string }[]) => {
  const file = join(folder, 'supergraph.yaml')
  const parts = listed.map(({ name, url }) => `  ${name}:\n    schema:\n      subgraph_url: ${url}\n`)
  await writeFile(file, `federation_version: =2.11.0\nsubgraphs:\n${parts.join('')}`)
  return file
}
const ask = async (url: string, query: string) =>
  readAnswer(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  )

test('a subgraph is down when the gateway starts: ours starts from the schema it had, and answers the rest', async () => {
  await using up = await subgraph('up')
  const down = await subgraph('down')
  const file = await listing([up, down])
  const env = { DATA_DIR: join(folder, 'data') }
  {
    await using first = startCommand(['gateway', '--config', file], env)
    expect((await ask(await first.address('Graph'), '{ up down }')).data).toEqual({ up: 'up', down: 'down' })
  }
  await down[Symbol.asyncDispose]()
  await using second = startCommand(['gateway', '--config', file], env)
  const { data, errors } = await ask(await second.address('Graph'), '{ up down }')
  expect(data).toEqual({ up: 'up', down: null })
  expect(errors).toMatchObject([{ path: ['down'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
})

test('the stock gateway gathers for its maker what it can learn of the machine when it starts; ours calls nobody', async () => {
  await using only = await subgraph('only')
  const supergraph = join(folder, 'supergraph.graphql')
  await writeFile(supergraph, await compose([only]))
  const hosts = async (script: string, args: readonly string[], env: Readonly<Record<string, string>>) => {
    const child = spawn(process.execPath, ['--import', OUTBOUND, script, ...args], {
      env: { PATH: process.env['PATH'], PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (part: Buffer) => (said += String(part)))
    for await (const part of child.stdout) if (/Graph\s+http/.test(String(part))) break
    // What is sent is sent right after the start.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    child.kill('SIGKILL')
    return [...said.matchAll(/OUTBOUND (\S+)/g)].map(([, host]) => host)
  }
  const stock = new URL('../bench/gateway/stock.mjs', import.meta.url).pathname
  const ours = new URL('../../gateway/start.mjs', import.meta.url).pathname
  const production = { NODE_ENV: 'production', DATA_DIR: join(folder, 'quiet') }
  const file = await listing([only])
  const [theirs, mine] = await Promise.all([
    hosts(stock, [supergraph], production),
    hosts(ours, ['gateway', '--config', file], production),
  ])
  // Before it tells where it runs, it asks the cloud it may run in: addresses that no gateway of an agency has any business with.
  expect(theirs).toContain('169.254.169.254')
  expect(mine).toEqual([])
  // Ours, which ran for a while, asked for the schema when it started.
  expect(only.described).toHaveLength(1)
})

test('the stock gateway asks every subgraph for its schema again and again to learn of changes; ours at a start alone', async () => {
  await using only = await subgraph('only')
  await using stock = await startStockByAsking([only], 20)
  await expect.poll(() => only.described.length, { interval: 20 }).toBeGreaterThan(4)
  expect((await stock.query('{ only }')).data).toEqual({ only: 'only' })
})

test('another supergraph: the stock gateway plans every operation anew, ours has planned the used ones before the swap', async () => {
  await using before = await subgraph('same')
  await using after = await subgraph('more')
  const [first, next] = [await compose([before]), await compose([before, after])]
  // The planner of the stock gateway, in this process; ours plans in a process of its own.
  const { QueryPlanner } = createRequire(createRequire(import.meta.url).resolve('@apollo/gateway'))(
    '@apollo/query-planner',
  ) as { readonly QueryPlanner: { readonly prototype: { buildQueryPlan: (...given: unknown[]) => unknown } } }
  const { buildQueryPlan } = QueryPlanner.prototype
  let planned = 0
  QueryPlanner.prototype.buildQueryPlan = function (...given: unknown[]) {
    planned++
    return buildQueryPlan.apply(this, given)
  }
  try {
    let update: (sdl: string) => void = () => undefined
    await using stock = await stockOf({
      supergraphSdl: async (manager) => {
        update = manager.update
        return { supergraphSdl: first }
      },
    })
    await stock.query('{ same }')
    await stock.query('{ same }')
    expect(planned).toBe(1)
    update(next)
    expect(planned).toBe(1)
    await stock.query('{ same }')
    expect(planned).toBe(2)
  } finally {
    QueryPlanner.prototype.buildQueryPlan = buildQueryPlan
  }

  await using ours = await startGateway({ transport: 'http', subgraphs: [], remote: [before] })
  const plans = async () => {
    const text = await (await fetch(`${ours.url}/metrics`)).text()
    return Object.fromEntries(
      [...text.matchAll(/^satudata_plans_total\{from="(\w+)"\} (\d+)/gm)].map(([, from, count]) => [
        from,
        Number(count),
      ]),
    )
  }
  await ours.query('{ same }')
  await ours.query('{ same }')
  expect(await plans()).toEqual({ planner: 1, cache: 1 })
  await ours.gateway.serve([before, after], next)
  await ours.query('{ same }')
  expect(await plans()).toEqual({ planner: 1, cache: 2 })
})
