import { endOf, follows, isYearly } from './time-axis.ts'

/** A figure of a sparkline at its place in time. */
export interface SparkPoint {
  readonly period: string
  /** Null where there is no figure. */
  readonly value: number | null
}

interface Dot {
  readonly x: number
  readonly y: number
}

/** A sparkline in SVG's words. */
export interface SparkLine {
  /** "M0 12L48 3": broken where a period is missing. */
  readonly path: string
  /** Figures without a neighbour to be joined to. */
  readonly alone: readonly Dot[]
  /** The newest figure. */
  readonly last: Dot | null
}

/** Lays points out in a box of so many pixels, by time and value; the line breaks where a period is missing. */
export function sparkLine(points: readonly SparkPoint[], width: number, height: number): SparkLine {
  const known = points
    .flatMap(({ period, value }) => (value === null ? [] : [{ period, value, end: endOf(period) }]))
    .filter(({ end }) => !Number.isNaN(end))
    .sort((a, b) => a.end - b.end)
  const ends = known.map(({ end }) => end)
  const values = known.map(({ value }) => value)
  const x = scale(ends, 3, width - 3)
  const y = scale(values, height - 3, 3)
  const yearly = isYearly(known.map(({ period }) => period))
  const parts: Dot[][] = []
  known.forEach(({ period, value, end }, at) => {
    const dot = { x: x(end), y: y(value) }
    const before = known[at - 1]
    if (before !== undefined && follows(before.period, period, yearly)) parts.at(-1)!.push(dot)
    else parts.push([dot])
  })
  return {
    path: parts
      .filter(({ length }) => length > 1)
      .map((part) => `M${part.map((dot) => `${dot.x} ${dot.y}`).join('L')}`)
      .join(''),
    alone: parts.filter(({ length }) => length === 1).flat(),
    last: parts.at(-1)?.at(-1) ?? null,
  }
}

/** Maps the values' range to pixels, to a tenth; a single value stands in the middle. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values)
  const range = Math.max(...values) - least
  return (value) =>
    Math.round(10 * (range === 0 ? (from + to) / 2 : from + ((value - least) / range) * (to - from))) / 10
}
