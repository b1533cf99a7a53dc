import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { Agent } from 'undici'

/** How operations went that were asked at a steady rate. */
export interface Asked {
  readonly asked: number
  /** Each that was not answered in full. */
  readonly lost: readonly string[]
  /** How long the others took. */
  readonly milliseconds: readonly number[]
}

/** Operations of many kinds at a steady rate, until it is stopped. */
export interface SteadyLoad extends AsyncDisposable {
  /** Nothing that was asked until now counts. */
  begin(): void
  /** Ends it and waits for what is on its way. */
  stop(): Promise<Asked>
}

/** Mixed operations that everybody may ask: one subgraph, several, lists, statistics. */
const OPERATIONS = [
  '{ region(code: "36.03") { name population { total { value } } } }',
  '{ region(code: "36") { name children(first: 8) { nodes { code name education { schools { value } } } } } }',
  '{ organization(code: "000400000000000") { name } }',
  '{ indicator(code: "POPULATION") { name unit } }',
  '{ datasets(search: { keyword: "penduduk" }, first: 3) { totalCount nodes { id title } } }',
  '{ ratio(code: "POPULATION_DENSITY") { ranking(within: "36") { whole entries(first: 3) { nodes { rank region { name } } } } } }',
]

/** Asks `perSecond` operations a second of the graph at `url`, whether the ones before are answered or not. */
export function steadyLoad(url: string, perSecond: number): SteadyLoad {
  const agent = new Agent({ connections: 32 })
  const open = new Set<Promise<void>>()
  let asked = 0
  let uncounted = 0
  let counted = { lost: [] as string[], milliseconds: [] as number[] }
  const one = async (query: string, { lost, milliseconds }: typeof counted) => {
    const sent = performance.now()
    const response = await agent.request({
      origin: url,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const text = await response.body.text()
    milliseconds.push(performance.now() - sent)
    const whole = response.statusCode === 200 && (JSON.parse(text) as { errors?: unknown }).errors === undefined
    if (!whole) lost.push(`${response.statusCode} ${text.slice(0, 500)}`)
  }
  const began = performance.now()
  const timer = setInterval(() => {
    for (const due = ((performance.now() - began) / 1_000) * perSecond; asked < due; asked += 1) {
      const now = counted
      const work = one(OPERATIONS[asked % OPERATIONS.length]!, now)
        .catch((error: unknown) => void now.lost.push(String(error)))
        .finally(() => open.delete(work))
      open.add(work)
    }
  }, 10)
  const stop = async () => {
    clearInterval(timer)
    await Promise.all(open)
    await agent.close()
    return { asked: asked - uncounted, ...counted }
  }
  let stopped: ReturnType<typeof stop> | undefined
  return {
    begin() {
      uncounted = asked
      counted = { lost: [], milliseconds: [] }
    },
    stop: () => (stopped ??= stop()),
    [Symbol.asyncDispose]: async () => void (await (stopped ??= stop())),
  }
}

/** Milliseconds until connections are open, and everything is as warm as in the middle of a day. */
const WARMING = 3_000

/** The same, counted once it is warm, from a thread of its own: what holds up a test does not hold up its clock. */
export async function steadyLoadApart(url: string, perSecond: number): Promise<Pick<SteadyLoad, 'stop'>> {
  const thread = new Worker(new URL('load-thread.ts', import.meta.url), { workerData: { url, perSecond } })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const tell = (what: 'begin' | 'stop') => thread.postMessage(what)
  await wait(WARMING)
  tell('begin')
  return {
    stop: () =>
      new Promise((resolve, reject) => {
        thread.once('message', resolve).once('error', reject)
        tell('stop')
      }),
  }
}
