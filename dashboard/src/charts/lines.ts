/** A figure at its place in time. */
export interface LinePoint {
  /** "2024", "2024-S2", "2024-Q3", "2024-06", "2024-06-30": the point stands where it ends; "2024-06-30T14", an hour: where it begins. */
  readonly period: string
  /** Null where there is no figure: the line breaks. */
  readonly value: number | null
  /** The figure in words, exact. */
  readonly words: string
  /** Not validated or not over yet: drawn hollow. */
  readonly preliminary?: boolean
}

/** A line of one colour. */
export interface LineSeries {
  readonly key: string
  readonly name: string
  readonly points: readonly LinePoint[]
  /** What is told as likely: an area between two values. */
  readonly band?: readonly { readonly period: string; readonly low: number; readonly high: number }[]
  /** A forecast: computed, not counted. */
  readonly dashed?: boolean
}

/** Periods that something is to be noticed of, whatever the figures are: marked above the lines. */
export interface LineMarks {
  readonly name: string
  readonly periods: readonly string[]
}

/** Lines on a true time axis. Figures of neighbouring periods are joined; nothing is joined over one that is missing. */
export interface LineChartData {
  readonly series: readonly LineSeries[]
  readonly marks?: LineMarks | undefined
  /** The axis begins at zero, so that heights are compared; otherwise where the figures begin. */
  readonly fromZero?: boolean
  /** Writes the numbers along the axis. */
  readonly axis: (value: number) => string
  /** Hatched ground, because the figures are made up. */
  readonly invented: boolean
  readonly unit: string
}
