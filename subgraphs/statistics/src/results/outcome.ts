import type { Fraction } from '../exact/fraction.ts'

/** ObservationStatus of the graph. */
export type Status = 'NORMAL' | 'PRELIMINARY' | 'ESTIMATED' | 'MISSING' | 'SUPPRESSED'

/** "7 of 8". */
export interface Coverage {
  readonly present: number
  readonly expected: number
}

/** What a cell came to. */
export interface Outcome {
  /** Null when missing or suppressed. */
  readonly value: Fraction | null
  readonly status: Status
  readonly complete: boolean
  readonly coverage: Coverage | null
  /** Numbers of the releases behind it. */
  readonly releases: readonly number[]
}

/** One part of a row's key: a code, or null for figures about no organization. */
export type KeyPart = string | null

/** A row's key, in the order region, organization, dimensions. */
export type Key = readonly KeyPart[]

const texts = new WeakMap<Key, string>()

/** A key as text, to look things up by. The same key is asked for again and again, once for each column and period. */
export function keyText(key: Key): string {
  let text = texts.get(key)
  if (text === undefined) {
    text = JSON.stringify(key)
    texts.set(key, text)
  }
  return text
}

/** A cell nobody has a figure for. */
export function missing(releases: readonly number[] = []): Outcome {
  return { value: null, status: 'MISSING', complete: false, coverage: null, releases }
}

/** A cell that is too small to show. */
export function suppressed(releases: readonly number[]): Outcome {
  return { value: null, status: 'SUPPRESSED', complete: true, coverage: null, releases }
}

const WEAKEST_FIRST: readonly Status[] = ['SUPPRESSED', 'MISSING', 'PRELIMINARY', 'ESTIMATED', 'NORMAL']

/** What is computed from several cells is as uncertain as the least certain of them. */
export function weakest(outcomes: readonly Outcome[]): Status {
  return WEAKEST_FIRST.find((status) => outcomes.some((outcome) => outcome.status === status)) ?? 'NORMAL'
}

/** A value computed from other cells: null when one of them is, with the sources of all. */
export function derived(value: Fraction | null, from: readonly Outcome[]): Outcome {
  const releases = [...new Set(from.flatMap((outcome) => outcome.releases))]
  const status = weakest(from)
  if (status === 'SUPPRESSED') return suppressed(releases)
  if (value === null || status === 'MISSING') return missing(releases)
  return {
    value,
    status,
    complete: from.every((outcome) => outcome.complete),
    coverage: from[0]?.coverage ?? null,
    releases,
  }
}
