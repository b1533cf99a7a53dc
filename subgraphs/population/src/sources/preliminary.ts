import type { Observation } from '@satudata/subgraph'
import type { PopulationDraft } from '../publish.ts'
import { DATASETS, OWNERS, POPULATION } from './measures.ts'

/** First and last month of the sample, and the semester it grows from. */
const FIRST = { year: 2025, month: 1 }
const MONTHS = 22
const INVENTED = 'Contoh rekaan untuk peragaan: tumbuh dari SIAK 2024-S2 menurut rumus, bukan data Dukcapil.'

/**
 * Invented monthly figures that have not been validated, for 2025-01 to 2026-10, one release a month. They grow from the
 * released semester by a formula of whole numbers: the same on every machine, near enough to reality to look at, and marked.
 */
export function preliminaryMonths(semester: readonly Observation[]): PopulationDraft[] {
  return Array.from({ length: MONTHS }, (_, index) => draft(semester, index + 1))
}

function draft(semester: readonly Observation[], elapsed: number): PopulationDraft {
  const period = monthAfter(elapsed)
  const [year, month] = period.split('-').map(Number)
  return {
    dataset: DATASETS.monthly,
    period,
    owner: OWNERS.population,
    access: 'OPEN',
    stage: 'PRELIMINARY',
    measures: [POPULATION],
    dimensions: ['SEX'],
    provenance: {
      source: 'SIAK bulanan (contoh rekaan)',
      dataAsOf: new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10),
      invented: true,
      notes: [INVENTED, 'Belum divalidasi: hanya untuk unsur Pimpinan Daerah dan instansi penghasil.'],
    },
    observations: semester.map((observation, index) => ({
      ...observation,
      timePeriod: period,
      value: grown(BigInt(observation.value ?? 0), elapsed, index),
      status: 'PRELIMINARY',
    })),
  }
}

/** Month number `elapsed`, counted from the first. */
function monthAfter(elapsed: number): string {
  const months = FIRST.year * 12 + FIRST.month - 1 + elapsed - 1
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** 0.4 to 1.5 per mille a month, by place in the list, with a small wave so that no line is perfectly straight. */
function grown(start: bigint, elapsed: number, index: number): string {
  const rate = 400n + BigInt((index * 157) % 1100)
  const wave = BigInt(((elapsed * 37 + index * 17) % 41) - 20)
  return String(start + (start * rate * BigInt(elapsed)) / 1_000_000n + wave)
}
