import { defineEntity, p } from '@mikro-orm/core'
import { countsChanges } from './trigger.ts'

const officialSchema = defineEntity({
  name: 'Official',
  tableName: 'position_holder',
  triggers: [countsChanges],
  properties: {
    positionCode: p.string().primary(),
    /** NIP, 18 digits. */
    employeeNumber: p.string().primary().index(),
    validFrom: p.date().primary(),
    /** Both days count; null: until something else is decided. */
    validTo: p.date().nullable(),
    name: p.string(),
    /** Where a functional position is held; null for the others, which belong to one organization or to none. */
    organizationCode: p.string().nullable().index(),
    /** PLT and PLH act for a holder that there is not, or who is away. */
    appointment: p.enum(['DEFINITIVE', 'PLT', 'PLH']),
    /** Number of the decree (SK). */
    decree: p.string(),
  },
})

/** Somebody who holds a position between two days, as Kepegawaian says. */
export class Official extends officialSchema.class {}
officialSchema.setClass(Official)

const successionSchema = defineEntity({
  name: 'Succession',
  tableName: 'succession',
  triggers: [countsChanges],
  properties: {
    predecessorCode: p.string().primary(),
    successorCode: p.string().primary().index(),
    /** First day of the successor's answering. */
    takesEffectOn: p.date(),
    /** True when the successor answers for the data of the predecessor. */
    inherits: p.boolean(),
    kind: p.enum(['MERGED', 'RENAMED', 'SPLIT']),
  },
})

/** An organization that followed another one. */
export class Succession extends successionSchema.class {}
successionSchema.setClass(Succession)

const officialsChangeSchema = defineEntity({
  name: 'OfficialsChange',
  tableName: 'officials_change',
  properties: {
    id: p.integer().autoincrement(false).primary(),
    number: p.bigint(),
  },
})

/** The one row that triggers count up with every change of organizations, positions, holders and successions. */
export class OfficialsChange extends officialsChangeSchema.class {}
officialsChangeSchema.setClass(OfficialsChange)
