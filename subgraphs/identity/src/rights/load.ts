import type { EntityManager } from '@mikro-orm/postgresql'
import { demonstrationId } from '../accounts/demonstration.ts'
import { Appointment } from './entities.ts'

/** Loads the appointments of the demonstration accounts. The accounts must be there. */
export async function loadAppointments(em: EntityManager): Promise<void> {
  const appointment = (number: number, username: string, role: Appointment['role'], reason: string) => ({
    id: `0a990000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    accountId: demonstrationId(username),
    role,
    validFrom: '2026-01-01',
    validTo: null,
    reason,
    givenBy: null,
    givenAt: new Date('2026-01-01T00:00:00Z'),
    endedBy: null,
    endedAt: null,
  })
  await em.insertMany(Appointment, [
    appointment(1, 'admin', 'ADMIN', 'Pengelola sistem untuk uji coba (contoh)'),
    appointment(2, 'analis', 'ANALYST', 'Analis untuk uji coba (contoh)'),
  ])
}
