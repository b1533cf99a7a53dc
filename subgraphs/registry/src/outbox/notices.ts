import { randomUUID } from 'node:crypto'
import type { Mailer } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import type { Subgraph } from '../entries/entities.ts'
import { Notice } from './entities.ts'
import { noticeText } from './notice-text.ts'

/** Notices handed over at a time. */
const AT_ONCE = 20
const MAIL = /^[^\s@<>,;:"]{1,100}@[^\s@<>,;:"]{1,150}$/

/** Keeps what the owner is to be told, with what happened; nothing when no mail address was given. */
export function noteFor(
  em: EntityManager,
  { name, contact }: Subgraph,
  { reason, details, at }: Pick<Notice, 'reason' | 'at'> & { readonly details: string | null },
): void {
  if (contact == null || !MAIL.test(contact)) return
  em.persist(em.create(Notice, { id: randomUUID(), recipient: contact, subgraph: name, reason, details, at }))
}

/** Hands over what owners are to be told; what could not be handed over stays. Gives how many were. */
export async function handOver({ em, config }: RegistryContext, mailer: Mailer): Promise<number> {
  const notices = await em().find(Notice, {}, { orderBy: { at: 'asc' }, limit: AT_ONCE })
  for (const notice of notices) {
    const { id, recipient: to } = notice
    // Twice by two processes is one mail: it goes by its id.
    await mailer.mail({ id, to, ...noticeText(notice, config.publicUrl ?? null) })
    await em().nativeDelete(Notice, { id })
  }
  return notices.length
}
