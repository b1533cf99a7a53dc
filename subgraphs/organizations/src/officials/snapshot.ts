import { ForbiddenError, isInstance } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { IsolationLevel } from '@mikro-orm/postgresql'
import { today } from '../crosswalk/translate.ts'
import { Official, OfficialsChange, Organization, Position, Succession } from '../entities.ts'

type Context = Pick<SubgraphContext, 'em' | 'principal'>

/** The number of changes so far, as text. Throws ForbiddenError for everybody but the instance itself. */
export async function officialsVersion({ em, principal }: Context): Promise<string> {
  if (!isInstance(principal)) throw new ForbiddenError(INSTANCE_ONLY)
  return readVersion(em)
}

async function readVersion(em: EntityManager): Promise<string> {
  const { number } = await em.findOneOrFail(OfficialsChange, { id: 1 }, { refresh: true })
  return String(number)
}

/**
 * What rights are worked out from, all of one moment. Officials who left office are left out. Throws ForbiddenError for everybody but the
 * instance itself: it holds all NIPs, and with them dates of birth, at once.
 */
export async function officialsSnapshot({ em, principal }: Context) {
  if (!isInstance(principal)) throw new ForbiddenError(INSTANCE_ONLY)
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

const INSTANCE_ONLY = {
  id: 'Bagian ini hanya untuk instans sendiri; pejabat dapat dibaca per jabatan (position) atau organisasi (organization).',
  en: 'This is for the instance itself only; officials can be read by position (position) or organization (organization).',
}
