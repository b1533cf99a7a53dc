/** One line of a measure: its label values, in the order of the measure's labels, and what was counted. */
export interface Line<Value> {
  readonly labels: readonly string[]
  readonly value: Value
}

/** Values seen, by size. `counts` has one place more than `bounds`: what is above all of them. */
export interface Spread {
  readonly counts: readonly number[]
  readonly sum: number
  readonly count: number
}

interface Described {
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
}

/** What can be read of the gateway at any time. */
export type Measure =
  | (Described & { readonly kind: 'counter' | 'gauge'; lines(): readonly Line<number>[] })
  | (Described & { readonly kind: 'histogram'; readonly bounds: readonly number[]; lines(): readonly Line<Spread>[] })

/** Grows only. */
export interface Counter {
  add(labels: readonly string[], by?: number): void
}

/** Keeps how values are spread. */
export interface Histogram {
  record(labels: readonly string[], value: number): void
}

/** A gauge that is read when somebody looks. */
export type Reading = () => number | readonly Line<number>[]

/** Everything that is measured. Counting costs one look-up and an addition: it happens many times in each operation. */
export interface Measures {
  counter(name: string, help: string, labels?: readonly string[]): Counter
  histogram(name: string, help: string, bounds: readonly number[], labels?: readonly string[]): Histogram
  /** A name that is read already is read from the new place. */
  gauge(name: string, help: string, read: Reading, labels?: readonly string[]): void
  /** A counter that somebody else keeps. */
  total(name: string, help: string, read: Reading, labels?: readonly string[]): void
  all(): readonly Measure[]
}

/** Most lines of one measure: whoever reads it keeps each of them. */
const LINES = 1_000

/** Measures of one gateway. */
export function createMeasures(): Measures {
  const measures = new Map<string, Measure>()
  const keep = (measure: Measure) => void measures.set(measure.name, measure)
  const read = (kind: 'counter' | 'gauge'): Measures['gauge'] => {
    return (name, help, reading, labels = []) =>
      keep({
        kind,
        name,
        help,
        labels,
        lines() {
          const value = reading()
          return typeof value === 'number' ? [{ labels: [], value }] : value
        },
      })
  }
  return {
    counter(name, help, labels = []) {
      const lines = linesOf(() => ({ value: 0 }))
      keep({
        kind: 'counter',
        name,
        help,
        labels,
        lines: () => lines.all().map(({ labels, value }) => ({ labels, value: value.value })),
      })
      return { add: (values, by = 1) => void (lines.of(values).value += by) }
    },
    histogram(name, help, bounds, labels = []) {
      const lines = linesOf(() => ({ counts: Array.from({ length: bounds.length + 1 }, () => 0), sum: 0, count: 0 }))
      keep({ kind: 'histogram', name, help, labels, bounds, lines: () => lines.all() })
      return {
        record(values, value) {
          const spread = lines.of(values)
          const place = bounds.findIndex((bound) => value <= bound)
          spread.counts[place < 0 ? bounds.length : place]! += 1
          spread.sum += value
          spread.count += 1
        },
      }
    },
    gauge: read('gauge'),
    total: read('counter'),
    all: () => [...measures.values()],
  }
}

/** Lines by their labels; what comes when there are too many is counted together. */
function linesOf<Value>(make: () => Value) {
  const lines = new Map<string, Line<Value>>()
  const at = (key: string, labels: readonly string[]): Value => {
    const known = lines.get(key)
    if (known !== undefined) return known.value
    if (lines.size >= LINES && key !== OTHERS)
      return at(
        OTHERS,
        labels.map(() => 'other'),
      )
    const made = { labels: [...labels], value: make() }
    lines.set(key, made)
    return made.value
  }
  return {
    of: (labels: readonly string[]) => at(labels.length === 1 ? labels[0]! : labels.join('\u0000'), labels),
    all: () => [...lines.values()],
  }
}

const OTHERS = '\u0000other'
