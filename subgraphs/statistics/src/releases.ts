import { decide } from '@satudata/core'
import type { Release } from '@satudata/subgraph'
import type { Context } from './queries.ts'

/** A release as the caller may know it. Notes and findings quote figures: who sees totals only does not get them. */
export function releaseSeen({ services, principal }: Context, number: number): Release {
  const release = services.release(number)
  if (decide(principal, release) === 'ROWS') return release
  return { ...release, findings: [], provenance: { ...release.provenance, notes: [] } }
}
