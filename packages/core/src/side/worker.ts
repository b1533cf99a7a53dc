import { EventEmitter } from 'node:events'
import type { SideWorkerOptions } from './messages.ts'
import { sideProcess } from './process.ts'
import type { SideProcess } from './process.ts'

/** Events of a worker, as those of Node's own. */
interface Events {
  readonly message: [unknown]
  readonly error: [Error]
  readonly exit: [number]
}

let workers = 0

/**
 * A worker thread as Node's own, in a process beside this one: for what is worked out beside requests and takes its time. V8 compiles and
 * collects garbage for all threads of a process with the same few helpers, and a thread that collects waits for them; with a process of its
 * own such work takes neither time nor memory from the thread that answers, and ends nothing else when it fails. One process serves all of
 * these workers; it starts with the first and ends soon after the last, or with this process.
 */
export class SideWorker extends EventEmitter<Events> {
  readonly #id = (workers += 1)
  readonly #process: SideProcess
  readonly #ended: Promise<number>
  #hasEnded = false

  /** `module` is run in the worker, where `parentPort` and `workerData` are as in any other. */
  constructor(module: URL, options: SideWorkerOptions = {}) {
    super()
    const { promise, resolve } = Promise.withResolvers<number>()
    this.#ended = promise
    this.#process = sideProcess()
    this.#process.listen(this.#id, {
      said: (message) => this.emit('message', message),
      failed: (error) => this.emit('error', error),
      ended: (code) => {
        this.#hasEnded = true
        resolve(code)
        this.emit('exit', code)
      },
    })
    this.#process.tell({ kind: 'START', id: this.#id, module: module.href, options })
  }

  /** Says something to the worker: what structured clone can copy. */
  say(message: unknown): void {
    this.#process.tell({ kind: 'SAY', id: this.#id, message })
  }

  /** Ends it, whatever it does; gives its exit code. This process stays until then. */
  terminate(): Promise<number> {
    if (!this.#hasEnded) this.ref()
    this.#process.tell({ kind: 'END', id: this.#id })
    return this.#ended
  }

  /** This process may end while the worker goes on. */
  unref(): void {
    this.#process.mayLeave(this.#id, true)
  }

  /** This process stays while the worker goes on: so it is at first. */
  ref(): void {
    this.#process.mayLeave(this.#id, false)
  }
}
