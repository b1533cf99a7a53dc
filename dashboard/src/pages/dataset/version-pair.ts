import type { Chosen } from './address.ts'

/** Two releases to compare, by their ids. */
export interface VersionPair {
  readonly from: string
  readonly to: string
}

/** Releases of periods that have several versions: comparing two periods would call every figure another one. */
export function comparable<R extends Chosen>(releases: readonly R[]): R[] {
  const several = (period: string) => releases.filter((each) => each.period === period).length > 1
  return releases.filter(({ period }) => several(period))
}

/** The pair the address names, where it names one; else the newest version and the one before it. Null when there are not two. */
export function presetPair(
  releases: readonly Chosen[],
  named: { readonly from: string | undefined; readonly to: string | undefined },
): VersionPair | null {
  const choices = comparable(releases)
  const there = (id: string | undefined) => choices.find((each) => each.id === id)
  const to = there(named.to) ?? choices[0]
  if (to === undefined) return null
  const from = there(named.from) ?? choices.find(({ id, period }) => period === to.period && id !== to.id)
  return from === undefined ? null : { from: from.id, to: to.id }
}
