import { leads } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'
import { Account } from '../../accounts/entities.ts'
import { servicesOf } from '../../services.ts'
import { holdsOn } from '../day.ts'
import type { Holding } from '../facts.ts'
import { refuseOthers } from './reviewed.ts'

/** Holders of positions today who have no account, by position: of those the caller may review. */
export async function officialsWithoutAccount(context: SubgraphContext): Promise<Holding[]> {
  const { principal } = context
  refuseOthers(principal)
  const { rights, context: own } = servicesOf(context)
  const { standing } = await rights.basis()
  const day = rights.today()
  const employees = await own.em().find(Account, { employeeNumber: { $ne: null } }, { fields: ['employeeNumber'] })
  const known = new Set(employees.map(({ employeeNumber }) => employeeNumber))
  const all = principal.roles.includes('ADMIN') || principal.authority === 'ALL'
  return [...(standing.officials?.holdings.values() ?? [])]
    .flat()
    .filter(({ employeeNumber, from, to }) => !known.has(employeeNumber) && holdsOn(day, from, to))
    .filter(({ organization }) => all || (organization !== null && leads(principal, organization)))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function keyOf({ position, organization, employeeNumber }: Holding): string {
  return [position, organization ?? '', employeeNumber].join(' ')
}
