import type { AccessLevel, Language, Stage } from '@satudata/core'
import { plainDecimal } from './decimals.ts'
import type { ObservationStatus, Release } from './types.ts'

/** The GraphQL type Provenance. */
export interface Provenance {
  readonly datasetId: string
  readonly releaseId: string
  readonly source: string
  readonly sourceUrl: string | null
  readonly dataAsOf: string
  readonly period: string
  readonly stage: Stage
  readonly access: AccessLevel
  readonly quality: Release['quality']
  readonly notes: readonly string[]
  readonly invented: boolean
}

/** The GraphQL type Figure. */
export interface Figure {
  readonly value: string | null
  readonly count: bigint | null
  readonly unit: string
  readonly period: string
  readonly status: ObservationStatus | 'SUPPRESSED'
  readonly provenance: readonly Provenance[]
}

/** What a figure is made of. */
export interface FigureParts {
  /** Exact decimal text; null when missing or suppressed. */
  readonly value: string | null
  readonly unit: string
  readonly period: string
  /** Every release it was computed from. */
  readonly releases: readonly Release[]
  /** Default: MISSING without a value, PRELIMINARY when a release is preliminary, else NORMAL. */
  readonly status?: Figure['status']
  /** Language of the notes (default Indonesian). */
  readonly language?: Language
}

/** Where a release's figures come from, as the graph shows it. Notes: the source's own, then what the checks found. */
export function provenanceOf(release: Release, language: Language = 'id'): Provenance {
  const { source, sourceUrl, dataAsOf, invented, notes } = release.provenance
  return {
    datasetId: release.dataset,
    releaseId: release.id,
    source,
    sourceUrl: sourceUrl ?? null,
    dataAsOf,
    period: release.period,
    stage: release.stage,
    access: release.access,
    quality: release.quality,
    notes: [...notes, ...release.findings.map(({ place, message }) => `${place}: ${message[language]}`)],
    invented,
  }
}

/** A figure as the graph shows it: "9.2700" is value "9.27"; "3459706.0000" is value "3459706" and count 3459706. */
export function figureOf({ value, unit, period, releases, status, language }: FigureParts): Figure {
  const plain = value === null ? null : plainDecimal(value)
  const preliminary = releases.some((release) => release.stage === 'PRELIMINARY')
  return {
    value: plain,
    count: plain === null || plain.includes('.') ? null : BigInt(plain),
    unit,
    period,
    status: status ?? (plain === null ? 'MISSING' : preliminary ? 'PRELIMINARY' : 'NORMAL'),
    provenance: [...new Map(releases.map((release) => [release.id, release])).values()].map((release) =>
      provenanceOf(release, language),
    ),
  }
}
