import type { Finding, Lake, Observation, ReleaseDraft } from '@satudata/subgraph'
import type { BudgetLine, ProcurementPackage, StepAmount } from './entities.ts'
import { DRAFT_LABEL, OPEN_LABEL, OWNER } from './import/rows.ts'
import type { RowOf } from './import/rows.ts'
import type { ImportFinding } from './import/findings.ts'
import { sumOf } from './money.ts'
import type { Rupiah } from './money.ts'

/** Datasets this subgraph publishes. */
export const DATASETS = {
  planned: 'simral-rencana',
  adopted: 'simral-anggaran',
  realised: 'simral-realisasi',
  draft: 'simral-rancangan',
  packages: 'sirup-paket',
} as const

/** Unit of every amount. */
export const RUPIAH = 'rupiah'

const NOTE = 'Angka rekaan untuk contoh: bukan anggaran Provinsi Banten yang sebenarnya.'

/** What a year's releases are made of. */
export interface YearOfPlanning {
  readonly year: number
  readonly dataAsOf: string
  readonly invented: boolean
  readonly lines: readonly RowOf<BudgetLine>[]
  /** Amounts of the draft revision by line id; empty when there is no draft. */
  readonly drafts: ReadonlyMap<string, Rupiah>
  readonly packages: readonly RowOf<ProcurementPackage>[]
  readonly findings: readonly ImportFinding[]
}

/** Publishes the releases of a year: plan, budget, realisation, draft revision and packages. Leaves only, no totals. */
export async function publishYear(lake: Lake, year: YearOfPlanning): Promise<void> {
  const { lines, drafts } = year
  const adopted = lines.filter((line) => line.adopted != null)
  const inForce = year.dataAsOf < `${year.year}-12-31` ? `Realisasi sampai ${year.dataAsOf}.` : undefined
  await lake.publish(
    draftOf(
      year,
      DATASETS.planned,
      'BUDGET_PLAN',
      byKind('BUDGET_PLAN', lines, ({ planned }) => planned),
    ),
  )
  await lake.publish(
    draftOf(
      year,
      DATASETS.adopted,
      'BUDGET',
      byKind('BUDGET', adopted, (line) => line.adopted),
    ),
  )
  const realised = draftOf(
    year,
    DATASETS.realised,
    'REALISATION',
    byKind('REALISATION', adopted, (line) => line.realised),
  )
  await lake.publish(inForce === undefined ? realised : withNotes(realised, inForce))
  if (drafts.size > 0) {
    const observations = byKind('BUDGET_DRAFT', lines, ({ id }) => drafts.get(id))
    await lake.publish({
      ...withNotes(
        draftOf(year, DATASETS.draft, 'BUDGET_DRAFT', observations),
        'Rancangan APBD Perubahan, belum ditetapkan.',
      ),
      ...DRAFT_LABEL,
    })
  }
  await lake.publish({ ...packagesDraft(year), findings: year.findings.map(findingOf) })
}

/** The amounts of the draft revision, by line. */
export function draftAmounts(steps: readonly RowOf<StepAmount>[]): Map<string, Rupiah> {
  const drafts = steps.filter(({ step, access }) => step === 'RAPBD_REVISION' && access === DRAFT_LABEL.access)
  return new Map(drafts.map(({ lineId, amount }) => [lineId, amount]))
}

function draftOf(
  year: YearOfPlanning,
  dataset: string,
  indicator: string,
  observations: readonly Observation[],
): ReleaseDraft {
  return {
    dataset,
    period: String(year.year),
    ...OPEN_LABEL,
    owner: OWNER,
    measures: [{ indicator, unit: RUPIAH, personDerived: false, additive: true }],
    dimensions: ['BUDGET_KIND'],
    provenance: {
      source: year.invented ? 'Contoh rekaan menurut rantai SIMRAL Provinsi Banten' : 'SIMRAL Provinsi Banten',
      dataAsOf: year.dataAsOf,
      invented: year.invented,
      notes: year.invented ? [NOTE] : [],
    },
    observations: observations.map((each) => ({ ...each, timePeriod: String(year.year) })),
  }
}

function withNotes(draft: ReleaseDraft, note: string): ReleaseDraft {
  return { ...draft, provenance: { ...draft.provenance, notes: [...draft.provenance.notes, note] } }
}

type LineRow = RowOf<BudgetLine>

/** Amounts by organization, region and kind of expenditure. Lines without an amount, or without an organization, make none. */
function byKind(
  indicator: string,
  lines: readonly LineRow[],
  amountOf: (line: LineRow) => Rupiah | null | undefined,
): Observation[] {
  const cells = lines.flatMap((line) => {
    const amount = amountOf(line)
    if (amount == null || line.organizationCode == null) return []
    return [{ organization: line.organizationCode, refArea: line.regionCode, member: line.kind, amount }]
  })
  return observationsOf(indicator, 'BUDGET_KIND', cells)
}

function packagesDraft(year: YearOfPlanning): ReleaseDraft {
  const cells = year.packages.flatMap((row) => {
    // A package that could not be joined has no place: the finding says so, nothing is guessed.
    if (row.organizationCode == null || row.regionCode == null) return []
    return [{ organization: row.organizationCode, refArea: row.regionCode, member: row.method, amount: row.ceiling }]
  })
  const observations = observationsOf('PROCUREMENT_VALUE', 'PROCUREMENT_METHOD', cells)
  const draft = draftOf(year, DATASETS.packages, 'PROCUREMENT_VALUE', observations)
  const source = year.invented ? 'Contoh rekaan menurut SiRUP' : 'SiRUP, layanan ISB'
  return { ...draft, dimensions: ['PROCUREMENT_METHOD'], provenance: { ...draft.provenance, source } }
}

interface Cell {
  readonly organization: string
  readonly refArea: string
  readonly member: string
  readonly amount: Rupiah
}

function observationsOf(indicator: string, dimension: string, cells: readonly Cell[]): Observation[] {
  const groups = Map.groupBy(cells, ({ organization, refArea, member }) => `${organization} ${refArea} ${member}`)
  return [...groups.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group
      if (first === undefined) return []
      const { organization, refArea, member } = first
      const value = String(sumOf(group.map(({ amount }) => amount)))
      return [{ indicator, refArea, timePeriod: '', organization, dimensions: { [dimension]: member }, value }]
    })
}

function findingOf({ check, place, messageId, messageEn }: ImportFinding): Finding {
  return {
    check: check.toLowerCase().replace('_', '-'),
    severity: 'SUSPICIOUS',
    place,
    message: { id: messageId, en: messageEn },
  }
}
