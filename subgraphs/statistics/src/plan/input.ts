import type {
  StatisticsAgainst,
  StatisticsColumnInput,
  StatisticsDirection,
  StatisticsFigureInput,
  StatisticsFilterInput,
  StatisticsGroupInput,
  StatisticsMeasure,
  StatisticsMembersInput,
  StatisticsRatioInput,
  StatisticsShow,
} from '../generated/resolvers.ts'

// Questions as the schema has them. What has a default there may be left out by our own code.

export type { StatisticsInput } from '../generated/resolvers.ts'

/** How figures of a cell become one. */
export type Measure = StatisticsMeasure

/** What is shown of a column. */
export type Show = StatisticsShow

/** What a figure is compared with. */
export type Against = StatisticsAgainst

/** Which comes first. */
export type Direction = StatisticsDirection

/** Members of a dimension that count. */
export type MembersInput = StatisticsMembersInput

/** An indicator asked for. */
export type FigureInput = StatisticsFigureInput

/** A ratio asked for. */
export type RatioInput = StatisticsRatioInput

/** A column asked for. */
export type ColumnInput = StatisticsColumnInput

/** What makes a row. */
export type GroupInput = StatisticsGroupInput

/** Which figures count. */
export type FilterInput = StatisticsFilterInput
