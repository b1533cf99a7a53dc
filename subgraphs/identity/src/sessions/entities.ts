import { defineEntity, p } from '@mikro-orm/core'

const sessionSchema = defineEntity({
  name: 'BrowserSession',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    /** Hash of the cookie; a new one whenever rights rise, so that a cookie planted before is worth nothing. */
    tokenHash: p.string().unique(),
    accountId: p.uuid().index(),
    /** PENDING: the password was right, the second factor is missing; opens nothing. */
    state: p.enum(['PENDING', 'LIVE']),
    /** RFC 8176: pwd, otp, hwk, mfa, fed. */
    methods: p.array(),
    signedInAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    address: p.string(),
    userAgent: p.string().length(400),
    endedAt: p.datetime().nullable(),
    /** When applications that were signed in through it had been told that it ended. */
    toldAt: p.datetime().nullable(),
    /** The ID token of the provider outside that signed the person in, sealed; null: signed in here. For signing out there too. */
    outsideToken: p.text().nullable(),
  },
})

/** A browser somebody signed in with. */
export class BrowserSession extends sessionSchema.class {}
sessionSchema.setClass(BrowserSession)

const throttleSchema = defineEntity({
  name: 'Throttle',
  tableName: 'throttle',
  properties: {
    /** Keyed hash of what is counted: no addresses or user names here. */
    key: p.string().primary(),
    failures: p.integer(),
    blockedUntil: p.datetime().nullable(),
    /** Without a failure until then, counting begins again. */
    forgetAt: p.datetime(),
  },
})

/** Failed attempts of one kind. */
export class Throttle extends throttleSchema.class {}
throttleSchema.setClass(Throttle)

const factorSchema = defineEntity({
  name: 'Factor',
  tableName: 'factor',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().index(),
    kind: p.enum(['TOTP', 'PASSKEY']),
    name: p.string(),
    createdAt: p.datetime(),
    /** Null: begun, not shown to work; opens nothing. */
    confirmedAt: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
    /** TOTP: the sealed secret. */
    secret: p.text().nullable(),
    /** TOTP: the time step of the last code that was used; no code of it or before works again. */
    lastStep: p.integer().nullable(),
    /** Passkey, base64url. */
    credentialId: p.text().nullable().unique(),
    /** Passkey: COSE public key, base64url. */
    publicKey: p.text().nullable(),
    /** Passkey: signatures made, where the authenticator counts. */
    counter: p.bigint('number').default(0),
    /** Passkey: how the browser reaches it. */
    transports: p.array(),
  },
})

/** A second factor of an account. */
export class Factor extends factorSchema.class {}
factorSchema.setClass(Factor)

const recoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    hash: p.string().primary(),
    accountId: p.uuid().index(),
  },
})

/** A code that stands in for a lost second factor, once: using it deletes it. */
export class RecoveryCode extends recoveryCodeSchema.class {}
recoveryCodeSchema.setClass(RecoveryCode)

const challengeSchema = defineEntity({
  name: 'Challenge',
  tableName: 'challenge',
  properties: {
    /** What the passkey signs, base64url. */
    value: p.string().primary(),
    purpose: p.enum(['REGISTER', 'SECOND_FACTOR', 'SIGN_IN']),
    /** Whose passkey is asked for; null: anybody's. */
    accountId: p.uuid().nullable(),
    expiresAt: p.datetime(),
  },
})

/** A question to a passkey; answering deletes it. */
export class Challenge extends challengeSchema.class {}
challengeSchema.setClass(Challenge)
