import type { AuditFilter } from '../../generated/graphql.ts'

/** Names of the filters in the address. */
export const FILTERS = ['tindakan', 'hasil', 'pelaku', 'perangkat', 'dari', 'sampai', 'permintaan'] as const

/** What stands in the address, as the graph takes it. */
export function filterOf(given: Readonly<Record<(typeof FILTERS)[number], string>>): AuditFilter {
  const { hasil } = given
  return {
    action: given.tindakan || null,
    outcome: hasil === 'DONE' || hasil === 'REFUSED' ? hasil : null,
    subject: given.pelaku || null,
    organization: given.perangkat || null,
    requestId: given.permintaan || null,
    from: dayIn(given.dari),
    to: dayIn(given.sampai),
  }
}

function dayIn(text: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : null
}
