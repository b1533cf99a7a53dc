import { arrayConnection } from '@satudata/subgraph'
import type { PageArgs } from '@satudata/subgraph'
import { compare, mean, toText } from '../exact/fraction.ts'
import type { Fraction } from '../exact/fraction.ts'
import { FREQUENCIES } from '../periods.ts'
import type { Column } from '../plan/columns.ts'
import { textOf } from '../plan/reads.ts'
import type { Answer } from '../results/answer.ts'
import { correlation, trends } from '../results/lines.ts'
import { columnIndex } from '../results/rows.ts'
import type { Row } from '../results/rows.ts'
import { cellFields, dataAsOf, keyFields, provenances, qualityOf } from './cells.ts'
import type { Origins } from './cells.ts'

const EXACT_MEASURES: readonly string[] = ['VALUE', 'SUM', 'COUNT', 'MINIMUM', 'MAXIMUM', 'MEDIAN']
const EXACT_SHOWS: readonly string[] = ['VALUE', 'DIFFERENCE', 'RANK']

/** An answer as the type Statistics. */
export function statisticsOf(answer: Answer, origins: Origins) {
  const { question, releases } = answer
  const rowOf = (row: Row) => rowFields(answer, row, origins)
  return {
    columns: () => answer.columns.map((column, index) => columnFields(answer, column, index, origins)),
    rows: (args: PageArgs) => mapped(arrayConnection(answer.rows, args), rowOf),
    totals: () => answer.totals.map((row) => ({ ...rowOf(row), region: null, organization: null, members: [] })),
    correlation: ({ x, y }: { readonly x: string; readonly y: string }) => correlation(answer, x, y),
    trends: ({ column, ...page }: PageArgs & { readonly column: string }) =>
      mapped(arrayConnection(trends(answer, column), page), ({ key, ...line }) => ({
        ...line,
        ...keyFields(question.keys, key),
      })),
    datasets: () => [...new Set(releases.map(({ dataset }) => dataset))].map((id) => ({ id })),
    releases: () => provenances(releases, origins),
    dataAsOf: dataAsOf(releases),
    dataVersion: answer.dataVersion,
    suppressedCells: answer.suppressedCells,
  }
}

/** The same page with other items: only those on it are made. */
export function mapped<A, B>(connection: ReturnType<typeof arrayConnection<A>>, make: (item: A) => B) {
  const nodes = connection.nodes.map(make)
  const edges = connection.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] }))
  return { ...connection, nodes, edges }
}

function rowFields({ columns, question }: Answer, row: Row, origins: Origins) {
  const valueAt = (index: number) => {
    const cell = row.cells[index]
    const column = columns[index]
    if (cell === undefined || column === undefined) throw new RangeError(`The row has no cell ${index}.`)
    return { column: column.id, ...cellFields(cell, origins), period: cell.period, basePeriod: cell.basePeriod }
  }
  return {
    ...keyFields(question.keys, row.key),
    period: row.period,
    values: () => columns.map((_, index) => valueAt(index)),
    value: ({ column }: { readonly column: string }) =>
      valueAt(
        columnIndex(
          columns.map(({ id }) => id),
          column,
        ),
      ),
  }
}

function columnFields(answer: Answer, column: Column, index: number, origins: Origins) {
  const { read, part, wish } = column
  const cells = [...answer.rows, ...answer.totals].flatMap((row) => row.cells[index] ?? [])
  const releases = [...new Set(cells.flatMap((cell) => cell.releases))]
    .toSorted((a, b) => a - b)
    .map((number) => origins.releaseOf(number))
  const values = answer.rows.flatMap((row) => row.cells[index]?.value ?? []).toSorted(compare)
  return {
    id: column.id,
    indicator: { code: read.source.indicator },
    denominator: part === undefined ? null : { code: part.source.indicator },
    measure: read.wish.measure,
    show: wish.show,
    unit: column.unit,
    dataset: { id: read.source.dataset },
    frequency: FREQUENCIES[read.source.frequency],
    stage: read.source.stage,
    periods: read.shown.map((period) => textOf(read, period)),
    quality: qualityOf(releases),
    invented: releases.some(({ provenance }) => provenance.invented),
    exact: part === undefined && EXACT_MEASURES.includes(read.wish.measure) && EXACT_SHOWS.includes(wish.show),
    average: () => textOrNull(mean(values)),
    minimum: () => textOrNull(values[0]),
    maximum: () => textOrNull(values.at(-1)),
    provenance: () => provenances(releases, origins),
  }
}

function textOrNull(value: Fraction | null | undefined): string | null {
  return value == null ? null : toText(value)
}
