import { ROLES } from '@satudata/core'
import type { AccessScope, Authority, Principal, Role } from '@satudata/core'
import { holdsOn } from './day.ts'
import type { Agreement, AppointmentFact, Holding, Officials, PositionFact } from './facts.ts'
import { AGREED_SCOPES, PERSON_SCOPES, WALIDATA_ORGANIZATION } from './settings.ts'
import { answersFor, covers, existsOn } from './structure.ts'

/** What the rights of an account on a day follow from. */
export interface RightsInput {
  readonly account: { readonly id: string; readonly employeeNumber?: string | null | undefined }
  /** Null: nothing is known about positions, so that they give no rights. */
  readonly officials: Officials | null
  readonly appointments: readonly AppointmentFact[]
  readonly agreements: readonly Agreement[]
  readonly day: string
}

/** Why somebody has a role: the position held, or the appointment. */
export interface Ground {
  readonly role: Role
  readonly holding: Holding | null
  readonly appointment: AppointmentFact | null
}

/** What somebody may do on a day, and why. */
export interface Entitlement {
  readonly principal: Principal
  /** One for each position and appointment that gives something. */
  readonly grounds: readonly Ground[]
}

/** The rights of an account on a day (docs/access.md has the table). They are worked out anew each time; nothing is kept. */
export function rightsOf(input: RightsInput): Entitlement {
  const { account, officials, day } = input
  const held = heldOn(officials, account.employeeNumber, day)
  const gained = held.map((each) => gainOf(each, officials!, input))
  const steward = gained.some(({ organizations }) => organizations.has(WALIDATA_ORGANIZATION))
  const appointed = input.appointments.filter(
    (each) => appointmentHolds(each, day) && (each.role !== 'ADMIN' || steward),
  )
  const roles = new Set<Role>(['PUBLIC', ...gained.map(({ role }) => role), ...appointed.map(({ role }) => role)])
  const principal: Principal = {
    kind: 'PERSON',
    subject: account.id,
    roles: ROLES.filter((role) => roles.has(role)),
    organizations: ordered(gained.flatMap(({ organizations }) => [...organizations])),
    authority: joined(gained.map(({ authority }) => authority)),
    governmentApplication: false,
    scopes: ordered(gained.flatMap(({ scopes }) => scopes)),
    positions: ordered(held.map(({ holding }) => holding.position)),
  }
  const grounds = [
    ...gained.map(({ role, holding }): Ground => ({ role, holding, appointment: null })),
    ...appointed.map((appointment): Ground => ({ role: appointment.role, holding: null, appointment })),
  ]
  return { principal, grounds }
}

/** True for somebody who holds a position in the Walidata organization: only they can be administrators. */
export function worksAtWalidata({ principal }: Entitlement): boolean {
  return principal.organizations.includes(WALIDATA_ORGANIZATION)
}

/** True when the appointment is in force on the day. One that was ended is over at once, whatever its days. */
export function appointmentHolds({ validFrom, validTo, endedAt }: AppointmentFact, day: string): boolean {
  return endedAt == null && holdsOn(day, validFrom, validTo ?? null)
}

interface Held {
  readonly holding: Holding
  readonly position: PositionFact
}

/** The positions held on the day: the holding, the position and its organization must all be there. */
function heldOn(officials: Officials | null, employeeNumber: string | null | undefined, day: string): Held[] {
  if (officials === null || employeeNumber == null) return []
  return (officials.holdings.get(employeeNumber) ?? []).flatMap((holding) => {
    const position = officials.positions.get(holding.position)
    if (position === undefined || !holdsOn(day, position.from, position.to)) return []
    if (!holdsOn(day, holding.from, holding.to)) return []
    if (holding.organization === null) return position.authority === 'REGION' ? [{ holding, position }] : []
    return existsOn(officials.structure, holding.organization, day) ? [{ holding, position }] : []
  })
}

interface Gain {
  readonly holding: Holding
  readonly role: Role
  readonly organizations: ReadonlySet<string>
  readonly authority: Authority
  readonly scopes: readonly AccessScope[]
}

/** What one position gives. Acting holders get the same as those appointed. */
function gainOf({ holding, position }: Held, { structure }: Officials, { agreements, day }: RightsInput): Gain {
  const own = holding.organization
  const organizations = own === null ? new Set<string>() : answersFor(structure, own, day)
  const scopes = [
    ...Object.entries(PERSON_SCOPES).flatMap(([owner, scopes]) => (organizations.has(owner) ? scopes : [])),
    ...agreements.flatMap(({ organization, scopes, from, to }) =>
      organization === own && holdsOn(day, from, to) ? AGREED_SCOPES.filter((each) => scopes.includes(each)) : [],
    ),
  ]
  const gain = { holding, organizations, scopes, authority: [] }
  if (position.authority === 'REGION') return { ...gain, role: 'LEADER', authority: 'ALL' }
  if (own !== null && position.authority === 'SUBTREE')
    return { ...gain, role: 'LEADER', authority: [...covers(structure, own, day)] }
  return { ...gain, role: organizations.has(WALIDATA_ORGANIZATION) ? 'WALIDATA' : 'PRODUCER' }
}

function joined(authorities: readonly Authority[]): Authority {
  return authorities.includes('ALL') ? 'ALL' : ordered(authorities.flat())
}

function ordered<T extends string>(items: readonly T[]): T[] {
  return [...new Set(items)].toSorted()
}
