import { t95 } from './student.ts'

/** A figure of a period, by the period's number. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The line of least squares through some points: y = mean of y + slope × (x - mean of x). */
export interface Fit {
  readonly slope: number
  /** Part of the variation that it explains; null without variation. */
  readonly determination: number | null
  /** 95 % confidence interval of the slope; null with fewer than three points. */
  readonly slopeInterval: Interval | null
  at(x: number): number
  /** 95 % interval around the line at x: of its mean (CONFIDENCE), or of one more figure (PREDICTION). */
  interval(x: number, of: 'CONFIDENCE' | 'PREDICTION'): Interval | null
}

/** Fits a line; undefined with fewer than two points of different periods. */
export function fit(points: readonly Point[]): Fit | undefined {
  const count = points.length
  const { sxx, syy, sxy, mx, my } = sumsOfSquares(points)
  if (sxx === 0) return undefined
  const slope = sxy / sxx
  const at = (x: number) => my + slope * (x - mx)
  const residuals = points.reduce((sum, { x, y }) => sum + (y - at(x)) ** 2, 0)
  // t(0.975; n - 2) · s; with two points nothing is left to tell how far figures stray.
  const spread = count < 3 ? null : t95(count - 2) * Math.sqrt(residuals / (count - 2))
  const around = (middle: number, factor: number) =>
    spread === null ? null : { low: middle - spread * factor, high: middle + spread * factor }
  return {
    slope,
    determination: syy === 0 ? null : (sxy * sxy) / (sxx * syy),
    slopeInterval: around(slope, 1 / Math.sqrt(sxx)),
    at,
    interval: (x, of) => around(at(x), Math.sqrt((of === 'PREDICTION' ? 1 : 0) + 1 / count + (x - mx) ** 2 / sxx)),
  }
}

/** Around the means, so that large figures lose no digits. */
export function sumsOfSquares(points: readonly Point[]) {
  const count = Math.max(points.length, 1)
  const mx = points.reduce((sum, { x }) => sum + x, 0) / count
  const my = points.reduce((sum, { y }) => sum + y, 0) / count
  let [sxx, syy, sxy] = [0, 0, 0]
  for (const { x, y } of points) {
    sxx += (x - mx) ** 2
    syy += (y - my) ** 2
    sxy += (x - mx) * (y - my)
  }
  return { sxx, syy, sxy, mx, my }
}
