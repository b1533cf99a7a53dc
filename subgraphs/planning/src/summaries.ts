import { batch, figureOf, quotientFigure } from '@satudata/subgraph'
import type { Figure, SubgraphContext } from '@satudata/subgraph'
import { raw } from '@mikro-orm/postgresql'
import { KINDS } from './chain.ts'
import type { BudgetKind } from './chain.ts'
import { BudgetLine, StepAmount } from './entities.ts'
import { sumOf } from './money.ts'
import type { Rupiah } from './money.ts'
import { releaseOf } from './provenance.ts'
import { DATASETS, RUPIAH } from './releases.ts'

/** What a budget is summed up by. */
export type SummaryOf = 'organizationCode' | 'provinceCode' | 'regionCode' | 'programmeId' | 'activityId'

const COLUMNS: Readonly<Record<SummaryOf, string>> = {
  organizationCode: 'organization_code',
  provinceCode: 'province_code',
  regionCode: 'region_code',
  programmeId: 'programme_id',
  activityId: 'activity_id',
}

interface Share {
  readonly kind: BudgetKind
  readonly adopted: Rupiah
  readonly realised: Rupiah
  readonly invented: boolean
}

/** Sums of one subject in one year, as far as the caller sees its lines. */
interface Sums {
  readonly by: SummaryOf
  readonly value: string
  readonly year: number
  readonly planned: Rupiah
  readonly shares: readonly Share[]
}

interface SummaryKey {
  readonly by: SummaryOf
  readonly value: string
  readonly year: number
}

interface SummedRow {
  readonly value: string
  readonly year: number
  readonly kind: BudgetKind
  readonly planned: string
  readonly adopted: string
  readonly realised: string
  readonly invented: boolean
}

const sums = batch<string, Sums>(async (keys, context) => {
  const groups = Map.groupBy(keys.map(keyOf), ({ by }) => by)
  const found = await Promise.all([...groups].map(([by, group]) => summed(context, by, group)))
  return new Map(found.flat().map((each) => [textOf(each), each]))
})

/** Batched: the budget of a subject in a year; null when the caller sees no line of it. */
export async function budgetOf(context: SubgraphContext, by: SummaryOf, value: string, year: number) {
  const key = textOf({ by, value, year })
  const found = await sums(context, key)
  if (found === null) return null
  const total = (amounts: readonly Rupiah[], dataset: string) => amountFigure(context, sumOf(amounts), dataset, year)
  const [planned, adopted, realised, draft] = await Promise.all([
    total([found.planned], DATASETS.planned),
    total(
      found.shares.map((share) => share.adopted),
      DATASETS.adopted,
    ),
    total(
      found.shares.map((share) => share.realised),
      DATASETS.realised,
    ),
    drafts(context, key),
  ])
  return {
    year,
    planned,
    adopted,
    realised,
    proposed: draft === null ? null : await total([draft], DATASETS.draft),
    absorption: adopted.value === '0' ? null : quotientFigure(realised, adopted, { unit: 'persen', times: 100 }),
    byKind: found.shares
      .filter((share) => share.adopted > 0n)
      .map((share) => ({ ...share, adopted: String(share.adopted), realised: String(share.realised) })),
    invented: found.shares.some((share) => share.invented),
  }
}

async function summed({ em }: SubgraphContext, by: SummaryOf, keys: readonly SummaryKey[]): Promise<Sums[]> {
  const query = em
    .createQueryBuilder(BudgetLine, 'line')
    .select([
      raw(`"line"."${COLUMNS[by]}" as value`),
      raw(`"line"."year" as year`),
      raw(`"line"."kind" as kind`),
      raw(`coalesce(sum("line"."planned"), 0)::text as planned`),
      raw(`coalesce(sum("line"."adopted"), 0)::text as adopted`),
      raw(`sum("line"."realised")::text as realised`),
      raw(`bool_or("line"."invented") as invented`),
    ])
    .where({ [by]: { $in: keys.map(({ value }) => value) }, year: { $in: [...new Set(keys.map(({ year }) => year))] } })
    .groupBy([raw('1'), raw('2'), raw('3')] as never)
  await query.applyFilters()
  const rows = await query.execute<SummedRow[]>('all', false)
  return [...Map.groupBy(rows, ({ value, year }) => `${value} ${year}`).values()].map((group) => {
    const shares = group
      .map(({ kind, adopted, realised, invented }) => ({
        kind,
        adopted: BigInt(adopted),
        realised: BigInt(realised),
        invented,
      }))
      .toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
    const [{ value, year } = { value: '', year: 0 }] = group
    return { by, value, year, planned: sumOf(group.map(({ planned }) => BigInt(planned))), shares }
  })
}

const drafts = batch<string, Rupiah>(async (keys, context) => {
  const groups = Map.groupBy(keys.map(keyOf), ({ by }) => by)
  const found = await Promise.all([...groups].map(([by, group]) => drafted(context, by, group)))
  return new Map(found.flat())
})

/** Proposed by the draft revision: only the amounts of a draft are restricted, so others find none. */
async function drafted(
  { em }: SubgraphContext,
  by: SummaryOf,
  keys: readonly SummaryKey[],
): Promise<[string, Rupiah][]> {
  const lines = em
    .createQueryBuilder(BudgetLine, 'line')
    .select([raw(`"line"."id" as id`), raw(`"line"."${COLUMNS[by]}" as value`), raw(`"line"."year" as year`)])
    .where({ [by]: { $in: keys.map(({ value }) => value) }, year: { $in: [...new Set(keys.map(({ year }) => year))] } })
  await lines.applyFilters()
  const steps = em
    .createQueryBuilder(StepAmount, 'step')
    .select([raw(`"step"."line_id" as line_id`), raw(`"step"."amount" as amount`)])
    .where({ step: 'RAPBD_REVISION', access: 'RESTRICTED' })
  await steps.applyFilters()
  const [line, step] = [lines.toQuery(), steps.toQuery()]
  const rows = await em.execute<{ value: string; year: number; amount: string }[]>(
    `select lines.value, lines.year, sum(steps.amount)::text as amount from (${line.sql}) as lines
     join (${step.sql}) as steps on steps.line_id = lines.id group by 1, 2`,
    [...line.params, ...step.params],
  )
  return rows.map(({ value, year, amount }) => [textOf({ by, value, year }), BigInt(amount)])
}

/** A summed amount with its release. */
async function amountFigure(context: SubgraphContext, amount: Rupiah, dataset: string, year: number): Promise<Figure> {
  const release = await releaseOf(context, dataset, year)
  return figureOf({
    value: String(amount),
    unit: RUPIAH,
    period: String(year),
    releases: release === undefined ? [] : [release],
  })
}

function textOf({ by, value, year }: SummaryKey): string {
  return JSON.stringify([by, value, year])
}

function keyOf(text: string): SummaryKey {
  const [by, value, year] = JSON.parse(text) as [SummaryOf, string, number]
  return { by, value, year }
}
