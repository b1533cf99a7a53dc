import { kindOfAccount, STEPS } from '../chain.ts'
import { sumOf } from '../money.ts'
import type {
  BudgetLine,
  PerformanceTarget,
  PlanningDocument,
  Programme,
  ProgrammeActivity,
  QuarterExecution,
  StepAmount,
} from '../entities.ts'
import { adoptedAmount, budgetAccount } from '../source.ts'
import type {
  SimralActivity,
  SimralDocument,
  SimralExport,
  SimralLine,
  SimralProgramme,
  SimralTarget,
} from '../source.ts'
import type { Crosswalk } from './crosswalk.ts'
import { codeFinding } from './findings.ts'
import type { ImportFinding } from './findings.ts'
import { DRAFT_LABEL, OPEN_LABEL } from './rows.ts'
import type { RowOf } from './rows.ts'

/** What an export of SIMRAL becomes. */
export interface ImportedPlan {
  readonly documents: RowOf<PlanningDocument>[]
  readonly programmes: RowOf<Programme>[]
  readonly activities: RowOf<ProgrammeActivity>[]
  readonly lines: RowOf<BudgetLine>[]
  readonly steps: RowOf<StepAmount>[]
  readonly quarters: RowOf<QuarterExecution>[]
  readonly targets: RowOf<PerformanceTarget>[]
  readonly findings: ImportFinding[]
}

/**
 * Turns an export of SIMRAL into rows: translates the work units' codes, and labels what only a draft holds as restricted. A
 * work unit whose code does not translate keeps its rows, without an organization, and is reported.
 */
export function importSimral(source: SimralExport, crosswalk: Crosswalk, invented: boolean): ImportedPlan {
  const plan: ImportedPlan = {
    documents: source.documents.map((document) => documentRow(document, invented)),
    programmes: [],
    activities: [],
    lines: [],
    steps: [],
    quarters: [],
    targets: [],
    findings: [],
  }
  const drafts = new Set(source.documents.filter(({ adoptedOn }) => adoptedOn === null).map(documentId))
  for (const programme of source.programmes) addProgramme(plan, programme, { crosswalk, drafts, invented })
  return plan
}

interface Setting {
  readonly crosswalk: Crosswalk
  readonly drafts: ReadonlySet<string>
  readonly invented: boolean
}

function documentId({ step, year }: Pick<SimralDocument, 'step' | 'year'>): string {
  return `${step.toLowerCase().replace('_', '-')}-${year}`
}

function documentRow(document: SimralDocument, invented: boolean): RowOf<PlanningDocument> {
  const draft = document.adoptedOn === null
  return {
    id: documentId(document),
    year: document.year,
    position: STEPS.indexOf(document.step),
    step: document.step,
    title: document.title,
    status: draft ? 'DRAFT' : 'ADOPTED',
    adoptedOn: document.adoptedOn,
    invented,
    ...(draft ? DRAFT_LABEL : OPEN_LABEL),
  }
}

function addProgramme(plan: ImportedPlan, programme: SimralProgramme, setting: Setting): void {
  const { year, unit, code, name } = programme
  const translation = setting.crosswalk.translate('SIMRAL', unit, year)
  const id = `${year}-${unit}-${code}`
  const finding = codeFinding('SIMRAL', unit, year, id, translation)
  if (finding !== undefined) plan.findings.push(finding)
  const row = {
    id,
    year,
    organizationCode: translation.kind === 'MAPPED' ? translation.organization : null,
    sourceOrganizationCode: unit,
    code,
    name,
    invented: setting.invented,
    ...OPEN_LABEL,
  }
  plan.programmes.push(row)
  addTargets(plan, id, programme.targets, setting)
  for (const activity of programme.activities) addActivity(plan, row, activity, setting)
}

type Parent = Pick<Programme, 'id' | 'year' | 'sourceOrganizationCode'> & { readonly organizationCode: string | null }

function addActivity(plan: ImportedPlan, programme: Parent, activity: SimralActivity, setting: Setting): void {
  const id = `${programme.year}-${programme.sourceOrganizationCode}-${activity.code}`
  const draft = activity.lines.every((line) => adoptedAmount(line) === undefined)
  plan.activities.push({
    id,
    programmeId: programme.id,
    year: programme.year,
    code: activity.code,
    name: activity.name,
    invented: setting.invented,
    ...(draft ? DRAFT_LABEL : OPEN_LABEL),
  })
  addTargets(plan, id, activity.targets, setting)
  for (const line of activity.lines) addLine(plan, programme, { id, code: activity.code }, line, setting)
}

function addLine(
  plan: ImportedPlan,
  programme: Parent,
  activity: { readonly id: string; readonly code: string },
  line: SimralLine,
  setting: Setting,
): void {
  const { invented } = setting
  const id = `${activity.id}-${String(line.number).padStart(2, '0')}`
  const adopted = adoptedAmount(line) ?? null
  plan.lines.push({
    id,
    activityId: activity.id,
    programmeId: programme.id,
    year: programme.year,
    organizationCode: programme.organizationCode,
    provinceCode: line.region.slice(0, 2),
    regionCode: line.region,
    description: line.description,
    accountCode: line.account,
    budgetAccount: budgetAccount(activity.code, line),
    kind: kindOfAccount(line.account),
    fundSource: line.fundSource,
    planned: line.amounts.get('RKPD') ?? null,
    adopted,
    realised: sumOf(line.quarters.map(({ realised }) => realised ?? 0n)),
    invented,
    ...(adopted === null ? DRAFT_LABEL : OPEN_LABEL),
  })
  for (const [step, amount] of line.amounts) {
    const document = documentId({ step, year: programme.year })
    const label = setting.drafts.has(document) ? DRAFT_LABEL : OPEN_LABEL
    plan.steps.push({
      lineId: id,
      position: STEPS.indexOf(step),
      step,
      documentId: document,
      amount,
      invented,
      ...label,
    })
  }
  for (const { quarter, cashBudget, realised } of line.quarters) {
    plan.quarters.push({
      lineId: id,
      period: `${programme.year}-Q${quarter}`,
      cashBudget,
      realised,
      invented,
      ...OPEN_LABEL,
    })
  }
}

function addTargets(
  plan: ImportedPlan,
  subjectId: string,
  targets: readonly SimralTarget[],
  { invented }: Setting,
): void {
  for (const [position, { indicator, dataset, ...rest }] of targets.entries()) {
    plan.targets.push({
      subjectId,
      position,
      ...rest,
      indicatorCode: indicator,
      datasetId: dataset,
      invented,
      ...OPEN_LABEL,
    })
  }
}
