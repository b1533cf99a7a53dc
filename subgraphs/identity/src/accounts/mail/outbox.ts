import { randomUUID } from 'node:crypto'
import type { Notice } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { IdentityContext } from '../../parts.ts'
import { eventOf, identifiedAs } from '../../sessions/desk.ts'
import type { Desk } from '../../sessions/desk.ts'
import { Account, Outbox } from '../entities.ts'
import { newPasswordLink } from '../links.ts'
import { resetMail } from './texts.ts'
import type { Mail, Send } from './transport.ts'

// Mail on its way, kept in the database: what was promised is sent although the process dies, perhaps twice, never half.
// REQUEST (somebody wants a link) → MAIL (there is such an account, the link is made) → gone.

/** A link of a reset mail is good for so long, in milliseconds. */
const LINK = 30 * 60_000
/** A request nobody got to is dropped after this. */
const REQUEST = 60 * 60_000
/** So is a notice that no mail server takes. */
const NOTICE = 3 * 86_400_000
/** While a process works on a mail nobody else takes it; longer than every patience of the transport together. */
const CLAIM = 2 * 60_000
/** Waits between attempts, in milliseconds; the last one again and again until the deadline. */
const RETRY = [5_000, 30_000, 120_000, 300_000]

interface ResetRequest {
  readonly email: string
  readonly address: string
  readonly requestId: string
}

/** Keeps the wish for a link. Nobody has looked yet whether there is such an account: every request takes the same time. */
export async function requestReset({ context }: Pick<Desk, 'context'>, request: ResetRequest): Promise<void> {
  await context.em().insert(Outbox, {
    ...sealed(context, randomUUID(), request),
    kind: 'REQUEST',
    attempts: 0,
    nextAt: context.now(),
    deadlineAt: new Date(context.now().getTime() + REQUEST),
    createdAt: context.now(),
  })
}

/** Keeps a mail of another part of the instance. Handed over again, it is the same. */
export async function keepNotice(context: IdentityContext, { id, ...text }: Notice): Promise<void> {
  const now = context.now()
  const mail: Mail = { ...text, messageId: `<${id}@${new URL(context.publicUrl).hostname}>` }
  await context.em().upsert(
    Outbox,
    {
      ...sealed(context, id, mail),
      kind: 'MAIL',
      attempts: 0,
      nextAt: now,
      deadlineAt: new Date(now.getTime() + NOTICE),
      createdAt: now,
    },
    { onConflictAction: 'ignore' },
  )
}

/** Works through what is due; gives how many rows it took. Several processes may do it at once. */
export async function workOutbox(desk: Desk, send: Send): Promise<number> {
  const { context } = desk
  const rows = await claim(context.em(), context.now())
  for (const row of rows) {
    const { id, kind, deadlineAt } = row
    try {
      if (deadlineAt <= context.now()) await giveUp(desk, row)
      else if (kind === 'REQUEST') await makeMail(desk, row)
      else await sendMail(desk, row, send)
    } catch (error) {
      // The text of a mail server's answer may hold the address.
      context.logger.warn(
        { code: (error as { code?: unknown }).code, mail: id },
        'a mail could not be sent; it is tried again',
      )
      await postpone(context.em(), row, context.now())
    }
  }
  return rows.length
}

/** Takes what is due for a while. Locks are not held while a mail server thinks. */
async function claim(em: EntityManager, now: Date): Promise<Outbox[]> {
  const taken = await em.execute<{ id: string }[]>(
    `update "identity"."outbox" set "next_at" = ? where "id" in (
       select "id" from "identity"."outbox" where "next_at" <= ? order by "next_at" limit 20 for update skip locked
     ) returning "id"`,
    [new Date(now.getTime() + CLAIM), now],
  )
  return em.find(Outbox, { id: { $in: taken.map(({ id }) => id) } }, { orderBy: { createdAt: 'asc' } })
}

/** Turns a request into a mail, or into nothing when there is no such account. One transaction: a link without its mail cannot be. */
async function makeMail(desk: Desk, row: Outbox): Promise<void> {
  const { context, options } = desk
  const request = opened(context, row) as ResetRequest
  const account = await context.em().findOne(Account, { email: request.email, disabledAt: null })
  if (account === null) return void (await context.em().nativeDelete(Outbox, { id: row.id }))
  const now = context.now()
  const who = await identifiedAs(desk, account.id, null)
  await context.em().transactional(async (em) => {
    const link = await newPasswordLink(em, { now, publicUrl: context.publicUrl }, account.id, LINK)
    const host = new URL(context.publicUrl).hostname
    const mail: Mail = {
      to: request.email,
      messageId: `<${row.id}@${host}>`,
      ...resetMail(account.name, link, LINK / 60_000),
    }
    const { content } = sealed(context, row.id, mail)
    const deadlineAt = new Date(now.getTime() + LINK)
    const changed = await em.nativeUpdate(
      Outbox,
      { id: row.id, kind: 'REQUEST' },
      { kind: 'MAIL', content, deadlineAt, nextAt: now },
    )
    if (changed !== 1) throw new Error('The request was answered by another process.')
    const visitor = { address: request.address, requestId: request.requestId, userAgent: '', cookie: undefined }
    await options.audit.recordWithin(
      em,
      eventOf(visitor, 'password.reset.request', 'DONE', { account: account.id }, who),
    )
  })
}

async function sendMail({ context }: Desk, row: Outbox, send: Send): Promise<void> {
  await send(opened(context, row) as Mail)
  await context.em().nativeDelete(Outbox, { id: row.id })
}

async function giveUp({ context }: Desk, { id, kind, attempts }: Outbox): Promise<void> {
  context.logger.error({ mail: id, kind, attempts }, 'a mail could not be sent in time and was dropped; check SMTP_URL')
  await context.em().nativeDelete(Outbox, { id })
}

async function postpone(em: EntityManager, { id, attempts }: Outbox, now: Date): Promise<void> {
  const wait = RETRY[Math.min(attempts, RETRY.length - 1)] ?? 0
  await em.nativeUpdate(Outbox, { id }, { attempts: attempts + 1, nextAt: new Date(now.getTime() + wait) })
}

function sealed({ secrets }: Desk['context'], id: string, content: object) {
  return { id, content: secrets.seal(JSON.stringify(content), `outbox ${id}`) }
}

function opened({ secrets }: Desk['context'], { id, content }: Outbox): unknown {
  return JSON.parse(secrets.open(content, `outbox ${id}`))
}
