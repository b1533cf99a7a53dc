import { SideProcess } from '@satudata/core/side'

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
  readonly #waiting: (() => void)[] = []
  readonly #most: number
  readonly #whenIdle: boolean
  #busyUntil = -Infinity
  constructor({ most, whenIdle }: LaneOptions) {
    this.#most = most
    this.#whenIdle = whenIdle
  }

  /** A process for a job, when its turn comes. */
  async take(signal: AbortSignal | undefined): Promise<SideProcess> {
    for (;;) {
      const warm = this.#idle.pop()
      if (warm !== undefined) {
        clearTimeout(warm.timer)
        warm.worker.ref()
        return warm.worker
      }
      if (this.#live.size < this.#most) return this.#start()
      await this.#turn(signal)
      // Whoever no longer wants the turn passes it on.
      if (signal?.aborted === true) {
        this.#waiting.shift()?.()
        throw signal.reason
      }
    }
  }

  /** Waits for a turn, or until it is not wanted any more. */
  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        const at = this.#waiting.indexOf(come)
        if (at >= 0) this.#waiting.splice(at, 1)
        reject(signal?.reason as Error)
      }
      const come = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      this.#waiting.push(come)
      signal?.addEventListener('abort', leave, { once: true })
    })
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
    this.#waiting.shift()?.()
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
    this.#waiting.shift()?.()
  }
}
