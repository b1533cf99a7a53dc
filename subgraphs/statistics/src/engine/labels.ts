import { ACCESS_LEVELS } from '@satudata/core'
import type { Release } from '@satudata/subgraph'

/** A release of an earlier moment, and how it may be shown today. */
export interface PastRelease {
  /** As it was published. */
  readonly own: Release
  /** With the label that holds today; undefined when nobody has all the rights that its versions ask for. */
  readonly held: Release | undefined
}

/**
 * A release under the strictest of its own label and those of all later versions: what was closed or withdrawn since stays so. Who
 * may see it must have had the right to each of these versions; agencies that took over from each other have no such people.
 */
export function heldToday(own: Release, later: readonly Release[]): PastRelease {
  const limited = [own, ...later].filter(({ access }) => access !== 'OPEN')
  const owners = new Set(limited.map(({ owner }) => owner))
  if (owners.size > 1) return { own, held: undefined }
  const access = strictest(limited)
  const [owner = own.owner] = owners
  return { own, held: access === own.access && owner === own.owner ? own : { ...own, access, owner } }
}

/** True when people who saw it then may not see it now. */
export function isTightened({ own, held }: PastRelease): boolean {
  return held?.access !== own.access
}

/** Indicators of which something was open then and is not any more. */
export function tightenedOf(releases: readonly PastRelease[]): ReadonlySet<string> {
  const found = releases.filter((release) => release.own.access !== 'CLOSED' && isTightened(release))
  return new Set(found.flatMap(({ own }) => own.measures.map(({ indicator }) => indicator)))
}

function strictest(releases: readonly Release[]): Release['access'] {
  const places = releases.map(({ access }) => ACCESS_LEVELS.indexOf(access))
  return ACCESS_LEVELS[Math.max(0, ...places)] ?? 'CLOSED'
}
