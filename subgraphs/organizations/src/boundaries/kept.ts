import type { EntityManager } from '@mikro-orm/postgresql'
import { BadInputError } from '@satudata/core'
import { BoundarySet, CurrentBoundaries } from '../entities.ts'

/** Boundaries on record, and whether new readers get them. */
export interface KeptBoundaries {
  readonly set: BoundarySet
  readonly current: boolean
}

/** All boundaries on record, the latest first. */
export async function listBoundaries(em: EntityManager): Promise<KeptBoundaries[]> {
  const sets = await em.find(BoundarySet, {}, { orderBy: { importedAt: 'desc' } })
  const current = new Set((await em.find(CurrentBoundaries, {})).map(({ contentHash }) => contentHash))
  return sets.map((set) => ({ set, current: current.has(set.contentHash) }))
}

/** Removes boundaries: their address answers no more. Throws BadInputError unless exactly one hash begins so. */
export async function removeBoundaries(em: EntityManager, hash: string) {
  const start = hash.toLowerCase()
  const found = /^[\da-f]{8,64}$/.test(start) ? await em.find(BoundarySet, { contentHash: { $like: `${start}%` } }) : []
  const [set] = found
  if (set === undefined || found.length > 1)
    throw new BadInputError({
      id: `"${hash.slice(0, 64)}" bukan hash batas wilayah yang ada; lihat pnpm boundaries list.`,
      en: `"${hash.slice(0, 64)}" is the hash of no boundaries there are; see pnpm boundaries list.`,
    })
  const { contentHash, level, withinCode } = set
  const ended = await em.transactional(async (tx) => {
    await tx.nativeDelete(BoundarySet, { contentHash })
    return tx.nativeDelete(CurrentBoundaries, { contentHash })
  })
  return { level, withinCode, current: ended > 0 }
}
