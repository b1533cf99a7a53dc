import { plainDecimal } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import { percentOf } from '../money.ts'
import { sourceOf } from '../provenance.ts'
import {
  activitiesOf,
  activityById,
  documentById,
  lineById,
  linesOfActivity,
  packagesOfLine,
  programmeById,
  quartersOf,
  stepsOf,
  targetsOf,
} from '../queries.ts'
import { DATASETS } from '../releases.ts'
import { budgetOf } from '../summaries.ts'

const amount = (value: bigint) => String(value)
const optionalAmount = (value: bigint | null | undefined) => (value == null ? null : String(value))
const coded = (code: string | null | undefined) => (code == null ? null : { code })
/** A row that only a draft holds comes from the draft's release. */
const datasetOf = ({ access }: { readonly access: string }) => (access === 'OPEN' ? DATASETS.adopted : DATASETS.draft)

type Chain = 'Programme' | 'ProgrammeActivity' | 'BudgetLine' | 'StepAmount' | 'QuarterExecution' | 'PerformanceTarget'

/** Programmes, activities, budget lines and what belongs to them. */
export const chain: Pick<Resolvers, Chain> = {
  Programme: {
    __resolveReference: ({ id }, context) => programmeById(context, id),
    organization: ({ organizationCode }) => coded(organizationCode),
    activities: ({ id }, args, context) => activitiesOf(context, { ...args, parent: id }),
    budget: ({ id, year }, _, context) => budgetOf(context, 'programmeId', id, year),
    targets: ({ id }, _, context) => targetsOf(context, id),
    provenance: (programme, _, context) => sourceOf(context, datasetOf(programme), programme.year),
  },
  ProgrammeActivity: {
    __resolveReference: ({ id }, context) => activityById(context, id),
    programme: ({ programmeId }, _, context) => found(programmeById(context, programmeId), programmeId),
    lines: ({ id }, args, context) => linesOfActivity(context, { ...args, parent: id }),
    budget: ({ id, year }, _, context) => budgetOf(context, 'activityId', id, year),
    targets: ({ id }, _, context) => targetsOf(context, id),
    provenance: (activity, _, context) => sourceOf(context, datasetOf(activity), activity.year),
  },
  BudgetLine: {
    __resolveReference: ({ id }, context) => lineById(context, id),
    region: ({ regionCode }) => ({ code: regionCode }),
    organization: ({ organizationCode }) => coded(organizationCode),
    activity: ({ activityId }, _, context) => found(activityById(context, activityId), activityId),
    steps: ({ id }, _, context) => stepsOf(context, id),
    adopted: ({ adopted }) => optionalAmount(adopted),
    realised: ({ realised }) => amount(realised),
    quarters: ({ id }, _, context) => quartersOf(context, id),
    packages: ({ id }, args, context) => packagesOfLine(context, { ...args, parent: id }),
    provenance: (line, _, context) => sourceOf(context, datasetOf(line), line.year),
  },
  StepAmount: {
    amount: (step) => amount(step.amount),
    document: ({ documentId }, _, context) => found(documentById(context, documentId), documentId),
  },
  QuarterExecution: {
    cashBudget: ({ cashBudget }) => amount(cashBudget),
    realised: ({ realised }) => optionalAmount(realised),
  },
  PerformanceTarget: {
    target: ({ target }) => plainDecimal(target),
    achieved: ({ achieved }) => (achieved == null ? null : plainDecimal(achieved)),
    achievement: ({ target, achieved, lowerIsBetter }) => {
      if (achieved == null) return null
      return lowerIsBetter ? percentOf(target, achieved) : percentOf(achieved, target)
    },
    indicator: ({ indicatorCode }) => coded(indicatorCode),
    dataset: ({ datasetId }) => (datasetId == null ? null : { id: datasetId }),
  },
}

/** What a visible row points to is at least as visible; its absence is a fault, never an empty answer. */
async function found<T>(row: Promise<T | null>, id: string): Promise<T> {
  const value = await row
  if (value === null) throw new Error(`${id} is missing, though a row points to it.`)
  return value
}
