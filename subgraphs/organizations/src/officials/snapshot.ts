import type { SubgraphContext } from '@satudata/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { IsolationLevel } from '@mikro-orm/postgresql'
import { today } from '../crosswalk/translate.ts'
import { Official, OfficialsChange, Organization, Position, Succession } from '../entities.ts'

/** The number of changes so far, as text. */
export async function officialsVersion({ em }: Pick<SubgraphContext, 'em'>): Promise<string> {
  return readVersion(em)
}

async function readVersion(em: EntityManager): Promise<string> {
  const { number } = await em.findOneOrFail(OfficialsChange, { id: 1 }, { refresh: true })
  return String(number)
}

/** What rights are worked out from, all of one moment. Officials who left office are left out. */
export async function officialsSnapshot({ em }: Pick<SubgraphContext, 'em'>) {
  return em.fork().transactional(
    async (tx) => ({
      version: await readVersion(tx),
      positions: await tx.find(Position, {}, { orderBy: { code: 'asc' } }),
      officials: await tx.find(
        Official,
        { $or: [{ validTo: null }, { validTo: { $gte: today() } }] },
        { orderBy: { positionCode: 'asc', validFrom: 'asc', employeeNumber: 'asc' } },
      ),
      organizations: await tx.find(Organization, {}, { orderBy: { code: 'asc' } }),
      successions: await tx.find(Succession, {}, { orderBy: { predecessorCode: 'asc', successorCode: 'asc' } }),
    }),
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  )
}
