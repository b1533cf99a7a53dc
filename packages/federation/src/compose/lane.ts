import { SideProcess } from '@satudata/core/side'
import { Turns } from './turns.ts'

/** How long a process that has nothing to do is kept, with the composer loaded, in milliseconds. */
const KEPT_WARM = 10_000
/** Megabytes of its heap. */
export const MEMORY = 512
/** How much it gives way to whoever asks for data, as `nice` counts. */
const GIVES_WAY = 10
/** How long no process waits for an idle core after one had none, in milliseconds. */
const BUSY = 60_000

/** How many processes a lane has at most, and whether they wait for an idle core. */
export interface LaneOptions {
  readonly most: number
  readonly whenIdle: boolean
}

/** The processes for one kind of jobs. */
export class Lane {
  readonly #live = new Set<SideProcess>()
  readonly #idle: { readonly worker: SideProcess; readonly timer: NodeJS.Timeout }[] = []
  readonly #turns = new Turns()
  /** For whom each process works. */
  readonly #for = new Map<SideProcess, string>()
  readonly #most: number
  readonly #whenIdle: boolean
  #busyUntil = -Infinity
  constructor({ most, whenIdle }: LaneOptions) {
    this.#most = most
    this.#whenIdle = whenIdle
  }

  /** A process for a job, when its turn comes: nobody waits until all jobs of another, by the name `of`, are done. */
  async take(signal: AbortSignal | undefined, of: string): Promise<SideProcess> {
    for (;;) {
      const worker = this.#warm() ?? (this.#live.size < this.#most ? this.#start() : null)
      if (worker !== null) {
        this.#for.set(worker, of)
        this.#turns.began(of)
        return worker
      }
      await this.#turns.wait(of, signal)
      // Whoever no longer wants the turn passes it on.
      if (signal?.aborted === true) {
        this.#turns.next()
        throw signal.reason
      }
    }
  }

  #warm(): SideProcess | null {
    const warm = this.#idle.pop()
    if (warm === undefined) return null
    clearTimeout(warm.timer)
    warm.worker.ref()
    return warm.worker
  }

  /** A process works for nobody any more. */
  #free(worker: SideProcess): void {
    const of = this.#for.get(worker)
    if (of === undefined) return
    this.#for.delete(worker)
    this.#turns.ended(of)
  }

  #start(): SideProcess {
    const whenIdle = this.#whenIdle && performance.now() >= this.#busyUntil
    const options = { memoryMb: MEMORY, givesWay: GIVES_WAY, whenIdle }
    const worker = new SideProcess(new URL('worker.ts', import.meta.url), options)
    this.#live.add(worker)
    // One that ends while nobody waits for it ends quietly, and is not given out again.
    worker.once('end', () => this.#gone(worker))
    return worker
  }

  #gone(worker: SideProcess): void {
    this.#live.delete(worker)
    this.#forget(worker)
    this.#free(worker)
    this.#turns.next()
  }

  #forget(worker: SideProcess): void {
    const at = this.#idle.findIndex((each) => each.worker === worker)
    if (at >= 0) clearTimeout(this.#idle.splice(at, 1)[0]!.timer)
  }

  /** A process had no core to itself: for a while, others only give way. */
  async busy(worker: SideProcess): Promise<void> {
    this.#busyUntil = performance.now() + BUSY
    const others = this.#idle.splice(0)
    for (const { timer } of others) clearTimeout(timer)
    await Promise.all([worker, ...others.map((each) => each.worker)].map((each) => each.end()))
  }

  /** Keeps a process for the next job, for a while. */
  keep(worker: SideProcess): void {
    worker.unref()
    const timer = setTimeout(() => {
      this.#forget(worker)
      void worker.end()
    }, KEPT_WARM).unref()
    this.#idle.push({ worker, timer })
    this.#free(worker)
    this.#turns.next()
  }
}
