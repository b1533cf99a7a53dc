import { randomUUID } from 'node:crypto'
import { BadInputError, ForbiddenError, SatuDataError } from '@satudata/core'
import type { Role } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { recorded } from '../../audit/within.ts'
import { servicesOf } from '../../services.ts'
import { Appointment } from '../entities.ts'
import { worksAtWalidata } from '../policy.ts'
import { keepAnAdministrator, reasonOf, refuseOneself, requireAccount, requireAdministrator } from './rules.ts'

/** What an appointment is made of; the days both count. */
export interface NewAppointment {
  readonly account: string
  readonly role: Role
  readonly from: string
  readonly to?: string | null | undefined
  readonly reason: string
}

/** Gives a role that follows from no position. Throws ForbiddenError, BadInputError, or SatuDataError with NOT_FOUND or CONFLICT. */
export async function giveAppointment(request: SubgraphContext, given: NewAppointment): Promise<Appointment> {
  const { rights, context } = servicesOf(request)
  const reason = reasonOf(given.reason)
  const role = appointable(given.role)
  const { from } = given
  const to = given.to ?? null
  checkDays(from, to, rights.today())
  return recorded(request, 'appointment.give', { account: given.account, role, from, to, reason }, async (em) => {
    const actor = await requireAdministrator(em, request)
    const account = await requireAccount(em, given.account)
    refuseOneself(actor, account)
    const entitlement = await rights.entitlementWithin(em, account.id)
    if (entitlement === null) throw disabled(account.username)
    if (role === 'ADMIN' && !worksAtWalidata(entitlement)) throw notAtWalidata(account.username)
    await refuseOverlap(em, { accountId: account.id, role, from, to })
    const row = { id: randomUUID(), accountId: account.id, role, validFrom: from, validTo: to, reason }
    const appointment = em.create(Appointment, {
      ...row,
      givenBy: actor,
      givenAt: context.now(),
      endedBy: null,
      endedAt: null,
    })
    return { result: appointment, details: { appointment: appointment.id } }
  })
}

/** Ends an appointment at once, whatever its days. Throws ForbiddenError, or SatuDataError with NOT_FOUND or CONFLICT. */
export async function endAppointment(request: SubgraphContext, id: string): Promise<Appointment> {
  const { context, rights } = servicesOf(request)
  return recorded(request, 'appointment.end', { appointment: id }, async (em) => {
    const actor = await requireAdministrator(em, request)
    const appointment = /^[\da-f-]{36}$/i.test(id) ? await em.findOne(Appointment, { id }) : null
    if (appointment === null) throw unknown(id)
    const over = appointment.validTo != null && appointment.validTo < rights.today()
    if (appointment.endedAt != null || over) throw endedAlready()
    if (appointment.role === 'ADMIN') await keepAnAdministrator(em, request, appointment.accountId)
    em.assign(appointment, { endedBy: actor, endedAt: context.now() })
    return { result: appointment, details: { account: appointment.accountId, role: appointment.role } }
  })
}

function appointable(role: Role): Appointment['role'] {
  if (role === 'ANALYST' || role === 'ADMIN') return role
  throw new BadInputError({
    id: `role: ${role} mengikuti jabatan dan tidak dapat diberikan; yang dapat: ANALYST, ADMIN.`,
    en: `role: ${role} follows from a position and cannot be given; what can: ANALYST, ADMIN.`,
  })
}

function checkDays(from: string, to: string | null, today: string): void {
  if (from < today)
    throw new BadInputError({
      id: `from: ${from} sudah lewat; pakai ${today} atau sesudahnya.`,
      en: `from: ${from} is over; use ${today} or later.`,
    })
  if (to !== null && to < from)
    throw new BadInputError({
      id: `to: ${to} sebelum hari pertama, ${from}.`,
      en: `to: ${to} is before the first day, ${from}.`,
    })
}

interface Span {
  readonly accountId: string
  readonly role: Appointment['role']
  readonly from: string
  readonly to: string | null
}

async function refuseOverlap(em: EntityManager, { accountId, role, from, to }: Span): Promise<void> {
  const others = await em.find(Appointment, { accountId, role, endedAt: null })
  const other = others.find(
    ({ validFrom, validTo }) => (to === null || validFrom <= to) && (validTo == null || from <= validTo),
  )
  if (other === undefined) return
  throw new SatuDataError('CONFLICT', {
    id: `Akun ini sudah diangkat ${role} untuk hari yang sama; akhiri yang itu dahulu.`,
    en: `This account has an appointment as ${role} for the same days; end that one first.`,
  })
}

function disabled(username: string): BadInputError {
  return new BadInputError({
    id: `Akun "${username}" sedang tidak dapat dipakai.`,
    en: `The account "${username}" cannot be used at the moment.`,
  })
}

function notAtWalidata(username: string): ForbiddenError {
  return new ForbiddenError({
    id: `"${username}" tidak memegang jabatan di Walidata hari ini; hanya pejabat Walidata dapat menjadi pengelola sistem.`,
    en: `"${username}" holds no position in the Walidata organization today; only its officials can be administrators.`,
  })
}

function unknown(id: string): SatuDataError {
  return new SatuDataError('NOT_FOUND', {
    id: `Tidak ada pengangkatan "${id}"; muat ulang daftarnya.`,
    en: `There is no appointment "${id}"; load the list again.`,
  })
}

function endedAlready(): SatuDataError {
  return new SatuDataError('CONFLICT', {
    id: 'Pengangkatan ini sudah berakhir; muat ulang daftarnya.',
    en: 'This appointment has ended already; load the list again.',
  })
}
