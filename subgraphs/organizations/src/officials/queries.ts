import { isGovernment } from '@satudata/core'
import { entitiesBy } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { today } from '../crosswalk/translate.ts'
import { Official, Succession } from '../entities.ts'
import type { Organization, Position } from '../entities.ts'
import { positionByCode, positionsByOrganization } from '../queries.ts'

const ORDER = { positionCode: 'asc', validFrom: 'asc', employeeNumber: 'asc' } as const

const officialsByPosition = entitiesBy(Official, 'positionCode', ORDER)
const functionalByOrganization = entitiesBy(Official, 'organizationCode', ORDER)

/** Batched: the organizations that followed an organization, by code. */
export const successionsFrom = entitiesBy(Succession, 'predecessorCode', { successorCode: 'asc' })

/** Batched: the organizations that an organization followed, by code. */
export const successionsTo = entitiesBy(Succession, 'successorCode', { predecessorCode: 'asc' })

/** True when the official is in office on the day; the first and the last day count. */
function inOfficeOn({ validFrom, validTo }: Official, day: string): boolean {
  return validFrom <= day && (validTo == null || day <= validTo)
}

/**
 * Those of the officials the caller may see. Who heads what is public; the names of functional officials, and of those who
 * take office later, are for government.
 */
function visible({ principal }: SubgraphContext, officials: readonly Official[], on: string | null | undefined) {
  const asked = on == null ? officials : officials.filter((each) => inOfficeOn(each, on))
  if (isGovernment(principal)) return asked
  const day = today()
  return asked.filter(({ organizationCode, validFrom }) => organizationCode == null && validFrom <= day)
}

/** Batched: who holds a position, by first day. */
export async function holdersOf(context: SubgraphContext, { code }: Position, on?: string | null) {
  return visible(context, await officialsByPosition(context, code), on)
}

/** Batched: who holds the positions of an organization, by position; functional officials last. */
export async function officialsOf(context: SubgraphContext, { code }: Organization, on?: string | null) {
  const [positions, functional] = await Promise.all([
    positionsByOrganization(context, code),
    functionalByOrganization(context, code),
  ])
  const holders = await Promise.all(positions.map((position) => officialsByPosition(context, position.code)))
  return visible(context, [...holders.flat(), ...functional], on)
}

/** Batched: the position of an official; its absence means that the database is damaged. */
export async function requirePosition(context: SubgraphContext, code: string): Promise<Position> {
  const found = await positionByCode(context, code)
  if (found === null) throw new Error(`Position "${code}" has a holder but does not exist.`)
  return found
}
