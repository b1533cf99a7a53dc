import { AsyncLocalStorage } from 'node:async_hooks'
import type { EntityManager } from '@mikro-orm/postgresql'

/** Something to write. */
export type Change = (em: EntityManager) => Promise<void>

const gathered = new AsyncLocalStorage<Change[]>()

/** Writes now, or together with the other changes of the request when they are gathered. */
export async function write(em: () => EntityManager, change: Change): Promise<void> {
  const changes = gathered.getStore()
  if (changes === undefined) await change(em())
  else changes.push(change)
}

/** Runs something whose changes are kept back, so that no connection is held while it works. Gives them. */
export async function gather(run: () => Promise<void>): Promise<readonly Change[]> {
  const changes: Change[] = []
  await gathered.run(changes, run)
  return changes
}

/** Writes all changes or none. */
export async function commit(em: () => EntityManager, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  await em().transactional(async (inside) => {
    for (const change of changes) await change(inside)
  })
}
