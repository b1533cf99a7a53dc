import { countedAddress } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { Audit } from '../parts.ts'

/** Puts refusals on record without letting whoever is refused fill the log. */
export interface Refusals {
  /**
   * Records that `what` was refused to an address, at most once a minute; `event` is asked for only then. How many refusals were
   * left out before stands in its detail `unrecorded`. Resolves when the record is on disk, or at once when there is none.
   */
  record(address: string, what: string, event: () => AuditEvent | Promise<AuditEvent>): Promise<void>
}

/** Between two records of the same, in milliseconds. */
const PAUSE = 60_000
/** Different things recorded of one address within that time: somebody who makes up keys gets no further. */
const MOST_OF_ADDRESS = 30
/** Addresses remembered; the one refused longest ago goes first. */
const MOST_ADDRESSES = 10_000

interface Refused {
  /** What was recorded, and when it may be again. */
  readonly until: Map<string, number>
  unrecorded: number
}

/** Remembers in this process what was recorded. `clock` gives milliseconds that only grow. */
export function openRefusals(audit: Pick<Audit, 'record'>, clock = () => performance.now()): Refusals {
  const addresses = new Map<string, Refused>()
  const of = (address: string): Refused => {
    const counted = countedAddress(address)
    const known = addresses.get(counted) ?? { until: new Map<string, number>(), unrecorded: 0 }
    addresses.delete(counted)
    if (addresses.size >= MOST_ADDRESSES) addresses.delete(addresses.keys().next().value!)
    addresses.set(counted, known)
    return known
  }
  return {
    async record(address, what, event) {
      const refused = of(address)
      const now = clock()
      for (const [each, until] of refused.until) if (until <= now) refused.until.delete(each)
      if (refused.until.has(what) || refused.until.size >= MOST_OF_ADDRESS) return void refused.unrecorded++
      refused.until.set(what, now + PAUSE)
      const { unrecorded } = refused
      refused.unrecorded = 0
      try {
        const told = await event()
        await audit.record(unrecorded === 0 ? told : { ...told, details: { ...told.details, unrecorded } })
      } catch (error) {
        refused.until.delete(what)
        refused.unrecorded += unrecorded
        throw error
      }
    },
  }
}
