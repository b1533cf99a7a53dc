import { batch, entitiesBy, entityByKey } from '@satudata/subgraph'
import { AccountOpening, Appointment } from './entities.ts'

/** Batched: an appointment by its id. */
export const appointmentById = entityByKey(Appointment, 'id')

/** Batched: the appointments of an account, the newest first. */
export const appointmentsOf = entitiesBy(Appointment, 'accountId', { givenAt: 'desc', id: 'asc' })

/** Batched: true for an account that waits for a second administrator. */
export const waitsForSecond = batch<string, boolean>(
  async (accounts, { em }) => {
    const waiting = await em.find(AccountOpening, { accountId: { $in: [...accounts] } })
    return new Map(waiting.map(({ accountId }) => [accountId, true]))
  },
  () => false,
)
