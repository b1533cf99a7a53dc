/** Who waits for something of which there is little: next is who belongs to those with the least of it, then who came first. */
export class Turns {
  readonly #waiting: { readonly come: () => void; readonly of: string }[] = []
  readonly #having = new Map<string, number>()

  /** Waits for a turn, or until it is not wanted any more. */
  wait(of: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        const at = this.#waiting.findIndex((each) => each.come === come)
        if (at >= 0) this.#waiting.splice(at, 1)
        reject(signal?.reason as Error)
      }
      const come = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      this.#waiting.push({ come, of })
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  /** Tells who is next that it is. */
  next(): void {
    let best = 0
    for (const [at, { of }] of this.#waiting.entries())
      if (this.#count(of) < this.#count(this.#waiting[best]!.of)) best = at
    this.#waiting.splice(best, 1)[0]?.come()
  }

  /** One of these has it now. */
  began(of: string): void {
    this.#having.set(of, this.#count(of) + 1)
  }

  /** One of these has it no more. */
  ended(of: string): void {
    const left = this.#count(of) - 1
    if (left > 0) this.#having.set(of, left)
    else this.#having.delete(of)
  }

  #count(of: string): number {
    return this.#having.get(of) ?? 0
  }
}
