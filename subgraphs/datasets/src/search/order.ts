import type { DatasetSort } from '../generated/resolvers.ts'
import type { Entry } from './held/entry.ts'
import type { HeldCatalogue } from './held/held.ts'
import type { Hits } from './words/lookup.ts'

/** What orders are made of besides the entries themselves. */
export interface OrderBy {
  readonly sort: DatasetSort
  readonly hits: Hits | undefined
  /** Downloads of the last 90 days by dataset; needed for DOWNLOADS only. */
  readonly downloads: ReadonlyMap<string, number>
}

interface Place {
  readonly number: number
  readonly entry: Entry
}

type Compare = (one: Place, other: Place) => number

/** Ids of the page that begins at `start`, out of the entries by number. */
export function pageOf(
  held: HeldCatalogue,
  numbers: readonly number[],
  order: OrderBy,
  { start, first }: { readonly start: number; readonly first: number },
): string[] {
  if (first === 0) return []
  const compare = comparing(order)
  const best: Place[] = []
  const most = start + first
  for (const number of numbers) {
    const entry = held.entries[number]
    if (entry === undefined) continue
    const place = { number, entry }
    // A page near the front is picked out; sorting a hundred thousand would take longer than everything else.
    if (most > PICKED || best.length < most) best.push(place)
    else if (compare(place, best.at(-1) as Place) < 0) best[most - 1] = place
    else continue
    if (most <= PICKED && best.length >= 2) sink(best, compare)
  }
  if (most > PICKED) best.sort(compare)
  return best.slice(start, most).map(({ entry }) => entry.id)
}

/** Pages up to here are picked out. */
const PICKED = 200

/** Moves the last place to where it belongs among those before it, which are in order. */
function sink(places: Place[], compare: Compare): void {
  const last = places.at(-1) as Place
  let at = places.length - 1
  for (; at > 0 && compare(last, places[at - 1] as Place) < 0; at -= 1) places[at] = places[at - 1] as Place
  places[at] = last
}

function comparing({ sort, hits, downloads }: OrderBy): Compare {
  const byTitle: Compare = ({ entry: one }, { entry: other }) => text(one.title, other.title) || text(one.id, other.id)
  const latest = (date: (entry: Entry) => string): Compare => {
    return (one, other) => text(date(other.entry), date(one.entry)) || byTitle(one, other)
  }
  if (sort === 'MODIFIED') return latest(({ modified }) => modified)
  if (sort === 'NEWEST') return latest(({ issued }) => issued)
  if (sort === 'DOWNLOADS') {
    const of = ({ entry }: Place) => downloads.get(entry.id) ?? 0
    return (one, other) => of(other) - of(one) || byTitle(one, other)
  }
  if (sort === 'TITLE' || hits === undefined) return byTitle
  const sameTier = latest(({ until }) => until)
  return (one, other) => (hits[one.number] ?? 0) - (hits[other.number] ?? 0) || sameTier(one, other)
}

/** By code point, as PostgreSQL's locale C. */
function text(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
