import { holdsOn } from '../day.ts'
import type { AppointmentFact, Holding, Officials } from '../facts.ts'
import { appointmentHolds } from '../policy.ts'
import type { Entitlement } from '../policy.ts'
import { ENDS_SOON_DAYS } from '../settings.ts'

/** What somebody looks at in an access review. */
export type Warning =
  | 'EMPLOYEE_WITHOUT_POSITION'
  | 'SECOND_HOLDER'
  | 'APPOINTMENT_ENDS_SOON'
  | 'POSITION_ENDS_SOON'
  | 'ADMIN_WITHOUT_POSITION'
  | 'NO_SIGN_IN'

/** What is known of one account on a day. */
export interface Examined {
  readonly kind: 'EMPLOYEE' | 'OTHER'
  readonly entitlement: Entitlement
  readonly appointments: readonly AppointmentFact[]
  readonly lastSignInAt: Date | null
  readonly day: string
}

/** Who else is appointed to a position. */
export type OtherHolders = (holding: Holding) => boolean

/** What is odd about an account, in the order of the schema. */
export function warningsOf(examined: Examined, hasOther: OtherHolders): Warning[] {
  const { kind, entitlement, appointments, lastSignInAt, day } = examined
  const { principal, grounds } = entitlement
  const inForce = appointments.filter((each) => appointmentHolds(each, day))
  const held = grounds.flatMap(({ holding }) => holding ?? [])
  const endsSoon = (to: string | null | undefined) => to != null && to <= daysAfter(day, ENDS_SOON_DAYS)
  const found: readonly [Warning, boolean][] = [
    ['EMPLOYEE_WITHOUT_POSITION', kind === 'EMPLOYEE' && principal.positions.length === 0],
    ['SECOND_HOLDER', held.some((each) => each.appointment === 'DEFINITIVE' && hasOther(each))],
    ['APPOINTMENT_ENDS_SOON', inForce.some(({ validTo }) => endsSoon(validTo))],
    ['POSITION_ENDS_SOON', held.some(({ to }) => endsSoon(to))],
    ['ADMIN_WITHOUT_POSITION', inForce.some(({ role }) => role === 'ADMIN') && !principal.roles.includes('ADMIN')],
    ['NO_SIGN_IN', lastSignInAt === null],
  ]
  return found.flatMap(([warning, applies]) => (applies ? [warning] : []))
}

/** Tells whether somebody else is appointed to the same structural position on the day. */
export function otherHolders(officials: Officials | null, day: string): OtherHolders {
  const definitive = [...(officials?.holdings.values() ?? [])]
    .flat()
    .filter(({ appointment, from, to }) => appointment === 'DEFINITIVE' && holdsOn(day, from, to))
    .filter(({ position }) => officials?.positions.get(position)?.kind !== 'FUNCTIONAL')
  const byPosition = Map.groupBy(definitive, ({ position }) => position)
  return ({ position, employeeNumber }) =>
    (byPosition.get(position) ?? []).some((each) => each.employeeNumber !== employeeNumber)
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
