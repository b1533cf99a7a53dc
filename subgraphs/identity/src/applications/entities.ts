import type { AccessScope } from '@satudata/core'
import { defineEntity, p } from '@mikro-orm/core'
import type { GrantedSignIn, SignIn } from './sign-in.ts'

const registeredApplicationSchema = defineEntity({
  name: 'RegisteredApplication',
  tableName: 'registered_application',
  checks: [{ name: 'registered_application_owner', expression: '(organization_code is null) <> (party is null)' }],
  properties: {
    /** A random UUID. */
    id: p.string().primary(),
    /** Its client at the OpenID provider; null while it has none. */
    clientId: p.string().nullable().unique(),
    name: p.string(),
    /** The government organization it belongs to; null for applications of others. */
    organizationCode: p.string().nullable().index(),
    /** Who outside government it belongs to; null for applications of government. */
    party: p.string().nullable(),
    contact: p.string(),
    purpose: p.text(),
    /** What its owner asks for; an administrator decides. */
    requestedScopes: p.array<AccessScope>((text) => text as AccessScope),
    /** What was granted. What of it holds today depends on agreements. */
    scopes: p.array<AccessScope>((text) => text as AccessScope),
    /** How it wants to sign people in; null: it signs nobody in. Holds once decided on. */
    requestedSignIn: p.json<SignIn>().nullable(),
    /** How it signs people in; null: it signs nobody in. */
    signIn: p.json<GrantedSignIn>().nullable(),
    /** The contract whose part of the graph it sees alone; null: the whole. */
    contract: p.string().nullable(),
    state: p.enum(['SUBMITTED', 'ACTIVE', 'SUSPENDED']),
    /** Last day of its registration. */
    expiresOn: p.date(),
    registeredBy: p.string(),
    registeredAt: p.datetime(3),
    /** Who last asked for scopes or addresses: may not decide on them. */
    requestedBy: p.string(),
    decidedBy: p.string().nullable(),
    decidedAt: p.datetime(3).nullable(),
    /** Grows with each change, so that two people do not overwrite each other. */
    version: p.integer(),
  },
})

/** An application that was registered to use the data (A2). */
export class RegisteredApplication extends registeredApplicationSchema.class {}
registeredApplicationSchema.setClass(RegisteredApplication)

const apiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    /** 24 hexadecimal digits, the public part of the key. */
    id: p.string().primary(),
    applicationId: p.string().index(),
    /** What its owner calls it. */
    name: p.string(),
    /** SHA-256 of the secret part: 256 bits of chance need no slow hash. */
    secretHash: p.string(),
    scopes: p.array<AccessScope>((text) => text as AccessScope),
    ratePerMinute: p.integer(),
    dailyQuota: p.integer(),
    monthlyQuota: p.integer(),
    createdBy: p.string(),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3),
    /** The key that took its place. */
    replacedBy: p.string().nullable(),
    revokedBy: p.string().nullable(),
    revokedAt: p.datetime(3).nullable(),
    lastUsedAt: p.datetime(3).nullable(),
  },
})

/** A key of an application. Its secret is not here. */
export class ApiKey extends apiKeySchema.class {}
apiKeySchema.setClass(ApiKey)

const keyMeterSchema = defineEntity({
  name: 'KeyMeter',
  tableName: 'key_meter',
  properties: {
    /** Id of a key; of an application for the tokens of its client. */
    keyId: p.string().primary(),
    /** Day and month the counts are of. */
    day: p.date(),
    dayTaken: p.integer(),
    month: p.string(),
    monthTaken: p.integer(),
  },
})

/** How much of a key's quotas the processes have taken, for operations done or about to be. */
export class KeyMeter extends keyMeterSchema.class {}
keyMeterSchema.setClass(KeyMeter)

const keyUsageSchema = defineEntity({
  name: 'KeyUsageCount',
  tableName: 'key_usage',
  properties: {
    /** Id of a key; of an application for the tokens of its client. */
    keyId: p.string().primary(),
    day: p.date().primary(),
    operations: p.integer(),
    refused: p.integer(),
  },
})

/** What was done with a key on a day. */
export class KeyUsageCount extends keyUsageSchema.class {}
keyUsageSchema.setClass(KeyUsageCount)

const dataAgreementSchema = defineEntity({
  name: 'DataAgreement',
  tableName: 'data_agreement',
  properties: {
    /** A random UUID. */
    id: p.string().primary(),
    /** Number of the document. */
    number: p.string().unique(),
    /** The organization that gives the data. */
    ownerCode: p.string().index(),
    /** The organization that gets it. */
    consumerCode: p.string().index(),
    scopes: p.array<AccessScope>((text) => text as AccessScope),
    purpose: p.text(),
    validFrom: p.date(),
    validTo: p.date(),
    documentName: p.string(),
    documentSha256: p.string(),
    recordedBy: p.string(),
    recordedAt: p.datetime(3),
    /** Somebody else than who recorded it; nothing follows from it before. */
    confirmedBy: p.string().nullable(),
    confirmedAt: p.datetime(3).nullable(),
    endedBy: p.string().nullable(),
    endedAt: p.datetime(3).nullable(),
    endReason: p.text().nullable(),
  },
})

/** A data-use agreement (MoU, PKS) between two organizations (N4). */
export class DataAgreement extends dataAgreementSchema.class {}
dataAgreementSchema.setClass(DataAgreement)
