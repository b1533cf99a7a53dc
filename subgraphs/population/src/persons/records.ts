import { defineEntity, p } from '@mikro-orm/core'
import type { PersonPart } from '@satudata/core'
import { accessFilters, labelProperties } from '@satudata/subgraph'
import { appendOnly } from './append-only.ts'
import { CORRECTION_STATES, FIELDS, OUTCOMES, PURPOSE_NAMES } from './vocabulary.ts'

const personAccessSchema = defineEntity({
  name: 'PersonAccess',
  tableName: 'person_access',
  filters: accessFilters,
  triggers: [appendOnly('person_access')],
  indexes: [{ properties: ['subject', 'at'] }, { properties: ['personId', 'id'] }],
  properties: {
    /** UUID version 7: sorts by time, and tells nothing of other rows. */
    id: p.string().primary(),
    at: p.datetime(),
    requestId: p.string(),
    outcome: p.enum([...OUTCOMES]),
    /** Null when nobody has the NIK or id that was asked for; that one is never written down. */
    personId: p.string().nullable(),
    subject: p.string(),
    positions: p.array(),
    organizations: p.array(),
    purpose: p.enum([...PURPOSE_NAMES]),
    reason: p.text(),
    /** What was shown of the person. */
    parts: p.array((part) => part as PersonPart),
    nikInClear: p.boolean(),
    ...labelProperties,
  },
})
/** Somebody opened the profile of a person, or tried. Rows are added, never changed. */
export class PersonAccess extends personAccessSchema.class {}
personAccessSchema.setClass(PersonAccess)

const personCorrectionSchema = defineEntity({
  name: 'PersonCorrection',
  tableName: 'person_correction',
  filters: accessFilters,
  indexes: [{ properties: ['state', 'id'] }],
  properties: {
    /** UUID version 7. */
    id: p.string().primary(),
    personId: p.string().index(),
    /** Version of the record the request was made against. */
    personVersion: p.integer(),
    field: p.enum([...FIELDS]),
    proposedValue: p.string(),
    reason: p.text(),
    state: p.enum([...CORRECTION_STATES]),
    proposedAt: p.datetime(),
    proposedBy: p.string(),
    proposedFor: p.array(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.string().nullable(),
    note: p.text().nullable(),
    ...labelProperties,
  },
})
/** A request that the registry corrects a value. */
export class PersonCorrection extends personCorrectionSchema.class {}
personCorrectionSchema.setClass(PersonCorrection)
