import type { FundSource, ProcurementKind, ProcurementMethod } from './chain.ts'
import { split } from './money.ts'
import type { Rupiah } from './money.ts'

/** Ceilings of direct procurement (Perpres 12/2021, article 38): goods, works and services; consultancy. */
const DIRECT_CEILING = 200_000_000n
const DIRECT_CEILING_CONSULTANCY = 100_000_000n
/** Our rule, not a law's: services up to here go to a quick tender. */
const QUICK_TENDER_CEILING = 2_500_000_000n
/** Our rule: a package is not larger than this, and a line makes at most so many. */
const LARGEST_PACKAGE = 40_000_000_000n
const MOST_PACKAGES = 6
/** Supervision of works, per mille of the line. */
const SUPERVISION = 40

/** What an adopted budget line says about procurement. */
export interface ProcurableLine {
  readonly description: string
  readonly accountCode: string
  readonly fundSource: FundSource
  readonly adopted: Rupiah
}

/** A package that follows from a budget line. */
export interface PlannedPackage {
  readonly name: string
  readonly ceiling: Rupiah
  readonly method: ProcurementMethod
  readonly kind: ProcurementKind
  readonly fundSource: FundSource
  readonly domesticProduct: boolean
  readonly smallEnterprise: boolean
}

interface Rule {
  readonly kind: ProcurementKind
  readonly method: (amount: Rupiah) => ProcurementMethod
}

const direct = (amount: Rupiah, above: ProcurementMethod, ceiling = DIRECT_CEILING): ProcurementMethod =>
  amount <= ceiling ? 'DIRECT_PROCUREMENT' : above

// By account of Permendagri 90/2019. Salaries, grants, social aid, contingency and transfers are not procured.
const RULES: Readonly<Record<string, Rule>> = {
  '5.1.02.01': { kind: 'GOODS', method: (amount) => direct(amount, 'E_PURCHASING') },
  '5.1.02.02': {
    kind: 'SERVICES',
    method: (amount) => direct(amount, amount <= QUICK_TENDER_CEILING ? 'QUICK_TENDER' : 'TENDER'),
  },
  '5.1.02.03': { kind: 'SERVICES', method: (amount) => direct(amount, 'E_PURCHASING') },
  '5.1.02.04': { kind: 'SERVICES', method: () => 'SELF_MANAGED' },
  '5.2.02': { kind: 'GOODS', method: (amount) => direct(amount, 'E_PURCHASING') },
  '5.2.03': { kind: 'WORKS', method: (amount) => direct(amount, 'TENDER') },
  '5.2.04': { kind: 'WORKS', method: (amount) => direct(amount, 'TENDER') },
}

/**
 * The packages that spend an adopted line: what goes to SiRUP without being entered again (U1). Their ceilings add up to
 * the line exactly; a line that is not procured (salaries, grants, transfers) has none.
 */
export function packagesOf(line: ProcurableLine): PlannedPackage[] {
  const rule = RULES[line.accountCode]
  if (rule === undefined || line.adopted <= 0n) return []
  if (rule.kind !== 'WORKS') return portions(line, line.adopted, rule)
  const [supervision = 0n, works = 0n] = split(line.adopted, [SUPERVISION, 1000 - SUPERVISION], 1000n)
  return [...portions(line, works, rule), supervisionOf(line, supervision)].filter(({ ceiling }) => ceiling > 0n)
}

function portions(line: ProcurableLine, amount: Rupiah, rule: Rule): PlannedPackage[] {
  const count = Math.min(MOST_PACKAGES, Number(amount / LARGEST_PACKAGE) + 1)
  return split(
    amount,
    Array.from({ length: count }, () => 1),
    1000n,
  ).map((ceiling, index) => ({
    name: count === 1 ? line.description : `${line.description}, paket ${index + 1}`,
    ceiling,
    method: rule.method(ceiling),
    kind: rule.kind,
    fundSource: line.fundSource,
    domesticProduct: true,
    smallEnterprise: ceiling <= DIRECT_CEILING,
  }))
}

function supervisionOf(line: ProcurableLine, ceiling: Rupiah): PlannedPackage {
  return {
    name: `Pengawasan ${line.description}`,
    ceiling,
    method: direct(ceiling, 'SELECTION', DIRECT_CEILING_CONSULTANCY),
    kind: 'CONSULTANCY',
    fundSource: line.fundSource,
    domesticProduct: true,
    smallEnterprise: ceiling <= DIRECT_CEILING_CONSULTANCY,
  }
}
