import { failureIn } from './failures.ts'
import type { LoadedTexts } from './messages.ts'
import type { PlannerProcess } from './process.ts'
import type { PlannerProcesses } from './processes.ts'

/** The process of a planner, that has read its supergraph; it may be without one. */
export interface HeldProcess {
  /** The process, once it can plan; taken and told the supergraph when there is none. */
  hold(): Promise<PlannerProcess>
  /** Gives it back. */
  letGo(): void
  /** Ends it. */
  drop(): Promise<void>
}

/** How long a process may take to load, and to read a supergraph: a machine that has more to do needs its time. */
const LOADING = 60_000

/** Has a process read a supergraph. `texts` and `first` reject when that cannot be planned for. */
export async function holdProcess(planners: PlannerProcesses, supergraphSdl: string) {
  const began = planners.take()
  const texts = await read(began, supergraphSdl)
  const first = ready(began, supergraphSdl)
  let held: Promise<PlannerProcess> | null = first
  const take = async () => {
    const host = planners.take()
    // It has planned for this very supergraph before.
    if (host.reads === supergraphSdl) return host
    await read(host, supergraphSdl)
    return ready(host, supergraphSdl)
  }
  const kept = (holding: Promise<PlannerProcess>) => {
    held = holding
    holding.catch(() => {
      if (held === holding) held = null
    })
    return holding
  }
  const without = (then: (host: PlannerProcess) => unknown) => {
    const before = held
    held = null
    return before?.then(then).then(nothing, nothing)
  }
  void kept(first)
  const host: HeldProcess = {
    async hold() {
      const holding = await (held ?? kept(take()))
      return holding.ended ? kept(take()) : holding
    },
    letGo: () => void without(planners.give),
    drop: async () => without((each) => each.end()),
  }
  return { texts, first, host }
}

const nothing = () => undefined

/** Has a process read a supergraph. Ends the process when the supergraph cannot be planned for. */
async function read(host: PlannerProcess, supergraphSdl: string): Promise<LoadedTexts> {
  host.reads = null
  try {
    const said = await host.ask({ kind: 'LOAD', supergraphSdl }, LOADING)
    if (said.kind === 'LOADED') return said
    throw failureIn(said)
  } catch (error) {
    await host.end()
    throw error
  }
}

/** The same process once it can plan. */
async function ready(host: PlannerProcess, supergraphSdl: string): Promise<PlannerProcess> {
  try {
    const said = await host.ask(null, LOADING)
    if (said.kind !== 'READY') throw failureIn(said)
    host.reads = supergraphSdl
    return host
  } catch (error) {
    await host.end()
    throw error
  }
}
