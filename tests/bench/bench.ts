/** A measured line of a table. */
export interface Line {
  readonly what: string
  readonly figures: readonly string[]
}

/** What a case gives: one table. */
export interface Table {
  readonly title: string
  /** Heads of the figures. */
  readonly heads: readonly string[]
  readonly lines: readonly Line[]
  /** Targets that were missed, in words; none means all were met. */
  readonly missed: readonly string[]
}

/** What a case works with. */
export interface Bench {
  /** A folder of its own, removed afterwards. */
  readonly folder: string
  /** Says what is being done, for the person waiting. */
  progress(what: string): void
}

/** One case; a file in `cases/` that exports one as its default is found by its name. */
export interface BenchCase {
  readonly run: (bench: Bench) => Promise<Table>
}

/** Middle of the times that some works take, in milliseconds. They take turns, so that a busy moment meets all of them. */
export async function medians(works: readonly (() => Promise<unknown>)[], rounds: number): Promise<number[]> {
  const times = works.map((): number[] => [])
  // The first rounds warm caches and are not counted.
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      await work()
      if (round >= 0) times[index]?.push(performance.now() - start)
    }
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN)
}

/** Milliseconds for people: "7.3 ms", "1.42 s". */
export function duration(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`
}

/** Runs work once; gives its result and its time. */
export async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const start = performance.now()
  const value = await work()
  return { value, milliseconds: performance.now() - start }
}
