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

const passwordLinkSchema = defineEntity({
  name: 'PasswordLink',
  tableName: 'password_link',
  properties: {
    /** Only this: who reads the database cannot use the link. */
    tokenHash: p.string().primary(),
    accountId: p.uuid().index(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
})

/** A link that sets a password once. */
export class PasswordLink extends passwordLinkSchema.class {}
passwordLinkSchema.setClass(PasswordLink)

const outboxSchema = defineEntity({
  name: 'Outbox',
  tableName: 'outbox',
  properties: {
    id: p.uuid().primary(),
    /** REQUEST: somebody asked for a link, nobody has looked yet whether there is such an account. MAIL: ready to send. */
    kind: p.enum(['REQUEST', 'MAIL']),
    /** Sealed: addresses and links are nobody's business. */
    content: p.text(),
    attempts: p.integer().default(0),
    nextAt: p.datetime().index(),
    /** After this nobody waits for it any more. */
    deadlineAt: p.datetime(),
    createdAt: p.datetime(),
  },
})

/** Mail on its way; gone when it was sent. */
export class Outbox extends outboxSchema.class {}
outboxSchema.setClass(Outbox)
