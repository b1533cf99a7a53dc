import { randomUUID } from 'node:crypto'
import { SatuDataError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { conflict, forbidden } from '../applications/refusals.ts'
import { recorded } from '../audit/within.ts'
import { isAccountId } from '../rights/open.ts'
import { servicesOf } from '../services.ts'
import { personOf } from '../sessions/own.ts'
import { SavedView } from './entities.ts'
import { addressInput, nameInput } from './input.ts'

/** Views one account keeps at most. */
const MOST_VIEWS = 100

/** Saves an address under a name; gives the view that is there when the same was saved before (a double click). */
export async function saveView(request: SubgraphContext, name: string, address: string): Promise<SavedView> {
  const accountId = ownerOf(request)
  const given = { name: nameInput(name), address: addressInput(address) }
  const id = randomUUID()
  return recorded(request, 'view.save', {}, async (em) => {
    await lockViews(em, accountId)
    const there = await em.findOne(SavedView, { accountId, name: given.name })
    if (there?.address === given.address) return { result: there, details: { view: there.id, repeated: true } }
    if (there !== null) throw taken(given.name)
    if ((await em.count(SavedView, { accountId })) >= MOST_VIEWS) throw full()
    const view = em.create(SavedView, { id, accountId, ...given, savedAt: servicesOf(request).context.now() })
    em.persist(view)
    return { result: view, details: { view: id } }
  })
}

/** Gives one of the caller's views another name. */
export async function renameView(request: SubgraphContext, id: string, name: string): Promise<SavedView> {
  const accountId = ownerOf(request)
  const newName = nameInput(name)
  return recorded(request, 'view.rename', { view: id.slice(0, 36) }, async (em) => {
    await lockViews(em, accountId)
    const view = isAccountId(id) ? await em.findOne(SavedView, { id, accountId }) : null
    if (view === null) throw missing(id)
    if ((await em.count(SavedView, { accountId, name: newName, id: { $ne: id } })) > 0) throw taken(newName)
    view.name = newName
    return { result: view, details: {} }
  })
}

/** Removes one of the caller's views; false when the caller has no such view, whether or not somebody else does. */
export async function deleteView(request: SubgraphContext, id: string): Promise<boolean> {
  const accountId = ownerOf(request)
  if (!isAccountId(id)) return false
  return recorded(request, 'view.delete', { view: id }, async (em) => {
    const removed = await em.nativeDelete(SavedView, { id, accountId })
    return { result: removed === 1, details: { removed } }
  })
}

/** Views belong to accounts: an application, or the operator of the instance, has none. */
function ownerOf({ principal }: SubgraphContext): string {
  const accountId = personOf({ identified: { principal, credential: { kind: 'NONE', id: null } } })
  if (accountId !== null) return accountId
  throw forbidden(
    'Tampilan hanya disimpan oleh orang yang masuk dengan akunnya, bukan oleh aplikasi.',
    'Views are saved by people who signed in with their account, not by applications.',
  )
}

/** Two changes of one person's views wait for each other: a double click saves once, and nobody passes the limit. */
async function lockViews(em: EntityManager, accountId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('saved_view ' || ?, 0))`, [accountId])
}

function taken(name: string) {
  return conflict(
    `Tampilan bernama "${name}" sudah ada; pilih nama lain atau hapus dahulu yang lama.`,
    `There is a view named "${name}" already; choose another name or delete the old one first.`,
  )
}

function full() {
  return conflict(
    `Anda sudah menyimpan ${MOST_VIEWS} tampilan; hapus dahulu yang tidak dipakai.`,
    `You have saved ${MOST_VIEWS} views already; delete one that is not used first.`,
  )
}

function missing(id: string) {
  return new SatuDataError('NOT_FOUND', {
    id: `${id.slice(0, 36)}: tampilan ini tidak ada; muat ulang daftarnya.`,
    en: `${id.slice(0, 36)}: there is no such view; load the list again.`,
  })
}
