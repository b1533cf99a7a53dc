import { defineEntity, p } from '@mikro-orm/core'
import { accessFilters, labelProperties } from '@satudata/subgraph'
import { appendOnly } from './append-only.ts'
import { AID_PROGRAMMES, FIELDS, RELATIONS } from './vocabulary.ts'

const personSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  filters: accessFilters,
  properties: {
    /** Says nothing about the person, and cannot be worked out from the NIK. */
    id: p.string().primary(),
    nik: p.string().unique(),
    householdId: p.string().index(),
    relation: p.enum([...RELATIONS]),
    name: p.string(),
    sex: p.enum(['FEMALE', 'MALE']),
    birthPlace: p.string(),
    birthDate: p.date(),
    /** Street, number, RT and RW. */
    address: p.string(),
    /** Code of the kecamatan of the address. */
    districtCode: p.string(),
    /** Closed to everybody but the registry. */
    sealed: p.boolean(),
    invented: p.boolean(),
    /** One more with every accepted correction. */
    version: p.integer(),
    ...labelProperties,
  },
})
/** A person of the population registry. */
export class Person extends personSchema.class {}
personSchema.setClass(Person)

const personHistorySchema = defineEntity({
  name: 'PersonHistory',
  tableName: 'person_history',
  filters: accessFilters,
  triggers: [appendOnly('person_history')],
  properties: {
    personId: p.string().primary(),
    /** The version that ended. */
    version: p.integer().primary(),
    field: p.enum([...FIELDS]),
    oldValue: p.string(),
    newValue: p.string(),
    correctionId: p.string(),
    changedAt: p.datetime(),
    /** Account that accepted the correction. */
    changedBy: p.string(),
    ...labelProperties,
  },
})
/** A value a person's record had before a correction. Rows are added, never changed. */
export class PersonHistory extends personHistorySchema.class {}
personHistorySchema.setClass(PersonHistory)

const personAidSchema = defineEntity({
  name: 'PersonAid',
  tableName: 'person_aid',
  filters: accessFilters,
  properties: {
    personId: p.string().primary(),
    programme: p.enum([...AID_PROGRAMMES]).primary(),
    /** Year. */
    period: p.string().primary(),
    /** Rupiah. */
    amount: p.bigint(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** Aid that a person received; `owner` is the organization that gave it. */
export class PersonAid extends personAidSchema.class {}
personAidSchema.setClass(PersonAid)
