/** A region or the like, by two figures. */
export interface ScatterPoint {
  readonly key: string
  readonly label: string
  readonly x: number
  readonly y: number
  /** Both figures in words, exact. */
  readonly words: string
}

/** Points by two figures. */
export interface ScatterChartData {
  readonly points: readonly ScatterPoint[]
  readonly xName: string
  readonly yName: string
  /** Write the numbers along the axes. */
  readonly xAxis: (value: number) => string
  readonly yAxis: (value: number) => string
  /** Hatched ground, because the figures are made up. */
  readonly invented: boolean
}
