import { defineEntity, p } from '@mikro-orm/core'

const accountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    /** Lower case. */
    username: p.string().unique(),
    name: p.string(),
    /** Lower case; null: no mail, so no reset by mail. */
    email: p.string().nullable().unique(),
    /** EMPLOYEE: an ASN, tied to the holder of positions by `employeeNumber`. OTHER: everybody else (S2). */
    kind: p.enum(['EMPLOYEE', 'OTHER']),
    /** NIP; null for others. */
    employeeNumber: p.string().nullable().unique(),
    /** An account of the sample data: refused in production. */
    demonstration: p.boolean().default(false),
    /** PHC string of argon2id; null: cannot sign in with a password. */
    passwordHash: p.text().nullable(),
    disabledAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
})

/** An account of a person. What it may do is not here: it follows from positions and appointments. */
export class Account extends accountSchema.class {}
accountSchema.setClass(Account)
