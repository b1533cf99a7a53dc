import { BadInputError } from '@satudata/core'
import { batch } from '@satudata/subgraph'
import { ofDecimal } from '../exact/fraction.ts'
import type { RegionFigureArgs, RegionRatioArgs } from '../generated/resolvers.ts'
import type { Ratio } from '../entities.ts'
import type { StatisticsFigure } from '../parents.ts'
import { ambiguous } from '../plan/faults.ts'
import { levelOf } from '../plan/levels.ts'
import { NO_FILTER } from '../plan/question.ts'
import type { BaseWish, ColumnWish, Keys, Question } from '../plan/question.ts'
import { readFigure } from '../plan/read-input.ts'
import { sourceName } from '../plan/sources.ts'
import { ratioByCode, wishOf } from '../queries.ts'
import type { Context } from '../queries.ts'
import type { Answer, Asking } from '../results/answer.ts'
import { answer } from '../results/answer.ts'
import { askingOf, inStore } from './ask.ts'

/** One figure of one region. */
interface FigureRequest {
  readonly region: string
  readonly base: BaseWish
  /** The register's ratio, to show with the figure. */
  readonly ratio: Ratio | null
}

/** A figure of a region; null when there is none. */
export function figureOfRegion(context: Context, region: string, { indicator, dataset, period }: RegionFigureArgs) {
  const numerator = readFigure({ indicator, dataset, period })
  const base = { numerator, denominator: undefined, scale: ofDecimal('1'), unit: undefined }
  return regionFigure(context, { region, base, ratio: null })
}

/** A ratio of the register for a region; null when the register or the region has none. */
export async function ratioOfRegion(context: Context, region: string, { code, period }: RegionRatioArgs) {
  const ratio = await ratioByCode(context, code)
  if (ratio === null) return null
  const base = wishOf(ratio)
  const numerator = { ...base.numerator, period: period ?? undefined }
  return regionFigure(context, { region, base: { ...base, numerator }, ratio })
}

/** Batched: figures of regions. Requests for the same figure are one question over all their regions of a level. */
const regionFigure = batch<FigureRequest, StatisticsFigure | null, Context>(
  (requests, context) =>
    inStore(context, async (session) => {
      const asking = askingOf(context, session)
      const found = new Map<FigureRequest, StatisticsFigure | null>()
      const groups = Map.groupBy(requests, ({ region, base }) => `${levelOf(region)} ${baseKey(base)}`)
      for (const group of groups.values()) {
        for (const [request, figure] of await figuresOf(asking, group)) found.set(request, figure)
      }
      return found
    }),
  () => null,
)

function baseKey({ numerator, denominator, scale, unit }: BaseWish): string {
  const parts = [numerator, denominator].map((part) => [
    part?.indicator,
    part?.dataset,
    part?.period,
    [...(part?.members ?? [])],
  ])
  return JSON.stringify([parts, String(scale.numerator), String(scale.denominator), unit])
}

async function figuresOf(
  asking: Asking,
  requests: readonly FigureRequest[],
): Promise<[FigureRequest, StatisticsFigure | null][]> {
  const [first] = requests
  const level = first === undefined ? undefined : levelOf(first.region)
  if (first === undefined || level === undefined) return []
  const answered = await latest(
    asking,
    first.base,
    { level, organization: false, dimensions: [], period: false },
    requests.map(({ region }) => region),
  )
  if (answered === null) return []
  if (answered.columns.length > 1) {
    throw ambiguous(
      first.base.numerator.indicator,
      answered.columns.map((column) => sourceName(column.read.source)),
    )
  }
  const [column] = answered.columns
  return requests.map((request) => {
    const cell = answered.rows.find(({ key: [region] }) => region === request.region)?.cells[0]
    const figure =
      column === undefined || cell === undefined
        ? null
        : { source: column.read.source, unit: column.unit, cell, ratio: request.ratio }
    return [request, figure]
  })
}

/** The latest figure for each region; null when there is none (which a question would refuse with the reason). */
async function latest(asking: Asking, base: BaseWish, keys: Keys, regions: readonly string[]): Promise<Answer | null> {
  const question: Question = {
    columns: [columnOf('figure', base)],
    keys,
    filter: { ...NO_FILTER, regions: [...new Set(regions)] },
    order: [],
    limit: undefined,
    asOf: undefined,
    bound: true,
  }
  try {
    return await answer(asking, question, { coverage: true, totals: false })
  } catch (error) {
    if (error instanceof BadInputError) return null
    throw error
  }
}

function columnOf(id: string, base: BaseWish): ColumnWish {
  return { id, base, show: 'VALUE', against: 'PREVIOUS_PERIOD', window: 2, order: 'DESCENDING', within: [] }
}
