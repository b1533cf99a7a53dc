import { defineEntity, p } from '@mikro-orm/core'

const artifactSchema = defineEntity({
  name: 'OidcArtifact',
  tableName: 'oidc_artifact',
  properties: {
    /** Hash of kind and value: who reads the table cannot use what it names. */
    id: p.string().primary(),
    /** The provider's name of it: AccessToken, RefreshToken, AuthorizationCode, Grant, Interaction … */
    kind: p.string(),
    /** The `id` of the grant it follows from; a token without its grant is worth nothing. */
    grantId: p.string().nullable().index(),
    /** The browser session that gave the grant (grants only). */
    sessionId: p.uuid().nullable().index(),
    /** The provider's second name of a session. */
    uid: p.string().nullable().index(),
    accountId: p.string().nullable(),
    clientId: p.string().nullable().index(),
    /** How the client knows the session, for back-channel logout (grants only). */
    sid: p.string().nullable(),
    /** Sealed JSON. */
    payload: p.text(),
    consumedAt: p.datetime().nullable(),
    expiresAt: p.datetime().index(),
  },
})

/** What the OpenID provider remembers: codes, tokens, grants, and sign-ins under way. */
export class OidcArtifact extends artifactSchema.class {}
artifactSchema.setClass(OidcArtifact)

const clientSchema = defineEntity({
  name: 'OidcClient',
  tableName: 'client',
  properties: {
    id: p.string().primary(),
    name: p.string(),
    redirectUris: p.array(),
    postLogoutRedirectUris: p.array(),
    backchannelLogoutUri: p.text().nullable(),
    /** Runs on a device: any port of its loopback addresses is right. */
    native: p.boolean(),
    /** Null: cannot keep a secret. */
    secretHash: p.string().nullable(),
    /** The secret before the last rotation, until `previousSecretUntil`. */
    previousSecretHash: p.string().nullable(),
    previousSecretUntil: p.datetime().nullable(),
    /** May ask people to let it read the graph as they do. */
    actsForPersons: p.boolean(),
    /** What tokens of its own may be asked for. */
    scopes: p.array(),
    idTokenAlgorithm: p.enum(['RS256', 'ES256']),
    createdAt: p.datetime(),
  },
})

/** An application that signs people in with us, or gets tokens for itself. */
export class OidcClient extends clientSchema.class {}
clientSchema.setClass(OidcClient)

const signingKeySchema = defineEntity({
  name: 'SigningKey',
  tableName: 'signing_key',
  properties: {
    id: p.string().primary(),
    purpose: p.enum(['ES256', 'RS256', 'COOKIE']),
    /** Sealed: a private JWK, or the text cookies are signed with. */
    content: p.text(),
    /** Published before; nobody who caches the published keys is surprised. */
    signsFrom: p.datetime(),
    /** Null: the newest. Until then what it signed is still believed. */
    publishedUntil: p.datetime().nullable(),
  },
})

/** A key of the OpenID provider. */
export class SigningKey extends signingKeySchema.class {}
signingKeySchema.setClass(SigningKey)

const logoutNoticeSchema = defineEntity({
  name: 'LogoutNotice',
  tableName: 'logout_notice',
  properties: {
    id: p.uuid().primary(),
    clientId: p.string(),
    accountId: p.string(),
    sid: p.string(),
    attempts: p.integer().default(0),
    nextAt: p.datetime().index(),
    /** After this the client's own session has ended by itself. */
    deadlineAt: p.datetime(),
  },
})

/** A client that is still to be told that a session ended. */
export class LogoutNotice extends logoutNoticeSchema.class {}
logoutNoticeSchema.setClass(LogoutNotice)

const consentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    accountId: p.uuid().primary(),
    clientId: p.string().primary(),
    scopes: p.array(),
    givenAt: p.datetime(),
  },
})

/** What somebody let an application know, so that it is asked once. */
export class Consent extends consentSchema.class {}
consentSchema.setClass(Consent)
