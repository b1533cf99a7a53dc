import type { DatasetSort } from '../generated/resolvers.ts'
import type { Entry } from './held/entry.ts'
import type { HeldCatalogue } from './held/held.ts'
import type { Hits } from './words/lookup.ts'

/** What orders are made of besides the entries themselves. */
export interface OrderBy {
  readonly sort: DatasetSort
  readonly hits: Hits | undefined
  /** Downloads of the last 90 days by number of the entry; needed for DOWNLOADS only. */
  readonly downloads: readonly number[] | undefined
}

/** Of two entries by number. */
type Compare = (one: number, other: number) => number

/** Ids of the page that begins at `start`, out of the entries by number. */
export function pageOf(
  held: HeldCatalogue,
  numbers: readonly number[],
  order: OrderBy,
  { start, first }: { readonly start: number; readonly first: number },
): string[] {
  if (first === 0) return []
  const compare = comparing(order, held)
  const most = start + first
  const best = most > PICKED ? numbers.toSorted(compare) : picked(numbers, compare, most)
  return best.slice(start, most).map((number) => held.entries[number]?.id ?? '')
}

/** Pages up to here are picked out. */
const PICKED = 200

/** The first so many in order. A page near the front is picked out: sorting all would take longer than everything else. */
function picked(numbers: readonly number[], compare: Compare, most: number): number[] {
  const best: number[] = []
  for (const number of numbers) {
    if (best.length < most) best.push(number)
    else if (compare(number, best[most - 1]!) >= 0) continue
    let at = best.length - 1
    for (; at > 0 && compare(number, best[at - 1]!) < 0; at -= 1) best[at] = best[at - 1]!
    best[at] = number
  }
  return best
}

function comparing({ sort, hits, downloads }: OrderBy, { entries }: HeldCatalogue): Compare {
  const of = (number: number) => entries[number] ?? GONE
  const byTitle: Compare = (one, other) => text(of(one).title, of(other).title) || text(of(one).id, of(other).id)
  const latest = (date: 'modified' | 'issued' | 'until'): Compare => {
    return (one, other) => text(of(other)[date], of(one)[date]) || byTitle(one, other)
  }
  if (sort === 'MODIFIED') return latest('modified')
  if (sort === 'NEWEST') return latest('issued')
  if (sort === 'DOWNLOADS') {
    const times = (number: number) => downloads?.[number] ?? 0
    return (one, other) => times(other) - times(one) || byTitle(one, other)
  }
  if (sort === 'TITLE' || hits === undefined) return byTitle
  const sameTier = latest('until')
  return (one, other) => (hits[one] ?? 0) - (hits[other] ?? 0) || sameTier(one, other)
}

const GONE: Entry = { id: '', title: '', modified: '', issued: '', until: '' }

/** By code point, as PostgreSQL's locale C. */
function text(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
