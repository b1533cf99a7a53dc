import type { PersonPart, Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Person, PersonAid } from '../entities.ts'
import type { AidReceived, PersonProfile } from '../parents.ts'
import { AID_GIVERS, viewOf } from './registry.ts'

/** Shown across invented persons, in the words of other invented data. */
export const WATERMARK = 'contoh rekaan'

/** Reads what the caller may see of a person, limited to what the purpose needs. */
export async function readProfile(
  em: EntityManager,
  principal: Principal,
  person: Person,
  needed: readonly PersonPart[],
): Promise<PersonProfile> {
  const household = needed.includes('FAMILY') ? await familyOf(em, principal, person) : null
  const givers = needed.includes('AID')
    ? AID_GIVERS.filter((giver) => viewOf(principal, 'AID', person, giver) !== 'NONE')
    : []
  // Without a giver the caller sees nothing of aid: null, whether there is any or not.
  const aid = givers.length === 0 ? null : await aidOf(em, [person, ...(household ?? [])], givers)
  const nikInClear = viewOf(principal, 'NIK', person) === 'CLEAR'
  const shown = { IDENTITY: true, FAMILY: household !== null, AID: aid !== null, NIK: true }
  return {
    person,
    nik: nikInClear ? person.nik : maskedNik(person.nik),
    nikInClear,
    family: household,
    aid,
    parts: needed.filter((part) => shown[part]),
  }
}

/** Birth date, sex and region stand beside it in a profile: more of it in clear, and a few guesses would give the rest. */
function maskedNik(nik: string): string {
  return nik.slice(0, 2).padEnd(nik.length, '*')
}

async function familyOf(em: EntityManager, principal: Principal, person: Person): Promise<Person[]> {
  const where = { householdId: person.householdId, id: { $ne: person.id } }
  const members = await em.find(Person, where, { orderBy: { birthDate: 'asc', id: 'asc' } })
  return members.filter((member) => viewOf(principal, 'FAMILY', member) !== 'NONE')
}

async function aidOf(
  em: EntityManager,
  household: readonly Person[],
  givers: readonly string[],
): Promise<AidReceived[]> {
  const where = { personId: { $in: household.map(({ id }) => id) }, owner: { $in: [...givers] } }
  const rows = await em.find(PersonAid, where, { orderBy: { period: 'desc', programme: 'asc', personId: 'asc' } })
  return rows.flatMap((aid) =>
    household.filter(({ id }) => id === aid.personId).map((recipient) => ({ aid, recipient })),
  )
}
