import { createHash } from 'node:crypto'
import type { Release } from '@satudata/subgraph'
import { neededPartPeriods, neededPeriods } from '../plan/columns.ts'
import type { Column } from '../plan/columns.ts'
import type { Source } from '../plan/sources.ts'

type Versioned = Pick<Release, 'id' | 'contentHash' | 'publishedAt'>

/**
 * Hash over the releases used: what others may see, and what was published elsewhere, does not change it. `hiding`: when some
 * figures are seen inside totals only, what decides what is hidden of them. Then nothing that follows from figures goes in: the
 * hash of a file about few persons could be tried out.
 */
export function versionOf(
  releases: readonly Versioned[],
  hiding: { readonly smallCell: number; readonly beside: readonly Versioned[] } | undefined,
): string {
  const parts =
    hiding === undefined
      ? [0, ...releases.map(({ id, contentHash }) => [id, contentHash])]
      : [hiding.smallCell, ...[...releases, ...hiding.beside].map(({ id, publishedAt }) => [id, publishedAt])]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** Numbers of the releases of the same indicators and periods, and of what is open in the same datasets, in manifest order. */
export function besides(sources: readonly Source[], columns: readonly Column[]): number[] {
  const periods = new Set(columns.flatMap((column) => [...neededPeriods(column), ...neededPartPeriods(column)]))
  const datasets = new Set(columns.flatMap(({ read, part }) => [read.source.dataset, part?.source.dataset]))
  const numbers = sources
    .filter(({ stage }) => stage === 'VALIDATED')
    .flatMap(({ dataset, slices }) =>
      slices.filter(({ period, sheltered }) => periods.has(period) || (!sheltered && datasets.has(dataset))),
    )
    .map(({ release }) => release)
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}
