import { arrayConnection } from '@satudata/subgraph'
import { mean, toText } from '../exact/fraction.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { textOf } from '../plan/reads.ts'
import type { Context } from '../queries.ts'
import type { Answer } from '../results/answer.ts'
import { dataAsOf, mapped, provenances, qualityOf } from './cells.ts'

/** Id of the column that counts the regions of a rate. */
export const COUNTED = 'counted'

const isCounted = ({ columns }: Answer) => columns.at(-1)?.id === COUNTED

/** A ranking: an answer with the columns value, rank and share (for what adds up) or `COUNTED` (for rates). */
export const rankingResolvers: Resolvers<Context> = {
  StatisticsRanking: {
    unit: ({ value }) => value.unit,
    period: ({ value: { read } }) => {
      const period = read.shown.at(-1)
      return period === undefined ? '' : textOf(read, period)
    },
    dataset: ({ value }) => ({ id: value.read.source.dataset }),
    entries: ({ answer }, args) =>
      mapped(arrayConnection(answer.rows, args), ({ key: [region], cells: [cell, rank, last] }) => ({
        region: { code: String(region) },
        rank: rank?.value == null ? null : Number(toText(rank.value)),
        value: cell?.value == null ? null : toText(cell.value),
        share: isCounted(answer) || last?.value == null ? null : toText(last.value),
        status: cell?.status ?? 'MISSING',
      })),
    whole: ({ answer }) => {
      const whole = answer.totals[0]?.cells[0]?.value ?? null
      return whole === null ? null : toText(whole)
    },
    average: ({ answer }) => {
      const average = mean(answer.rows.flatMap(({ cells }) => cells[0]?.value ?? []))
      return average === null ? null : toText(average)
    },
    // A region without any figure has no row: only all of them together know of it.
    complete: ({ answer }) =>
      answer.rows.every(({ cells }) => cells[0]?.complete === true) &&
      answer.totals[0]?.cells[isCounted(answer) ? 2 : 0]?.complete !== false,
    suppressedCells: ({ answer }) => answer.suppressedCells,
    quality: ({ answer }) => qualityOf(answer.releases),
    dataAsOf: ({ answer }) => dataAsOf(answer.releases),
    dataVersion: ({ answer }) => answer.dataVersion,
    asOf: ({ answer }) => answer.past?.moment ?? null,
    provenance: ({ answer }, _, { language }) => provenances(answer.releases, language),
  },
}
