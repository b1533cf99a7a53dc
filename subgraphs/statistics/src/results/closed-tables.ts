import type { Stage } from '@satudata/core'
import type { FrequencyCode } from '../periods.ts'
import { depth, levelOf, LEVELS, regionAt } from '../plan/levels.ts'
import type { Level } from '../plan/levels.ts'
import type { Axis, Leaf } from './counts.ts'

/** A closed figure as published. */
export interface ClosedFigure {
  readonly release: number
  readonly dataset: string
  readonly frequency: FrequencyCode
  readonly stage: Stage
  readonly owner: string
  readonly region: string
  readonly organization: string | null
  readonly members: Readonly<Record<string, string>>
  readonly period: number
  /** Ten-thousandths; null when missing. */
  readonly value: bigint | null
}

/** What makes a table: figures of one dataset, level and period, of one owner. */
export interface TableId {
  readonly dataset: string
  readonly frequency: FrequencyCode
  readonly stage: Stage
  readonly owner: string
  readonly level: Level
  readonly period: number
}

/** A closed release, or what replaced it. */
export interface ClosedRelease {
  readonly number: number
  readonly dataset: string
  readonly period: string
  readonly stage: Stage
  readonly owner: string
}

/** A table's name, to look it up by. */
export function tableKey({ dataset, frequency, stage, owner, level, period }: TableId): string {
  return JSON.stringify([dataset, frequency, stage, owner, level, period])
}

/** The table a figure is in. */
export function tableOf(figure: ClosedFigure): TableId {
  return { ...figure, level: levelOf(figure.region) ?? 'PROVINCE' }
}

/** The figures of a table as counts. Axes that no figure has a part of are left out. */
export function asCounts(
  figures: readonly Omit<ClosedFigure, 'release' | 'dataset' | 'frequency' | 'stage' | 'owner' | 'period'>[],
  personDerived: boolean,
): { readonly axes: readonly Axis[]; readonly leaves: readonly Leaf[] } {
  const level = levelOf(figures[0]?.region ?? '') ?? 'PROVINCE'
  const dimensions = [...new Set(figures.flatMap(({ members }) => Object.keys(members)))].toSorted()
  const about = figures.some(({ organization }) => organization !== null)
  return {
    axes: [
      regionAxis(level),
      ...(about ? [plainAxis('ORGANIZATION')] : []),
      ...dimensions.map((name) => plainAxis(dimensionAxis(name))),
    ],
    leaves: figures.map(({ region, organization, members, value }) => ({
      parts: [region, ...(about ? [organization] : []), ...dimensions.map((name) => members[name] ?? null)],
      // Ten-thousandths: a part of a person is never rounded up to a whole one.
      weight: personDerived ? (value ?? 0n) / 10_000n : value === null ? 0n : 1n,
    })),
  }
}

/** Name of a dimension's axis: no dimension is taken for REGION or ORGANIZATION. */
export function dimensionAxis(dimension: string): string {
  return `: ${dimension}`
}

function regionAxis(level: Level): Axis {
  const steps = [...LEVELS.slice(0, depth(level) + 1).toReversed(), '']
  return {
    name: 'REGION',
    steps,
    at: (part, step) => {
      const at = steps[step]
      return part === null || at === undefined || at === '' ? null : regionAt(part, at as Level)
    },
  }
}

function plainAxis(name: string): Axis {
  return { name, steps: [name, ''], at: (part, step) => (step === 0 ? part : null) }
}
