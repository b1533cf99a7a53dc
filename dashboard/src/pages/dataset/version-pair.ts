import type { Chosen } from './address.ts'

/** Two releases to compare, by their ids. */
export interface VersionPair {
  readonly from: string
  readonly to: string
}

/**
 * The pair the address names, where it names one; else the newest version that has one before it, and that one: two periods have
 * no figure in common. Null when no period has two versions and the address names no pair.
 */
export function presetPair(
  releases: readonly Chosen[],
  named: { readonly from: string | undefined; readonly to: string | undefined },
): VersionPair | null {
  const there = (id: string | undefined) => releases.find((each) => each.id === id)
  const before = (release: Chosen) =>
    releases.find(({ period, version }) => period === release.period && version < release.version)
  const to = there(named.to) ?? releases.find((each) => before(each) !== undefined)
  if (to === undefined) return null
  const from = there(named.from) ?? before(to)
  return from === undefined ? null : { from: from.id, to: to.id }
}
