import type { IdentityContext } from '../parts.ts'
import { readOfficials } from './answer.ts'
import { KeptOfficials } from './entities.ts'
import type { Officials } from './facts.ts'

/** What is known about positions, and until when it was certain. */
export interface Known {
  readonly officials: Officials
  /** When the owner of positions last said so. */
  readonly confirmedAt: Date
}

/** The last good answer, in the database: for a start while the owner of positions cannot be reached (K3). */
export function keeper({ em, logger }: Pick<IdentityContext, 'em' | 'logger'>) {
  return {
    /** The answer that was kept; null when there is none, or none that can be read. */
    async read(): Promise<Known | null> {
      try {
        const row = await em().findOne(KeptOfficials, { id: 1 })
        return row === null ? null : { officials: readOfficials(row.content), confirmedAt: row.confirmedAt }
      } catch (error) {
        logger.error({ err: error }, 'the last answer about positions cannot be read')
        return null
      }
    },
    /** Keeps an answer. Failing to is logged, not thrown: the answer itself is good. */
    async write(content: object, confirmedAt: Date): Promise<void> {
      await quietly(() => em().upsert(KeptOfficials, { id: 1, content, confirmedAt }))
    },
    /** Notes that the answer still holds. */
    async confirm(confirmedAt: Date): Promise<void> {
      await quietly(() => em().nativeUpdate(KeptOfficials, { id: 1 }, { confirmedAt }))
    },
  }

  async function quietly(act: () => Promise<unknown>): Promise<void> {
    try {
      await act()
    } catch (error) {
      logger.warn({ err: error }, 'the last answer about positions could not be kept')
    }
  }
}
