import { quotientFigure, sumFigure } from '@satudata/subgraph'
import type { Figure, Observation } from '@satudata/subgraph'
import type { Stage } from '@satudata/core'
import type { PeriodFigures, PopulationSeries } from './series.ts'

/** Printed across figures that are not final, in the words users know. */
const WATERMARK = 'belum divalidasi'

/** Inhabitants of a region in one period, computed. */
export interface PopulationFigures {
  readonly series: PopulationSeries
  readonly stage: Stage
  readonly period: string
  readonly total: Figure
  readonly male: Figure | null
  readonly female: Figure | null
  readonly sexRatio: Figure | null
  readonly density: Figure | null
  readonly complete: boolean
  readonly missingRegions: readonly string[]
  readonly watermark: string | null
}

/** What the figures of a region are computed from. */
export interface PopulationInput {
  readonly series: PopulationSeries
  readonly period: PeriodFigures
  /** Latest known land area. */
  readonly area: PeriodFigures | undefined
  /** Codes of the regions that make up the region. */
  readonly parts: readonly string[]
}

/** The figures of a region in one period; null when none of its parts has any. */
export function populationFigures(input: PopulationInput): PopulationFigures | null {
  const { series, period, parts } = input
  const missingRegions = parts.filter((part) => !hasFigures(period, part))
  if (missingRegions.length === parts.length) return null
  const total = sum(parts, period)
  const male = series === 'SIAK' ? sum(parts, period, 'M') : null
  const female = series === 'SIAK' ? sum(parts, period, 'F') : null
  const area = areaFigure(input)
  return {
    series,
    stage: period.release.stage,
    period: period.period,
    total,
    male,
    female,
    sexRatio:
      male === null || female === null
        ? null
        : quotientFigure(male, female, { unit: 'laki-laki per 100 perempuan', times: 100 }),
    density: area === null ? null : quotientFigure(total, area, { unit: 'orang/km2' }),
    complete: missingRegions.length === 0,
    missingRegions,
    watermark: period.release.stage === 'PRELIMINARY' ? WATERMARK : null,
  }
}

/** Land area of a region; null when the source gives none for any of its parts. */
export function areaFigure({ area, parts }: Pick<PopulationInput, 'area' | 'parts'>): Figure | null {
  if (area === undefined || !parts.some((part) => hasFigures(area, part))) return null
  return sum(parts, area)
}

function sum(parts: readonly string[], figures: PeriodFigures, sex?: 'M' | 'F'): Figure {
  const { period, release } = figures
  const wanted = parts.map((part) =>
    (figures.byRegion.get(part) ?? []).filter((each) => sex === undefined || each.dimensions?.['SEX'] === sex),
  )
  return sumFigure({
    observations: wanted.flat(),
    complete: wanted.every((each) => each.length > 0),
    unit: release.measures[0]?.unit ?? '',
    period,
    releases: [release],
  })
}

function hasFigures(figures: PeriodFigures, part: string): boolean {
  return (figures.byRegion.get(part) ?? []).some(({ value }: Observation) => value !== null)
}
