import type { Stage } from '@satudata/core'
import type { Frequency } from '../periods.ts'
import type { Level } from './levels.ts'

/** Optional in the schema. */
type Maybe<T> = T | null | undefined

/** StatisticsMeasure. */
export type Measure =
  | 'VALUE'
  | 'SUM'
  | 'COUNT'
  | 'MINIMUM'
  | 'MAXIMUM'
  | 'AVERAGE'
  | 'WEIGHTED_AVERAGE'
  | 'MEDIAN'
  | 'QUANTILE'
  | 'STANDARD_DEVIATION'

/** StatisticsShow. */
export type Show = 'VALUE' | 'GROWTH' | 'DIFFERENCE' | 'SHARE' | 'RANK' | 'MOVING_AVERAGE'

/** StatisticsAgainst. */
export type Against = 'PREVIOUS_PERIOD' | 'PREVIOUS_YEAR' | 'PREVIOUS_AVAILABLE'

/** StatisticsDirection. */
export type Direction = 'ASCENDING' | 'DESCENDING'

/** StatisticsMembersInput. */
export interface MembersInput {
  readonly dimension: string
  readonly members: readonly string[]
}

/** StatisticsFigureInput; absent fields have the schema's defaults. */
export interface FigureInput {
  readonly indicator: string
  readonly measure?: Measure
  readonly quantile?: Maybe<string>
  readonly weight?: Maybe<string>
  readonly over?: Maybe<Level>
  readonly dataset?: Maybe<string>
  readonly frequency?: Maybe<Frequency>
  readonly stage?: Stage
  readonly dimensions?: readonly MembersInput[]
  readonly period?: Maybe<string>
}

/** StatisticsRatioInput. */
export interface RatioInput {
  readonly code?: Maybe<string>
  readonly numerator?: Maybe<FigureInput>
  readonly denominator?: Maybe<FigureInput>
  readonly scale?: string
  readonly unit?: Maybe<string>
}

/** StatisticsColumnInput. */
export interface ColumnInput {
  readonly id: string
  readonly figure?: Maybe<FigureInput>
  readonly ratio?: Maybe<RatioInput>
  readonly of?: Maybe<string>
  readonly show?: Show
  readonly against?: Against
  readonly window?: number
  readonly order?: Direction
  readonly within?: readonly string[]
}

/** StatisticsGroupInput. */
export interface GroupInput {
  readonly by: 'REGION' | 'PERIOD' | 'DIMENSION' | 'ORGANIZATION'
  readonly level?: Maybe<Level>
  readonly dimension?: Maybe<string>
}

/** StatisticsFilterInput. */
export interface FilterInput {
  readonly regions?: Maybe<readonly string[]>
  readonly organizations?: Maybe<readonly string[]>
  readonly datasets?: Maybe<readonly string[]>
  readonly dimensions?: readonly MembersInput[]
  readonly from?: Maybe<string>
  readonly to?: Maybe<string>
  readonly latest?: Maybe<number>
}

/** StatisticsOrderInput. */
export interface OrderInput {
  readonly column?: Maybe<string>
  readonly direction?: Direction
}

/** StatisticsInput. */
export interface StatisticsInput {
  readonly columns: readonly ColumnInput[]
  readonly groupBy?: readonly GroupInput[]
  readonly filter?: FilterInput
  readonly orderBy?: readonly OrderInput[]
  readonly limit?: Maybe<number>
}
