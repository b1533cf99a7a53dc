import { defineEntity, p } from '@mikro-orm/core'

const appointmentSchema = defineEntity({
  name: 'Appointment',
  tableName: 'appointment',
  // Whatever program writes: nobody gives a role to oneself.
  checks: [{ name: 'appointment_not_oneself', expression: 'given_by <> account_id' }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().index(),
    role: p.enum(['ANALYST', 'ADMIN']),
    /** Both days count; `to` null: until somebody ends it. */
    validFrom: p.date(),
    validTo: p.date().nullable(),
    reason: p.text(),
    /** Account of the administrator; null: the operator of the instance. */
    givenBy: p.uuid().nullable(),
    givenAt: p.datetime(),
    endedBy: p.uuid().nullable(),
    /** Ended before its time. */
    endedAt: p.datetime().nullable(),
  },
})

/** A role that follows from no position and was given to an account. */
export class Appointment extends appointmentSchema.class {}
appointmentSchema.setClass(Appointment)

const accountOpeningSchema = defineEntity({
  name: 'AccountOpening',
  tableName: 'account_opening',
  properties: {
    accountId: p.uuid().primary(),
    /** Account of the administrator who made it. */
    openedBy: p.uuid(),
  },
})

/** The account of an employee that one administrator made and another has not let into use yet. */
export class AccountOpening extends accountOpeningSchema.class {}
accountOpeningSchema.setClass(AccountOpening)

const keptOfficialsSchema = defineEntity({
  name: 'KeptOfficials',
  tableName: 'kept_officials',
  properties: {
    /** 1: there is one. */
    id: p.integer().autoincrement(false).primary(),
    /** The answer of the subgraph that owns positions, as it came. */
    content: p.json(),
    /** When that subgraph last said that this is how things are. */
    confirmedAt: p.datetime(),
  },
})

/** The last good answer about who holds which position, for when the source cannot be reached (K3). */
export class KeptOfficials extends keptOfficialsSchema.class {}
keptOfficialsSchema.setClass(KeptOfficials)
