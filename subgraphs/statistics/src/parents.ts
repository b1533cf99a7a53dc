import type { AccessLevel, Stage } from '@satudata/core'
import type { Release } from '@satudata/subgraph'
import type { Ratio } from './entities.ts'
import type { Frequency } from './periods.ts'
import type { Column } from './plan/columns.ts'
import type { Source } from './plan/sources.ts'
import type { Answer } from './results/answer.ts'
import type { ColumnCell } from './results/cells.ts'
import type { Trend } from './results/lines.ts'
import type { Status } from './results/outcome.ts'
import type { Row } from './results/rows.ts'

// What the resolvers of the type of the same name get as parent, where that is no entity.

/** A region, of which nothing but the code is known here. */
export interface Region {
  readonly code: string
}

/** An organization, of which nothing but the code is known here. */
export interface Organization {
  readonly code: string
}

/** An indicator, of which nothing but the code is known here. */
export interface Indicator {
  readonly code: string
}

/** A dataset, of which nothing but the id is known here. */
export interface Dataset {
  readonly id: string
}

/** The answer to a question. */
export type Statistics = Answer

/** A column of an answer, by its place. */
export interface StatisticsColumn {
  readonly answer: Answer
  readonly column: Column
  readonly index: number
}

/** A row of an answer, or of its totals. */
export interface StatisticsRow {
  readonly answer: Answer
  readonly row: Row
}

/** A cell of a row, and the id of its column. */
export interface StatisticsValue {
  readonly column: string
  readonly cell: ColumnCell
}

/** A line through the periods of some rows of an answer. */
export interface StatisticsTrend extends Trend {
  readonly answer: Answer
}

/** A cell by itself, and what it is a figure of. */
export interface StatisticsFigure {
  readonly source: Source
  readonly unit: string
  readonly cell: ColumnCell
  /** Set when it is a ratio of the register. */
  readonly ratio: Ratio | null
}

/** An answer with the columns of a ranking, the first of which holds the value. */
export interface StatisticsRanking {
  readonly answer: Answer
  /** Code of the indicator or ratio. */
  readonly code: string
  readonly value: Column
}

/** A series: what its figures are about, by codes. */
export interface StatisticsSeries {
  readonly indicator: string
  readonly region: string
  readonly organization: string | null
  /** Canonical JSON. */
  readonly dimensions: string
  readonly frequency: Frequency
  readonly unit: string
  readonly dataset: string
  readonly stage: Stage
  readonly access: AccessLevel
}

/** A figure as released: what it is about, by codes. */
export interface StatisticsObservation {
  readonly indicator: string
  readonly region: string
  readonly organization: string | null
  /** Canonical JSON. */
  readonly dimensions: string
  readonly period: string
  readonly value: string | null
  readonly unit: string
  readonly status: Status
  readonly release: Release
}

/** What can be asked for. */
export type StatisticsSource = Source

/** A state of the data as far as one caller sees it. */
export interface DataVersion {
  readonly id: string
  /** ISO time. */
  readonly releasedAt: string | null
  readonly newest: Dataset | null
}
