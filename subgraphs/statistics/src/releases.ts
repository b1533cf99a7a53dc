import { decide, tierOf } from '@satudata/core'
import type { Release } from '@satudata/subgraph'
import type { Context } from './queries.ts'

/** A release as the caller may know it. Notes and findings quote figures: who sees totals only does not get them. */
export function releaseSeen({ services, principal }: Context, number: number): Release {
  const release = services.release(number)
  if (decide(principal, release) === 'ROWS') return release
  return { ...release, findings: [], provenance: { ...release.provenance, notes: [] } }
}

/** Puts the tiers of releases that were read for the caller on the request's list, for the audit log. */
export function noteReleases(
  { services, tiers }: Pick<Context, 'services' | 'tiers'>,
  numbers: Iterable<number>,
): void {
  if (tiers !== undefined) for (const number of numbers) tiers.add(tierOf(services.release(number)))
}
