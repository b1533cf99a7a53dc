import { createHash } from 'node:crypto'
import { decide } from '@satudata/core'
import type { Principal } from '@satudata/core'
import type { Release } from '@satudata/subgraph'
import type { DataVersion } from '../parents.ts'
import type { Context } from '../queries.ts'

/**
 * The state of the data as far as one caller sees it. Worked out of which releases the caller sees, at least inside totals, and of
 * nothing in them nor of their numbers in the manifest, which count the others too: a release that the caller may not know of changes
 * nothing here.
 */
export function dataVersion({ services, principal }: Pick<Context, 'services' | 'principal'>): DataVersion {
  const seen = services.current().filter((release) => isSeen(principal, release))
  const parts = seen.map(({ id, publishedAt, access, owner }) => [id, publishedAt, access, owner])
  const newest = seen.reduce<Release | null>(
    (latest, each) => (latest === null || each.sequence > latest.sequence ? each : latest),
    null,
  )
  return {
    id: createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32),
    releasedAt: newest?.publishedAt ?? null,
    newest: newest === null ? null : { id: newest.dataset },
  }
}

function isSeen(principal: Principal, release: Release): boolean {
  const view = decide(principal, release)
  return view === 'ROWS' || view === 'AGGREGATES'
}
