import { accessFilters, labelProperties } from '@satudata/subgraph'
import { defineEntity, p } from '@mikro-orm/core'
import { FUND_SOURCES, KINDS, METHODS, PROCUREMENT_KINDS, STEPS } from './chain.ts'

/** An amount in rupiah: exact, whole. */
const rupiah = () => p.bigint()

const programmeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  filters: accessFilters,
  properties: {
    id: p.string().primary(),
    year: p.integer().index(),
    /** Null when SIMRAL's code could not be translated. */
    organizationCode: p.string().nullable().index(),
    sourceOrganizationCode: p.string(),
    code: p.string(),
    name: p.string(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** A programme of an organization in a year. */
export class Programme extends programmeSchema.class {}
programmeSchema.setClass(Programme)

const programmeActivitySchema = defineEntity({
  name: 'ProgrammeActivity',
  tableName: 'programme_activity',
  filters: accessFilters,
  properties: {
    id: p.string().primary(),
    programmeId: p.string().index(),
    year: p.integer(),
    code: p.string(),
    name: p.string(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** An activity of a programme. */
export class ProgrammeActivity extends programmeActivitySchema.class {}
programmeActivitySchema.setClass(ProgrammeActivity)

const budgetLineSchema = defineEntity({
  name: 'BudgetLine',
  tableName: 'budget_line',
  filters: accessFilters,
  properties: {
    id: p.string().primary(),
    activityId: p.string().index(),
    programmeId: p.string().index(),
    year: p.integer().index(),
    organizationCode: p.string().nullable().index(),
    provinceCode: p.string().index(),
    regionCode: p.string().index(),
    description: p.string(),
    accountCode: p.string(),
    /** Budget account (mak) by which SiRUP's packages find the line. */
    budgetAccount: p.string(),
    kind: p.enum([...KINDS]),
    fundSource: p.enum([...FUND_SOURCES]),
    /** Amount of the RKPD, null when it has none. */
    planned: rupiah().nullable(),
    /** Amount in force, null when only a draft holds the line. */
    adopted: rupiah().nullable(),
    /** Sum of the quarters accounted for. */
    realised: rupiah(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** One line of a budget. `planned`, `adopted` and `realised` repeat its steps and quarters, for sums. */
export class BudgetLine extends budgetLineSchema.class {}
budgetLineSchema.setClass(BudgetLine)

const stepAmountSchema = defineEntity({
  name: 'StepAmount',
  tableName: 'step_amount',
  filters: accessFilters,
  properties: {
    lineId: p.string().primary(),
    /** Place in the chain, in its order. */
    position: p.integer().primary(),
    step: p.enum([...STEPS]),
    documentId: p.string(),
    amount: rupiah(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** Amount of a line in one document; a draft's amounts are restricted. */
export class StepAmount extends stepAmountSchema.class {}
stepAmountSchema.setClass(StepAmount)

const quarterExecutionSchema = defineEntity({
  name: 'QuarterExecution',
  tableName: 'quarter_execution',
  filters: accessFilters,
  properties: {
    lineId: p.string().primary(),
    period: p.string().primary(),
    cashBudget: rupiah(),
    realised: rupiah().nullable(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** Cash budget and realisation of a line in a quarter. */
export class QuarterExecution extends quarterExecutionSchema.class {}
quarterExecutionSchema.setClass(QuarterExecution)

const performanceTargetSchema = defineEntity({
  name: 'PerformanceTarget',
  tableName: 'performance_target',
  filters: accessFilters,
  properties: {
    /** Id of the programme (outcome) or activity (output). */
    subjectId: p.string().primary(),
    position: p.integer().primary(),
    name: p.string(),
    unit: p.string(),
    target: p.decimal('string').precision(18).scale(4),
    achieved: p.decimal('string').precision(18).scale(4).nullable(),
    lowerIsBetter: p.boolean(),
    indicatorCode: p.string().nullable(),
    datasetId: p.string().nullable().index(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** What a programme or activity is measured by. */
export class PerformanceTarget extends performanceTargetSchema.class {}
performanceTargetSchema.setClass(PerformanceTarget)

const planningDocumentSchema = defineEntity({
  name: 'PlanningDocument',
  tableName: 'planning_document',
  filters: accessFilters,
  properties: {
    id: p.string().primary(),
    year: p.integer(),
    position: p.integer(),
    step: p.enum([...STEPS]),
    title: p.string(),
    status: p.enum(['ADOPTED', 'DRAFT']),
    adoptedOn: p.date().nullable(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** A document of the chain. */
export class PlanningDocument extends planningDocumentSchema.class {}
planningDocumentSchema.setClass(PlanningDocument)

const procurementPackageSchema = defineEntity({
  name: 'ProcurementPackage',
  tableName: 'procurement_package',
  filters: accessFilters,
  properties: {
    id: p.string().primary(),
    year: p.integer(),
    rupCode: p.string(),
    name: p.string(),
    workUnitCode: p.string(),
    workUnitName: p.string(),
    organizationCode: p.string().nullable().index(),
    lineId: p.string().nullable().index(),
    regionCode: p.string().nullable(),
    ceiling: rupiah(),
    method: p.enum([...METHODS]),
    kind: p.enum([...PROCUREMENT_KINDS]),
    fundSource: p.enum([...FUND_SOURCES]),
    accountCode: p.string(),
    preBudget: p.boolean(),
    domesticProduct: p.boolean(),
    smallEnterprise: p.boolean(),
    realised: rupiah().nullable(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** A package announced in SiRUP. */
export class ProcurementPackage extends procurementPackageSchema.class {}
procurementPackageSchema.setClass(ProcurementPackage)

const rupExportRowSchema = defineEntity({
  name: 'RupExportRow',
  tableName: 'rup_export_row',
  filters: accessFilters,
  properties: {
    lineId: p.string().primary(),
    position: p.integer().primary(),
    year: p.integer().index(),
    organizationCode: p.string().index(),
    workUnitCode: p.string(),
    workUnitName: p.string(),
    rupCode: p.string().nullable(),
    name: p.string(),
    ceiling: rupiah(),
    method: p.enum([...METHODS]),
    kind: p.enum([...PROCUREMENT_KINDS]),
    fundSource: p.enum([...FUND_SOURCES]),
    accountCode: p.string(),
    domesticProduct: p.boolean(),
    smallEnterprise: p.boolean(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** A package that follows from an adopted line, ready for SiRUP. */
export class RupExportRow extends rupExportRowSchema.class {}
rupExportRowSchema.setClass(RupExportRow)

const planningFindingSchema = defineEntity({
  name: 'PlanningFinding',
  tableName: 'planning_finding',
  filters: accessFilters,
  properties: {
    id: p.integer().primary(),
    check: p.enum(['UNMAPPED_CODE', 'AMBIGUOUS_CODE', 'UNKNOWN_PACKAGE']),
    system: p.string(),
    code: p.string(),
    year: p.integer(),
    place: p.string(),
    messageId: p.string(),
    messageEn: p.string(),
    candidateCodes: p.array(),
    invented: p.boolean(),
    ...labelProperties,
  },
})
/** What the import found. */
export class PlanningFinding extends planningFindingSchema.class {}
planningFindingSchema.setClass(PlanningFinding)
