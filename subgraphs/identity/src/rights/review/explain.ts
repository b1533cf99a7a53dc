import { decide } from '@satudata/core'
import type { Label, Principal, View } from '@satudata/core'
import type { Officials } from '../facts.ts'
import { rightsOf } from '../policy.ts'
import type { Entitlement, Ground } from '../policy.ts'

/** How much somebody sees of rows with a label, and which grounds alone would give as much. */
export interface Explanation {
  /** Null: nothing. */
  readonly view: Exclude<View, 'NONE'> | null
  readonly grounds: readonly Ground[]
}

/** Explains a view by asking the policy about each ground as if it were the only one. */
export function explain(entitlement: Entitlement, officials: Officials | null, label: Label, day: string): Explanation {
  const { principal, grounds } = entitlement
  const view = decide(principal, label)
  if (view === 'NONE') return { view: null, grounds: [] }
  if (decide(nothing(principal), label) === view) return { view, grounds: [] }
  const enough = grounds.filter((ground) => decide(only(ground, principal, officials, day), label) === view)
  return { view, grounds: enough }
}

function nothing(principal: Principal): Principal {
  return { ...principal, roles: ['PUBLIC'], organizations: [], authority: [], scopes: [], positions: [] }
}

function only({ role, holding }: Ground, principal: Principal, officials: Officials | null, day: string): Principal {
  if (holding === null || officials === null) return { ...nothing(principal), roles: ['PUBLIC', role] }
  const { employeeNumber } = holding
  const one = { ...officials, holdings: new Map([[employeeNumber, [holding]]]) }
  const account = { id: principal.subject ?? '', employeeNumber }
  return rightsOf({ account, officials: one, appointments: [], agreements: [], day }).principal
}
