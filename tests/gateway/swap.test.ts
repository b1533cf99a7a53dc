import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createLogger, LimitError } from '@satudata/core'
import { compose } from '@satudata/federation'
import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { openPlanner } from '../../gateway/src/graph/plan/planner.ts'
import { rememberPlans } from '../../gateway/src/graph/plan/plans.ts'
import { startPlanner } from '../../gateway/src/graph/plan/process.ts'
import { plannerProcesses } from '../../gateway/src/graph/plan/processes.ts'
import { startGateway } from '../support/gateway.ts'
import { versionOf } from './fixtures/swapped.ts'

const logger = createLogger('silent')

/** Runs beside the other tests of this file, in a process of its own. */
const publications = promisify(execFile)(
  process.execPath,
  [
    '--expose-gc',
    '--disable-warning=ExperimentalWarning',
    new URL('fixtures/publications.ts', import.meta.url).pathname,
  ],
  { timeout: 120_000 },
)

describe('a supergraph that is swapped while operations run', () => {
  test('none is lost in 4 swaps, and each is answered by exactly one version', async () => {
    const versions = await Promise.all(Array.from({ length: 5 }, (_, number) => versionOf(number)))
    await using graph = await startGateway({ transport: 'in-process', subgraphs: versions[0]!.subgraphs })
    const swapping = new AbortController()
    const answers: { readonly status: number; readonly left: unknown; readonly right: unknown }[] = []
    let asked = 0
    const client = async (ms: number) => {
      while (!swapping.signal.aborted) {
        // Some documents are new each time, so that a swap also meets those that are being planned.
        const document = `query ($ms: Int) { item(ms: $ms) { left right ${ms === 0 ? `n${asked++}: id` : ''} } }`
        const { status, data } = await graph.query(document, { ms })
        answers.push({ status, left: data?.item?.left, right: data?.item?.right })
        await wait(5)
      }
    }
    const clients = [0, 0, 0, 0, 5, 20, 100, 400].map(client)
    for (const { subgraphs, sdl } of versions.slice(1)) await graph.gateway.serve(subgraphs, sdl)
    swapping.abort()
    await Promise.all(clients)
    expect(answers.filter(({ status, left, right }) => status !== 200 || left !== right || left === undefined)).toEqual(
      [],
    )
    expect(new Set(answers.map(({ left }) => left)).size).toBeGreaterThan(2)
    expect((await graph.query('{ item { left right } only4 }')).data).toEqual({
      item: { left: 4, right: 4 },
      only4: 4,
    })
    expect((await graph.query('{ only3 }')).status).toBe(400)
  })

  test('swaps follow one another in the order they were asked for, whichever is ready first', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(versionOf))
    await using graph = await startGateway({ transport: 'in-process', subgraphs: first!.subgraphs })
    const broken = graph.gateway.serve(second!.subgraphs, 'type Query { broken: Nothing }')
    const both = [
      graph.gateway.serve(second!.subgraphs, second!.sdl),
      graph.gateway.serve(third!.subgraphs, third!.sdl),
    ]
    await expect(broken).rejects.toThrow('cannot be served')
    await Promise.all(both)
    expect((await graph.query('{ only3 }')).data).toEqual({ only3: 3 })
  })

  test('what is asked most is planned before it is asked of the new one', async () => {
    const [first, second] = await Promise.all([1, 2].map(versionOf))
    await using graph = await startGateway({ transport: 'in-process', subgraphs: first!.subgraphs })
    const hot = 'query Hot { item { left right } }'
    const told = 'query Told { item { id } }'
    await graph.query(hot)
    const calls = await measured(graph.url, 'satudata_subgraph_calls_total{')
    await graph.gateway.serve(second!.subgraphs, second!.sdl, async () => [{ document: told, operationName: 'Told' }])
    // Made ready, not asked.
    expect(await measured(graph.url, 'satudata_subgraph_calls_total{')).toBe(calls)
    const planned = () => measured(graph.url, 'satudata_plans_total{from="planner"}')
    const before = await planned()
    expect((await graph.query(hot)).data.item).toEqual({ left: 2, right: 2 })
    expect((await graph.query(told)).data.item).toEqual({ id: '1' })
    expect(await planned()).toBe(before)
    await graph.query('query Other { item { right } }')
    expect(await planned()).toBe(before + 1)
  })

  test('what served a moment ago serves again as it was, and plans what it did not know', async () => {
    const [first, second] = await Promise.all([1, 2].map(versionOf))
    await using graph = await startGateway({ transport: 'in-process', subgraphs: first!.subgraphs })
    const onlyThere = '{ item { left right } only1 }'
    await graph.query(onlyThere)
    await graph.gateway.serve(second!.subgraphs, second!.sdl)
    expect((await graph.query(onlyThere)).status).toBe(400)
    const before = await measured(graph.url, 'satudata_plans_total{from="planner"}')
    await graph.gateway.serve(first!.subgraphs, first!.sdl)
    expect((await graph.query(onlyThere)).data).toEqual({ item: { left: 1, right: 1 }, only1: 1 })
    expect(await measured(graph.url, 'satudata_plans_total{from="planner"}')).toBe(before)
    expect((await graph.query('{ item { right } only1 }')).data).toEqual({ item: { right: 1 }, only1: 1 })
  })
})

/** The sum of a measure's lines that begin so. */
async function measured(url: string, begins: string): Promise<number> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n')
  return lines.filter((each) => each.startsWith(begins)).reduce((sum, each) => sum + Number(each.split(' ').at(-1)), 0)
}

/** Subgraphs that all offer the same: so many ways to ask for it that none but a limit ends the search. */
async function manyWays(): Promise<string> {
  const fields = Array.from({ length: 8 }, (_, index) => `f${index}: T @shareable`).join(' ')
  const of = (name: string) => ({
    name,
    url: 'http://127.0.0.1:1/graphql',
    typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
      type Query { t: T @shareable } type T @key(fields: "id") { id: ID! x: Int @shareable ${fields} only${name}: Int }`,
  })
  return compose(['a', 'b', 'c', 'd', 'e', 'f'].map(of))
}

/** Asks every field at every level. */
function deep(depth: number): string {
  const inner =
    depth === 0
      ? 'x onlya onlyb onlyc'
      : Array.from({ length: 4 }, (_, index) => `f${index} { ${deep(depth - 1)} }`).join(' ')
  return inner
}

describe('planning', () => {
  test('that takes too long ends with the way out, and what waits is planned all the same', async () => {
    const planners = plannerProcesses(startPlanner)
    const planner = await openPlanner(await manyWays(), { logger, planners, deadlineMs: 400 })
    const plans = rememberPlans(planner)
    const ask = (source: string) =>
      plans.get({ source, queryHash: source, operation: parse(source).definitions[0] as never })
    await ask('{ t { x } }').made
    const heavy = `{ t { ${deep(5)} } }`
    const outcomes = Promise.allSettled([ask(heavy).made, ask('{ t { onlyf } }').made])
    const [refused, planned] = await outcomes
    expect(refused?.status === 'rejected' && refused.reason).toBeInstanceOf(LimitError)
    expect(refused?.status === 'rejected' && String(refused.reason.message)).toMatch(/split it into several/)
    expect(planned?.status).toBe('fulfilled')
    // Whoever asks again does not hold up the others again.
    const again = performance.now()
    await expect(ask(heavy).made).rejects.toBeInstanceOf(LimitError)
    expect(performance.now() - again).toBeLessThan(50)
    await planner.stop()
    await planners.end()
  })

  test('goes on in another process after its supergraph served, and in the same when it serves again', async () => {
    let started = 0
    const planners = plannerProcesses((givesWay) => {
      started += 1
      return startPlanner(givesWay)
    })
    const { sdl } = await versionOf(1)
    const planner = await openPlanner(sdl, { logger, planners })
    await planner.ready
    planner.rest()
    await wait(0)
    const other = await openPlanner((await versionOf(2)).sdl, { logger, planners })
    expect(started).toBe(1)
    expect((await planner.plan('{ only1 }', null)).plan.kind).toBe('QueryPlan')
    expect((await other.plan('{ only2 }', null)).plan.kind).toBe('QueryPlan')
    expect(started).toBe(2)
    planner.wake()
    expect((await planner.plan('{ only1 item { id } }', null)).plan.kind).toBe('QueryPlan')
    expect(started).toBe(2)
    await Promise.all([planner.stop(), other.stop()])
    await planners.end()
  })

  test('of one document happens once, however many ask for it at the same time', async () => {
    let planned = 0
    const plans = rememberPlans({
      plan: async () => {
        planned += 1
        await wait(10)
        return { plan: { kind: 'QueryPlan' }, size: 1 }
      },
    })
    const source = '{ a }'
    const request = { source, queryHash: 'h', operation: parse(source).definitions[0] as never }
    await Promise.all(Array.from({ length: 50 }, () => plans.get(request).made))
    expect({ planned, size: plans.size }).toEqual({ planned: 1, size: 1 })
  })
})

test('publications in a row leave memory as it was, within 10 %, and hold no schema of those before', async () => {
  const { stdout, stderr } = await publications
  expect(stderr).toBe('')
  const used = JSON.parse(stdout) as {
    readonly heap: number
    readonly resident: number
    readonly schemas: number
    readonly answer: unknown
  }[]
  expect(used.at(-1)?.answer).toEqual({ item: { left: 12, right: 12 }, only12: 12 })
  const [first, ...later] = used
  for (const { heap, resident, schemas } of later) {
    expect(schemas).toBe(first!.schemas)
    expect(heap / first!.heap).toBeLessThan(1.1)
    expect(resident / first!.resident).toBeLessThan(1.1)
  }
})
