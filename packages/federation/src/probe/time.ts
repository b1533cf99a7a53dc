/** The time a service has to answer in; what we do meanwhile is not on its account. */
export class AskingTime {
  #left: number
  readonly #signal: AbortSignal | undefined
  #since = 0
  #limit: AbortSignal | undefined
  constructor(milliseconds: number, signal: AbortSignal | undefined) {
    this.#left = milliseconds
    this.#signal = signal
  }

  /** Ends when the time is over, or the probe is; the time goes on. */
  left(): AbortSignal {
    this.#since = performance.now()
    this.#limit = AbortSignal.timeout(Math.ceil(this.#left))
    return this.#signal === undefined ? this.#limit : AbortSignal.any([this.#limit, this.#signal])
  }

  /** The time stands still until it is asked for again. */
  stop(): void {
    this.#left = Math.max(1, this.#left - (performance.now() - this.#since))
    this.#limit = undefined
  }

  /** True when it ended while the service was asked. */
  get isOver(): boolean {
    return this.#limit?.aborted === true
  }
}
