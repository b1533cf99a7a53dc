import { arrayConnection } from '@satudata/subgraph'
import type { Release } from '@satudata/subgraph'
import { compare, mean, toText } from '../exact/fraction.ts'
import type { Fraction } from '../exact/fraction.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { StatisticsColumn, StatisticsRow, StatisticsTrend, StatisticsValue } from '../parents.ts'
import { FREQUENCIES } from '../periods.ts'
import { textOf } from '../plan/reads.ts'
import type { Context } from '../queries.ts'
import { releaseSeen } from '../releases.ts'
import { correlation, trends } from '../results/lines.ts'
import { columnIndex } from '../results/rows.ts'
import { cellResolvers, dataAsOf, keyFields, mapped, provenances, qualityOf } from './cells.ts'

const EXACT_MEASURES: readonly string[] = ['VALUE', 'SUM', 'COUNT', 'MINIMUM', 'MAXIMUM', 'MEDIAN']
const EXACT_SHOWS: readonly string[] = ['VALUE', 'DIFFERENCE', 'RANK']

const keysOf = ({ answer, row }: StatisticsRow) => keyFields(answer.question.keys, row.key)
const keysOfTrend = ({ answer, key }: StatisticsTrend) => keyFields(answer.question.keys, key)

/** An answer, its columns, rows, cells and lines. */
export const statisticsResolvers: Resolvers<Context> = {
  Statistics: {
    columns: (answer) => answer.columns.map((column, index) => ({ answer, column, index })),
    rows: (answer, args) => mapped(arrayConnection(answer.rows, args), (row) => ({ answer, row })),
    totals: (answer) => answer.totals.map((row) => ({ answer, row })),
    correlation: (answer, { x, y }) => correlation(answer, x, y),
    trends: (answer, { column, ...page }) =>
      mapped(arrayConnection(trends(answer, column), page), (line) => ({ answer, ...line })),
    datasets: ({ releases }) => [...new Set(releases.map(({ dataset }) => dataset))].map((id) => ({ id })),
    releases: ({ releases }, _, { language }) => provenances(releases, language),
    dataAsOf: ({ releases }) => dataAsOf(releases),
    asOf: ({ past }) => past?.moment ?? null,
    withheldReleases: ({ past }) => past?.withheld ?? 0,
  },
  StatisticsColumn: {
    id: ({ column }) => column.id,
    indicator: ({ column }) => ({ code: column.read.source.indicator }),
    denominator: ({ column: { part } }) => (part === undefined ? null : { code: part.source.indicator }),
    measure: ({ column }) => column.read.wish.measure,
    show: ({ column }) => column.wish.show,
    unit: ({ column }) => column.unit,
    dataset: ({ column }) => ({ id: column.read.source.dataset }),
    frequency: ({ column }) => FREQUENCIES[column.read.source.frequency],
    stage: ({ column }) => column.read.source.stage,
    periods: ({ column: { read } }) => read.shown.map((period) => textOf(read, period)),
    quality: (parent, _, context) => qualityOf(releasesOf(parent, context)),
    invented: (parent, _, context) => releasesOf(parent, context).some(({ provenance }) => provenance.invented),
    exact: ({ column: { part, read, wish } }) =>
      part === undefined && EXACT_MEASURES.includes(read.wish.measure) && EXACT_SHOWS.includes(wish.show),
    average: (parent) => textOrNull(mean(valuesOf(parent))),
    minimum: (parent) => textOrNull(valuesOf(parent).toSorted(compare)[0]),
    maximum: (parent) => textOrNull(valuesOf(parent).toSorted(compare).at(-1)),
    provenance: (parent, _, context) => provenances(releasesOf(parent, context), context.language),
  },
  StatisticsRow: {
    region: (parent) => keysOf(parent).region,
    organization: (parent) => keysOf(parent).organization,
    members: (parent) => keysOf(parent).members,
    period: ({ row }) => row.period,
    values: (parent) => parent.answer.columns.map((_, index) => valueAt(parent, index)),
    value: (parent, { column }) =>
      valueAt(
        parent,
        columnIndex(
          parent.answer.columns.map(({ id }) => id),
          column,
        ),
      ),
  },
  StatisticsValue: {
    ...cellResolvers,
    period: ({ cell }) => cell.period,
    basePeriod: ({ cell }) => cell.basePeriod,
  },
  StatisticsTrend: {
    region: (parent) => keysOfTrend(parent).region,
    organization: (parent) => keysOfTrend(parent).organization,
    members: (parent) => keysOfTrend(parent).members,
    forecast: (parent, { periods }) => parent.forecast(periods),
  },
}

function valueAt({ answer, row }: StatisticsRow, index: number): StatisticsValue {
  const cell = row.cells[index]
  const column = answer.columns[index]
  if (cell === undefined || column === undefined) throw new RangeError(`The row has no cell ${index}.`)
  return { column: column.id, cell }
}

function valuesOf({ answer, index }: StatisticsColumn): Fraction[] {
  return answer.rows.flatMap((row) => row.cells[index]?.value ?? [])
}

/** Releases behind what the column shows, in manifest order. */
function releasesOf({ answer, index }: StatisticsColumn, context: Context): Release[] {
  const cells = [...answer.rows, ...answer.totals].flatMap((row) => row.cells[index] ?? [])
  const numbers = new Set(cells.flatMap((cell) => cell.releases))
  return [...numbers].toSorted((a, b) => a - b).map((number) => releaseSeen(context, number))
}

function textOrNull(value: Fraction | null | undefined): string | null {
  return value == null ? null : toText(value)
}
