/** A row of a bar chart: a region, a school level, a kind of expenditure. */
export interface BarRow {
  readonly key: string
  readonly label: string
  /** Written at the end of the row; exact, from the figure's own digits. */
  readonly end: string
  /** False for rows beside the one that is meant; undefined when all are. */
  readonly meant?: boolean
}

/** Bars of one colour, one for each row. */
export interface BarSeries {
  readonly name: string
  /** Lengths; null where there is no figure. */
  readonly lengths: readonly (number | null)[]
  /** The figures in words, shown over the bars. */
  readonly words: readonly string[]
  /** Shorter words beside the bars, where the exact ones have no room. */
  readonly tags?: readonly string[]
}

/** A vertical line across the bars, such as an average. */
export interface BarMark {
  readonly at: number
  readonly label: string
}

/** A chart of horizontal bars: every label has room, on a phone too. */
export interface BarChartData {
  readonly rows: readonly BarRow[]
  readonly series: readonly BarSeries[]
  readonly stacked: boolean
  /** Hatched, because the figures are made up. */
  readonly invented: boolean
  readonly mark?: BarMark | undefined
  /** True when words beside the bars leave digits out. */
  readonly rounded?: boolean
  /** The longest bar the axis has room for: charts beside each other share one scale. */
  readonly most?: number
  /** Writes the numbers along the axis. */
  readonly axis: (value: number) => string
}
