import { arrayConnection, batch, entitiesBy, entityByKey, entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import {
  BudgetLine,
  PerformanceTarget,
  PlanningDocument,
  PlanningFinding,
  ProcurementPackage,
  Programme,
  ProgrammeActivity,
  QuarterExecution,
  RupExportRow,
  StepAmount,
} from './entities.ts'
import { pagesBy } from './pages.ts'

type Maybe<T> = T | null | undefined

/** Batched: one row by its id. */
export const programmeById = entityByKey(Programme, 'id')
export const activityById = entityByKey(ProgrammeActivity, 'id')
export const lineById = entityByKey(BudgetLine, 'id')
export const packageById = entityByKey(ProcurementPackage, 'id')
export const documentById = entityByKey(PlanningDocument, 'id')

/** Batched: a page of a parent's rows. */
export const programmesOf = pagesBy(Programme, 'organizationCode')
export const packagesOfOrganization = pagesBy(ProcurementPackage, 'organizationCode')
export const packagesOfLine = pagesBy(ProcurementPackage, 'lineId')
export const linesOfRegion = pagesBy(BudgetLine, 'regionCode')
export const linesOfProvince = pagesBy(BudgetLine, 'provinceCode')
export const linesOfActivity = pagesBy(BudgetLine, 'activityId')
export const activitiesOf = pagesBy(ProgrammeActivity, 'programmeId')

/** Batched: what is few by nature. */
export const stepsOf = entitiesBy(StepAmount, 'lineId', { position: 'asc' })
export const quartersOf = entitiesBy(QuarterExecution, 'lineId', { period: 'asc' })
export const targetsOf = entitiesBy(PerformanceTarget, 'subjectId', { position: 'asc' })

const targetsByDataset = entitiesBy(PerformanceTarget, 'datasetId', { subjectId: 'asc' })

/** Batched: a page of the programmes a dataset measures. Few programmes name the same dataset. */
export async function programmesOfDataset(
  context: SubgraphContext,
  dataset: string,
  args: PageArgs & { readonly year?: Maybe<number> },
) {
  const targets = await targetsByDataset(context, dataset)
  const ids = new Set(targets.map(({ subjectId }) => subjectId))
  const programmes = await Promise.all([...ids].map((id) => programmeById(context, id)))
  return arrayConnection(
    programmes.flatMap((each) => (each !== null && (args.year == null || each.year === args.year) ? [each] : [])),
    args,
  )
}

const newest = batch<'newest', number>(async (_, { em }) => {
  const [line] = await em.find(BudgetLine, {}, { orderBy: { year: 'desc' }, limit: 1, fields: ['year'] })
  return line === undefined ? new Map() : new Map([['newest', line.year]])
})

/** The year asked for, else the newest one with a budget; null when there is none at all. */
export async function yearOrNewest(context: SubgraphContext, year: Maybe<number>): Promise<number | null> {
  return year ?? (await newest(context, 'newest'))
}

/** A page of programmes. */
export function findProgrammes(
  { em }: SubgraphContext,
  args: PageArgs & { readonly year?: Maybe<number>; readonly organization?: Maybe<string> },
) {
  const where = { ...has('year', args.year), ...has('organizationCode', args.organization) }
  return entityConnection(em, Programme, args, { where, orderBy: { id: 'asc' } })
}

/** Filters of budget lines. */
export interface LineFilter extends PageArgs {
  readonly year?: Maybe<number>
  readonly organization?: Maybe<string>
  readonly region?: Maybe<string>
  readonly kind?: Maybe<BudgetLine['kind']>
  readonly fundSource?: Maybe<BudgetLine['fundSource']>
}

/** A page of budget lines. */
export function findLines({ em }: SubgraphContext, args: LineFilter) {
  const where = {
    ...has('year', args.year),
    ...has('organizationCode', args.organization),
    ...(args.region == null ? {} : has(regionProperty(args.region), args.region)),
    ...has('kind', args.kind),
    ...has('fundSource', args.fundSource),
  }
  return entityConnection(em, BudgetLine, args, { where, orderBy: { id: 'asc' } })
}

/** Lines carry a kabupaten or kota, and its province. */
export function regionProperty(code: string): 'provinceCode' | 'regionCode' {
  return code.includes('.') ? 'regionCode' : 'provinceCode'
}

/** Filters of packages. */
export interface PackageFilter extends PageArgs {
  readonly year?: Maybe<number>
  readonly organization?: Maybe<string>
  readonly method?: Maybe<ProcurementPackage['method']>
  readonly mapped?: Maybe<boolean>
}

/** A page of packages. */
export function findPackages({ em }: SubgraphContext, args: PackageFilter) {
  const mapped = args.mapped == null ? [] : [{ organizationCode: args.mapped ? { $ne: null } : null }]
  const where = {
    $and: [
      { ...has('year', args.year), ...has('organizationCode', args.organization), ...has('method', args.method) },
      ...mapped,
    ],
  }
  return entityConnection(em, ProcurementPackage, args, { where, orderBy: { id: 'asc' } })
}

/** A page of planning documents. */
export function findDocuments({ em }: SubgraphContext, args: PageArgs & { readonly year?: Maybe<number> }) {
  return entityConnection(em, PlanningDocument, args, {
    where: has('year', args.year),
    orderBy: { year: 'asc', position: 'asc' },
  })
}

/** A page of the packages that follow from the adopted plan. */
export function findExport(
  { em }: SubgraphContext,
  args: PageArgs & { readonly year: number; readonly organization?: Maybe<string> },
) {
  const where = { year: args.year, ...has('organizationCode', args.organization) }
  return entityConnection(em, RupExportRow, args, { where, orderBy: { lineId: 'asc', position: 'asc' } })
}

/** A page of import findings. */
export function findFindings({ em }: SubgraphContext, args: PageArgs) {
  return entityConnection(em, PlanningFinding, args, { orderBy: { id: 'asc' } })
}

/** A condition on a property, when there is a value to ask for. */
function has<K extends string, V>(property: K, value: Maybe<V>): Partial<Record<K, V>> {
  return value == null ? {} : ({ [property]: value } as Record<K, V>)
}
