import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCallers } from '../support/matrix/callers.ts'
import type { Caller, Callers } from '../support/matrix/callers.ts'
import { endPositions } from '../support/matrix/people.ts'
import { PROBES, publishProbes, release, traces } from '../support/matrix/rows.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'

// Callers of different tiers send the same operations at once, while data, sessions and positions change below them. Each answer
// must be one that this caller may have: what the caller gets alone, before or after the change.

let region: Region
let callers: Callers
beforeAll(async () => {
  region = await startRegion()
  await publishProbes(region)
  callers = await openCallers(region)
})
afterAll(async () => {
  await callers?.[Symbol.asyncDispose]()
  await region?.[Symbol.asyncDispose]()
})

const CLOSED = PROBES[2]!
const question = `columns: [{ id: "a", figure: { indicator: "${CLOSED.indicator}" } }], groupBy: [{ by: REGION, level: REGENCY }]`
const OPERATIONS = [
  `query Sama { me { id roles } datasets(search: { keyword: "ujimatriks" }, first: 50) { totalCount nodes { id visibility } }
    dataset(id: "${CLOSED.dataset}") { visibility rows(first: 2) { totalCount } } }`,
  `query Sama { me { id } region(code: "36") { statistics(query: { ${question} }) { suppressedCells rows { totalCount } } }
    position(code: "000400000000000.01") { holders(first: 1) { nodes { name employeeNumber } } } }`,
  `query Sama { me { id } registeredApplications(first: 3) { nodes { id } totalCount } tags(first: 50) { totalCount } }`,
]

/** What came back, without what differs each time. */
async function answerOf(caller: Caller, operation: string): Promise<string> {
  const { data, errors } = await caller.ask(operation)
  const codes = errors.map(({ extensions, path }) => `${String(extensions?.['code'])} ${path?.join('.')}`)
  return JSON.stringify({ data, codes: codes.toSorted() })
}

/** For each operation, the answers that a caller may get. */
type Allowed = Map<string, Set<string>>
async function allowedFor(caller: Caller, kept: Allowed = new Map()): Promise<Allowed> {
  for (const operation of OPERATIONS) {
    const known = kept.get(operation) ?? new Set()
    kept.set(operation, known.add(await answerOf(caller, operation)))
  }
  return kept
}

/** Every caller sends every operation again and again, many at once; gives the answers that nobody had allowed, and how many came. */
async function storm(those: readonly Caller[], allowed: ReadonlyMap<Caller, Allowed>, times: number) {
  const wrong: string[] = []
  let left = times
  const one = async () => {
    while (left-- > 0) {
      const caller = those[left % those.length]!
      const operation = OPERATIONS[Math.floor(left / those.length) % OPERATIONS.length]!
      const answer = await answerOf(caller, operation)
      if (!allowed.get(caller)?.get(operation)?.has(answer)) wrong.push(`${caller.who}: ${answer.slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: 24 }, one))
  return wrong
}

/** Does it again and again, until the storm is over. */
async function during<T>(work: Promise<T>, change: (round: number) => Promise<void>): Promise<T> {
  const over = new AbortController()
  void work.finally(() => over.abort()).catch(() => undefined)
  for (let round = 0; !over.signal.aborted; round++) await change(round)
  return work
}

const publishAgain = async (round: number) => {
  const again = release(CLOSED)
  const [first, ...rest] = again.observations
  await region.lake.publish({ ...again, observations: [{ ...first!, value: String(50_000 + round) }, ...rest] })
  // Each publication empties caches; between them there have to be some to mix up.
  await pause(300)
}

test.each([
  ['two', ['anonymous', 'produsen.sosial'], 200],
  [
    'four and more, by session, token and key,',
    [
      'warga, by session',
      'kadis.sosial, by session',
      'gubernur',
      'walidata',
      'application, data:closed of its own',
      'application, no scopes',
    ],
    360,
  ],
])(
  '%s callers with the same operations never get each other’s rows while releases are published',
  async (_, names, times) => {
    const those = names.map((name) => callers.named(name))
    const allowed = new Map(await Promise.all(those.map(async (each) => [each, await allowedFor(each)] as const)))
    // Otherwise nothing would be told apart.
    const firsts = those.map((each) => [...allowed.get(each)!.get(OPERATIONS[0]!)!][0])
    expect(new Set(firsts).size).toBe(those.length)
    expect(await during(storm(those, allowed, times), publishAgain)).toEqual([])
  },
)

test('somebody whose position ends and begins again meanwhile gets what one of the two allows, nobody else anything new', async () => {
  const moving = callers.named('two positions, Bappeda and Dinas Sosial')
  const those = [
    moving,
    callers.named('anonymous'),
    callers.named('sekda'),
    callers.named('application, data:restricted'),
  ]
  const allowed = new Map(await Promise.all(those.map(async (each) => [each, await allowedFor(each)] as const)))
  await endPositions(region, 'rangkap', -1)
  await pause(700)
  await allowedFor(moving, allowed.get(moving))
  expect([...allowed.get(moving)!.values()].map(({ size }) => size)).toEqual([2, 2, 2])
  const change = async (round: number) => {
    await endPositions(region, 'rangkap', round % 2 === 0 ? null : -1)
    await pause(300)
  }
  expect(await during(storm(those, allowed, 180), change)).toEqual([])
  await endPositions(region, 'rangkap', null)
})

test('a session that ends under load is nobody’s afterwards: from then on its requests are answered as anonymous', async () => {
  const ending = callers.named('kadis.sosial, by session')
  const others = [callers.named('anonymous'), callers.named('produsen.sosial')]
  const anonymous = await allowedFor(callers.named('anonymous'))
  const allowed = new Map(
    await Promise.all([ending, ...others].map(async (each) => [each, await allowedFor(each)] as const)),
  )
  for (const [operation, answers] of anonymous)
    for (const answer of answers) allowed.get(ending)!.get(operation)!.add(answer)
  const { data: mine } = await ending.ask('{ me { sessions { nodes { id current } } } }')
  const { id } = mine.me.sessions.nodes.find(({ current }: { current: boolean }) => current)
  const end = async (round: number) => {
    if (round === 1) await ending.ask('mutation ($id: ID!) { endSession(id: $id) }', { id })
    await pause(50)
  }
  expect(await during(storm([ending, ...others], allowed, 200), end)).toEqual([])
  await pause(400)
  expect(await allowedFor(ending)).toEqual(anonymous)
  const { text } = await ending.ask(OPERATIONS[0]!)
  expect(traces(CLOSED).filter((secret) => text.includes(secret))).toEqual([])
})
