import { Agent } from 'undici'

/** Operations of many kinds at a steady rate, until it is stopped. */
export interface SteadyLoad extends AsyncDisposable {
  /** Ends it and waits for what is on its way: how many were asked, each that was not answered in full, and how long the others took. */
  stop(): Promise<{
    readonly asked: number
    readonly lost: readonly string[]
    readonly milliseconds: readonly number[]
  }>
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
  const lost: string[] = []
  const milliseconds: number[] = []
  let asked = 0
  const one = async (query: string) => {
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
      const work = one(OPERATIONS[asked % OPERATIONS.length]!)
        .catch((error: unknown) => void lost.push(String(error)))
        .finally(() => open.delete(work))
      open.add(work)
    }
  }, 10)
  const stop = async () => {
    clearInterval(timer)
    await Promise.all(open)
    await agent.close()
    return { asked, lost, milliseconds }
  }
  let stopped: ReturnType<typeof stop> | undefined
  return { stop: () => (stopped ??= stop()), [Symbol.asyncDispose]: async () => void (await (stopped ??= stop())) }
}
