import { defineEntity, p } from '@mikro-orm/core'
import type { ConsentEnd } from '../generated/resolvers.ts'
import type { Giver } from '../parents.ts'

const fieldConsentSchema = defineEntity({
  name: 'FieldConsent',
  tableName: 'field_consent',
  properties: {
    id: p.uuid().primary(),
    /** The subgraph that may. Of one coordinate it has one consent that holds at most. */
    subgraph: p.string().length(41).index(),
    coordinate: p.string(),
    reason: p.text(),
    by: p.string(),
    at: p.datetime(3),
    /** Who answered for the field then. */
    givers: p.json<readonly Giver[]>(),
    /** The last day it holds. */
    until: p.date(),
    endedAt: p.datetime(3).nullable(),
    ended: p.enum(['WITHDRAWN', 'EXPIRED', 'OWNER_CHANGED', 'FIELD_GONE'] satisfies ConsentEnd[]).nullable(),
    endedBy: p.string().nullable(),
    endReason: p.text().nullable(),
    /** When a version in the graph that still needs it leaves the graph; null while it holds. */
    leavesAt: p.datetime(3).nullable(),
    /** When its owner was told that it is about to end; null while there is time. */
    toldAt: p.datetime(3).nullable(),
    /** When nothing in the graph needed it any more, after it ended. */
    settledAt: p.datetime(3).nullable(),
  },
})

/** The owner of a field lets another subgraph take it over, override or share it, for a time. */
export class FieldConsent extends fieldConsentSchema.class {}
fieldConsentSchema.setClass(FieldConsent)
