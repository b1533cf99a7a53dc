/** Places in the SIMRAL chain, in its order. */
export const STEPS = [
  'RPJMD',
  'MUSRENBANG',
  'RKPD',
  'KUA_PPA',
  'RKA',
  'RAPBD',
  'DPA',
  'RKA_REVISION',
  'RAPBD_REVISION',
  'DPPA',
] as const
/** A place in the SIMRAL chain. */
export type PlanningStep = (typeof STEPS)[number]

/** Kinds of expenditure, in the order of the account codes. */
export const KINDS = ['EMPLOYEE', 'GOODS', 'GRANT', 'SOCIAL_AID', 'CAPITAL', 'CONTINGENCY', 'TRANSFER'] as const
/** A kind of expenditure (jenis belanja). */
export type BudgetKind = (typeof KINDS)[number]

/** Where money comes from (sumber dana). */
export const FUND_SOURCES = ['PAD', 'DAU', 'DAK', 'DBH'] as const
/** A source of money. */
export type FundSource = (typeof FUND_SOURCES)[number]

/** Methods of procurement (metode pengadaan). */
export const METHODS = [
  'E_PURCHASING',
  'DIRECT_PROCUREMENT',
  'DIRECT_APPOINTMENT',
  'TENDER',
  'QUICK_TENDER',
  'SELECTION',
  'SELF_MANAGED',
] as const
/** A method of procurement. */
export type ProcurementMethod = (typeof METHODS)[number]

/** Kinds of procurement (jenis pengadaan). */
export const PROCUREMENT_KINDS = ['GOODS', 'WORKS', 'CONSULTANCY', 'SERVICES'] as const
/** A kind of procurement. */
export type ProcurementKind = (typeof PROCUREMENT_KINDS)[number]

// Account groups of Permendagri 90/2019, longest prefix first where one contains another.
const ACCOUNTS: readonly (readonly [prefix: string, kind: BudgetKind])[] = [
  ['5.1.01', 'EMPLOYEE'],
  ['5.1.02', 'GOODS'],
  ['5.1.05', 'GRANT'],
  ['5.1.06', 'SOCIAL_AID'],
  ['5.2', 'CAPITAL'],
  ['5.3', 'CONTINGENCY'],
  ['5.4', 'TRANSFER'],
]

/** The kind of expenditure an account code stands for; throws for an account that is no expenditure. */
export function kindOfAccount(account: string): BudgetKind {
  const found = ACCOUNTS.find(([prefix]) => account === prefix || account.startsWith(`${prefix}.`))
  if (found === undefined)
    throw new RangeError(`Account "${account}" is no expenditure account; expenditure begins with 5.`)
  return found[1]
}
