import { batch } from '@satudata/subgraph'
import { ofDecimal } from '../exact/fraction.ts'
import { COUNTED } from '../graph/ranking.ts'
import type { StatisticsRanking } from '../parents.ts'
import { ambiguous } from '../plan/faults.ts'
import type { Direction } from '../plan/input.ts'
import type { Level } from '../plan/levels.ts'
import { readMoment } from '../plan/moment.ts'
import type { BaseWish, ColumnWish, Question } from '../plan/question.ts'
import { readFigure, readInput } from '../plan/read-input.ts'
import { loadSources, sourceName } from '../plan/sources.ts'
import type { Source } from '../plan/sources.ts'
import type { Context } from '../queries.ts'
import { ask, inStore, sightOf } from './ask.ts'

/** Arguments of a ranking. */
interface RankingArgs {
  readonly level: Level
  readonly period?: string | null | undefined
  readonly dataset?: string | null | undefined
  readonly within?: string | null | undefined
  readonly order: Direction
  readonly asOf?: string | null | undefined
}

/** Ranks regions by an indicator; null when the caller sees no figures of it. */
export async function rankIndicator(context: Context, code: string, args: RankingArgs) {
  const numerator = readFigure({ indicator: code, dataset: args.dataset, period: args.period })
  return rank(context, code, { numerator, denominator: undefined, scale: ofDecimal('1'), unit: undefined }, args)
}

/** Ranks regions by a ratio; null when the caller sees no figures of a part. */
export async function rankRatio(context: Context, code: string, ratio: BaseWish, args: RankingArgs) {
  return rank(context, code, { ...ratio, numerator: { ...ratio.numerator, period: args.period ?? undefined } }, args)
}

/** Batched: the released sources of an indicator. Rankings of a request look at what there is once, then ask together. */
const released = batch<string, readonly Source[], Context>(
  (_, context) =>
    inStore(context, async (session) => {
      const sources = await loadSources(session, sightOf(context))
      return Map.groupBy(
        sources.filter(({ stage }) => stage === 'VALIDATED'),
        ({ indicator }) => indicator,
      )
    }),
  () => [],
)

async function rank(
  context: Context,
  code: string,
  base: BaseWish,
  args: RankingArgs,
): Promise<StatisticsRanking | null> {
  const indicators = [base.numerator.indicator, ...(base.denominator === undefined ? [] : [base.denominator.indicator])]
  const sources = await Promise.all(indicators.map((indicator) => released(context, indicator)))
  if (sources.some((own) => own.length === 0)) return null
  const answered = await ask(context, questionOf(base, args, sources[0] ?? []), { coverage: false, totals: true })
  const values = answered.columns.filter(({ wish }) => wish.base === base && wish.show === 'VALUE')
  if (values.length > 1)
    throw ambiguous(
      base.numerator.indicator,
      values.map((column) => sourceName(column.read.source)),
    )
  const [value] = answered.columns
  return value === undefined ? null : { answer: answered, code, value }
}

function questionOf(base: BaseWish, { level, within, order, asOf }: RankingArgs, own: readonly Source[]): Question {
  const column = (id: string, show: ColumnWish['show'], of = base): ColumnWish => ({
    id,
    base: of,
    show,
    against: 'PREVIOUS_PERIOD',
    window: 2,
    order,
    within: [],
  })
  const addsUp = base.denominator === undefined && own.every((source) => source.additive)
  // Rates have no total to tell whether a region is missing: they are counted.
  const counted: BaseWish = { ...base, numerator: { ...base.numerator, measure: 'COUNT', over: level } }
  const toCount = base.denominator === undefined && !addsUp && !own.some((source) => source.sheltered)
  // The region's code is checked as in any other question.
  const { filter } = readInput(
    { columns: [{ id: 'x', figure: { indicator: 'X' } }], filter: within == null ? {} : { regions: [within] } },
    new Map(),
  )
  return {
    columns: [
      column('value', 'VALUE'),
      column('rank', 'RANK'),
      ...(addsUp ? [column('share', 'SHARE')] : []),
      ...(toCount ? [column(COUNTED, 'VALUE', counted)] : []),
    ],
    keys: { level, organization: false, dimensions: [], period: false },
    filter,
    order: [{ column: 'value', direction: order }],
    limit: undefined,
    asOf: asOf == null ? undefined : readMoment(asOf),
    bound: false,
  }
}
