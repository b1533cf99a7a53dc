import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import type { RegistryContext } from '../context.ts'
import { dayInput, endOfDay, textInput } from '../input.ts'
import { conflict, forbidden, notFound } from '../refusals.ts'
import { registryOf } from '../context.ts'
import { MOST_TOKENS, TOKEN_DAYS } from '../settings.ts'
import { lockSubgraph } from '../entries/find.ts'
import { answersFor, mayLookAfter } from '../entries/policy.ts'
import { SubgraphToken } from './entities.ts'
import { hashSecret, newToken, tokenText } from './token.ts'

/** A token with its text, told once. */
export interface IssuedToken {
  readonly token: string
  readonly details: SubgraphToken
}

/** Makes a token for a subgraph of the caller's organization: who has it publishes. */
export async function issueToken(
  request: SubgraphContext,
  subgraph: string,
  name: string,
  expiresOn: string | null | undefined,
): Promise<IssuedToken> {
  const context = registryOf(request)
  const { principal } = request
  return context.em().transactional(async (em) => {
    const { ownerCode, origin, state } = await lockSubgraph(em, principal, subgraph)
    if (origin === 'BASE' || !answersFor(principal, ownerCode)) throw notYours(subgraph)
    if (state === 'RETIRED') throw retired(subgraph)
    await removeEnded(context, em, subgraph)
    if ((await em.count(SubgraphToken, { subgraph })) >= MOST_TOKENS) throw tooMany(subgraph)
    return addToken(context, em, { subgraph, name, by: principal.subject!, expiresOn })
  })
}

/** Adds a token to a subgraph that is locked. */
export async function addToken(
  { now }: RegistryContext,
  em: EntityManager,
  asked: {
    readonly subgraph: string
    readonly name: string
    readonly by: string
    readonly expiresOn?: string | null | undefined
  },
): Promise<IssuedToken> {
  const at = now()
  const lastDay = dayInput('expiresOn', asked.expiresOn, at, TOKEN_DAYS)
  const { id, secret } = newToken()
  const details = em.create(SubgraphToken, {
    id,
    subgraph: asked.subgraph,
    name: textInput('name', asked.name, 100),
    secretHash: hashSecret(secret),
    createdAt: at,
    createdBy: asked.by,
    lastUsedAt: null,
    expiresAt: endOfDay(lastDay),
    revokedAt: null,
    revokedBy: null,
  })
  em.persist(details)
  return { token: tokenText({ id, secret }), details }
}

/** Takes a token away; one that is taken away already stays as it is. */
export async function revokeToken(request: SubgraphContext, id: string): Promise<SubgraphToken> {
  const context = registryOf(request)
  const { principal } = request
  return context.em().transactional(async (em) => {
    const token = await em.findOne(SubgraphToken, { id })
    if (token === null) throw notFound('token', id)
    const { ownerCode } = await lockSubgraph(em, principal, token.subgraph).catch(() => {
      throw notFound('token', id)
    })
    if (!mayLookAfter(principal, ownerCode)) throw notYours(token.subgraph)
    if (token.revokedAt == null) em.assign(token, { revokedAt: context.now(), revokedBy: principal.subject })
    return token
  })
}

/** Tokens that ended long ago make room. */
async function removeEnded({ now }: RegistryContext, em: EntityManager, subgraph: string): Promise<void> {
  const before = new Date(now().getTime() - TOKEN_DAYS.usual * 86_400_000)
  await em.nativeDelete(SubgraphToken, {
    subgraph,
    $or: [{ revokedAt: { $lt: before } }, { expiresAt: { $lt: before } }],
  })
}

function notYours(subgraph: string) {
  return forbidden(
    `Token "${subgraph}" hanya dibuat pegawai organisasi pemiliknya; walidata dan pengelola sistem dapat mencabutnya.`,
    `Tokens of "${subgraph}" are made by officials of its organization alone; walidata and administrators can revoke them.`,
  )
}

function retired(subgraph: string) {
  return conflict(
    `"${subgraph}" sudah dipensiunkan; daftarkan subgraf baru dengan nama lain.`,
    `"${subgraph}" is retired; register a new subgraph under another name.`,
  )
}

function tooMany(subgraph: string) {
  return conflict(
    `"${subgraph}" sudah memiliki ${MOST_TOKENS} token; yang berakhir dihapus setelah ${TOKEN_DAYS.usual} hari.`,
    `"${subgraph}" has ${MOST_TOKENS} tokens already; ended ones are removed after ${TOKEN_DAYS.usual} days.`,
  )
}
