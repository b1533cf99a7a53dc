import { failureIn } from './failures.ts'
import type { LoadedTexts } from './messages.ts'
import type { PlannerThread } from './thread.ts'
import type { PlannerThreads } from './threads.ts'

/** The thread of a planner, that has read its supergraph; it may be without one. */
export interface HeldThread {
  /** The thread, once it can plan; taken and told the supergraph when there is none. */
  hold(): Promise<PlannerThread>
  /** Gives it back. */
  letGo(): void
  /** Ends it. */
  drop(): Promise<void>
}

/** How long a thread may take to load, and to read a supergraph: a machine that has more to do needs its time. */
const LOADING = 60_000

/** Has a thread read a supergraph. `texts` and `first` reject when that cannot be planned for. */
export async function holdThread(threads: PlannerThreads, supergraphSdl: string) {
  const began = threads.take()
  const texts = await read(began, supergraphSdl)
  const first = ready(began, supergraphSdl)
  let held: Promise<PlannerThread> | null = first
  const take = async () => {
    const thread = threads.take()
    // It has planned for this very supergraph before.
    if (thread.reads === supergraphSdl) return thread
    await read(thread, supergraphSdl)
    return ready(thread, supergraphSdl)
  }
  const kept = (holding: Promise<PlannerThread>) => {
    held = holding
    holding.catch(() => {
      if (held === holding) held = null
    })
    return holding
  }
  const without = (then: (thread: PlannerThread) => unknown) => {
    const before = held
    held = null
    return before?.then(then).then(nothing, nothing)
  }
  void kept(first)
  const thread: HeldThread = {
    async hold() {
      const holding = await (held ?? kept(take()))
      return holding.ended ? kept(take()) : holding
    },
    letGo: () => void without(threads.give),
    drop: async () => without((each) => each.end()),
  }
  return { texts, first, thread }
}

const nothing = () => undefined

/** Has a thread read a supergraph. Ends the thread when the supergraph cannot be planned for. */
async function read(thread: PlannerThread, supergraphSdl: string): Promise<LoadedTexts> {
  thread.reads = null
  try {
    const said = await thread.ask({ kind: 'LOAD', supergraphSdl }, LOADING)
    if (said.kind === 'LOADED') return said
    throw failureIn(said)
  } catch (error) {
    await thread.end()
    throw error
  }
}

/** The same thread once it can plan. */
async function ready(thread: PlannerThread, supergraphSdl: string): Promise<PlannerThread> {
  try {
    const said = await thread.ask(null, LOADING)
    if (said.kind !== 'READY') throw failureIn(said)
    thread.reads = supergraphSdl
    return thread
  } catch (error) {
    await thread.end()
    throw error
  }
}
