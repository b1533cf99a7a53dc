import { randomBytes, randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { JWK } from 'oidc-provider'
import type { IdentityContext } from '../parts.ts'
import { SigningKey } from './entities.ts'

/** The keys of the moment. */
export interface KeySet {
  /** Changes whenever another key is published or signs. */
  readonly version: string
  /** Private keys; the first of each algorithm signs. */
  readonly signing: readonly JWK[]
  /** The first signs cookies, all are believed. */
  readonly cookies: readonly string[]
}

/** How long a key is published before it signs: longer than clients cache the published keys. */
const PUBLISHED_BEFORE_MS = 60 * 60_000
/** How long a key is believed after it signed for the last time: a session's 24 hours and an ID token's one, for hints at sign-out. */
const BELIEVED_AFTER_MS = 26 * 60 * 60_000
/** How long keys sign before others take their place by themselves: 90 days. */
const LONGEST_MS = 90 * 24 * 60 * 60_000
/** The advisory lock that lets one process at a time make keys. Any number that nothing else locks. */
const MAKERS = 5_208_114_921
const PURPOSES = ['ES256', 'RS256', 'COOKIE'] as const

/** The published keys; the first ones are made when there are none. */
export async function loadKeys(context: IdentityContext): Promise<KeySet> {
  const published = await readKeys(context, context.em())
  if (published.length > 0) return keySet(context, published)
  const fresh = await makeKeys(context)
  const rows = await context.em().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(?)`, [MAKERS])
    // Another process may have made them meanwhile.
    if ((await readKeys(context, em)).length === 0) await insertKeys(em, fresh, context.now())
    return readKeys(context, em)
  })
  return keySet(context, rows)
}

/** How keys are rotated. */
export interface Rotation {
  /** The old keys are in wrong hands: they are believed no more, and the new ones sign at once. */
  readonly compromised?: boolean
  /** Nothing happens when the newest keys sign since then or later. */
  readonly unlessSince?: Date
}

/**
 * Makes a new key for each purpose, in one transaction: published now, signing later, the old ones believed until nothing they
 * signed counts.
 */
export async function rotateKeys(
  context: IdentityContext,
  { compromised = false, unlessSince }: Rotation = {},
): Promise<void> {
  const fresh = await makeKeys(context)
  const now = context.now()
  const signsFrom = compromised ? now : new Date(now.getTime() + PUBLISHED_BEFORE_MS)
  await context.em().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(?)`, [MAKERS])
    if (unlessSince !== undefined && (await em.count(SigningKey, { signsFrom: { $gte: unlessSince } })) > 0) return
    const until = new Date(signsFrom.getTime() + BELIEVED_AFTER_MS)
    await em.nativeUpdate(SigningKey, { publishedUntil: null }, { publishedUntil: until })
    await em.nativeDelete(SigningKey, compromised ? {} : { publishedUntil: { $lt: now } })
    await insertKeys(em, fresh, signsFrom)
  })
}

/** Rotates keys that sign for too long. */
export async function rotateOldKeys(context: IdentityContext): Promise<void> {
  const unlessSince = new Date(context.now().getTime() - LONGEST_MS)
  if ((await context.em().count(SigningKey, { signsFrom: { $gte: unlessSince } })) > 0) return
  await rotateKeys(context, { unlessSince })
}

async function readKeys(context: IdentityContext, em: EntityManager): Promise<SigningKey[]> {
  const now = context.now()
  const keys = await em.find(
    SigningKey,
    { $or: [{ publishedUntil: null }, { publishedUntil: { $gte: now } }] },
    { orderBy: { id: 'asc' } },
  )
  // The newest that signs already first, those that do not sign yet last.
  const rank = (key: SigningKey) => (key.signsFrom <= now ? -key.signsFrom.getTime() : key.signsFrom.getTime())
  return keys.sort((a, b) => rank(a) - rank(b))
}

function keySet({ secrets }: IdentityContext, rows: readonly SigningKey[]): KeySet {
  const opened = rows.map((row) => ({ purpose: row.purpose, text: secrets.open(row.content, purposeOf(row)) }))
  return {
    version: rows.map(({ id }) => id).join(' '),
    signing: opened.filter(({ purpose }) => purpose !== 'COOKIE').map(({ text }) => JSON.parse(text) as JWK),
    cookies: opened.filter(({ purpose }) => purpose === 'COOKIE').map(({ text }) => text),
  }
}

type FreshKey = Pick<SigningKey, 'id' | 'purpose' | 'content'>

async function makeKeys({ secrets }: IdentityContext): Promise<FreshKey[]> {
  return Promise.all(
    PURPOSES.map(async (purpose) => {
      const id = randomUUID()
      const text = purpose === 'COOKIE' ? randomBytes(32).toString('base64url') : await makeJwk(purpose, id)
      return { id, purpose, content: secrets.seal(text, purposeOf({ id, purpose })) }
    }),
  )
}

async function makeJwk(algorithm: 'ES256' | 'RS256', id: string): Promise<string> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid: id, alg: algorithm, use: 'sig' })
}

async function insertKeys(em: EntityManager, keys: readonly FreshKey[], signsFrom: Date): Promise<void> {
  await em.insertMany(
    SigningKey,
    keys.map((key) => ({ ...key, signsFrom, publishedUntil: null })),
  )
}

function purposeOf({ id, purpose }: Pick<SigningKey, 'id' | 'purpose'>): string {
  return `oidc key ${purpose} ${id}`
}
