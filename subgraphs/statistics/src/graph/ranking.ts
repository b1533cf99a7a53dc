import { arrayConnection } from '@satudata/subgraph'
import type { PageArgs } from '@satudata/subgraph'
import { mean, toText } from '../exact/fraction.ts'
import type { Answer } from '../results/answer.ts'
import { textOf } from '../plan/reads.ts'
import { dataAsOf, keyFields, provenances, qualityOf } from './cells.ts'
import type { Origins } from './cells.ts'
import { mapped } from './statistics.ts'

/** Id of the column that counts the regions of a rate. */
export const COUNTED = 'counted'

/** An answer with the columns value, rank and share (for what adds up) or `COUNTED` (for rates) as the type StatisticsRanking. */
export function rankingOf(answer: Answer, code: string, origins: Origins) {
  const { columns, rows, totals, releases, question } = answer
  const [value] = columns
  if (value === undefined) return null
  const counted = columns.at(-1)?.id === COUNTED
  const values = rows.flatMap(({ cells }) => cells[0]?.value ?? [])
  const average = mean(values)
  const whole = totals[0]?.cells[0]?.value ?? null
  const period = value.read.shown.at(-1)
  return {
    code,
    unit: value.unit,
    period: period === undefined ? '' : textOf(value.read, period),
    dataset: { id: value.read.source.dataset },
    entries: (args: PageArgs) =>
      mapped(arrayConnection(rows, args), ({ key, cells: [cell, rank, last] }) => ({
        region: keyFields(question.keys, key).region,
        rank: rank?.value == null ? null : Number(toText(rank.value)),
        value: cell?.value == null ? null : toText(cell.value),
        share: counted || last?.value == null ? null : toText(last.value),
        status: cell?.status ?? 'MISSING',
      })),
    whole: whole === null ? null : toText(whole),
    average: average === null ? null : toText(average),
    // A region without any figure has no row: only all of them together know of it.
    complete:
      rows.every(({ cells }) => cells[0]?.complete === true) && totals[0]?.cells[counted ? 2 : 0]?.complete !== false,
    suppressedCells: answer.suppressedCells,
    quality: qualityOf(releases),
    dataAsOf: dataAsOf(releases),
    dataVersion: answer.dataVersion,
    provenance: () => provenances(releases, origins),
  }
}
