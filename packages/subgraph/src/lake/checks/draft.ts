import type { Findings } from '../findings.ts'
import { frequencyOf, isDate } from '../period.ts'
import type { ReleaseDraft } from '../types.ts'

const DATASET = /^[a-z0-9][a-z0-9-]{1,99}$/
/** Codes of indicators and dimensions, as SDMX writes them. */
export const CODE = /^[A-Z][A-Z0-9_]{0,63}$/
/** Codes of organizations. */
export const ORGANIZATION = /^[A-Za-z0-9._-]{1,64}$/

/** Checks what the draft says of itself, before any figure is read. */
export function checkDraft(draft: ReleaseDraft, findings: Findings): void {
  const { dataset, period, owner, measures, dimensions, provenance } = draft
  const rules: readonly (readonly [boolean, string, string, string])[] = [
    [
      DATASET.test(dataset),
      'dataset',
      `"${dataset}": pakai huruf kecil, angka dan tanda hubung`,
      `"${dataset}": use lower-case letters, digits and hyphens`,
    ],
    [frequencyOf(period) !== undefined, 'period', `"${period}": ${PERIOD_ID}`, `"${period}": ${PERIOD_EN}`],
    [ORGANIZATION.test(owner), 'owner', `"${owner}" bukan kode organisasi`, `"${owner}" is no organization code`],
    [measures.length > 0, 'measures', 'nyatakan sedikitnya satu indikator', 'declare at least one indicator'],
    [
      unique(measures.map((measure) => measure.indicator)),
      'measures',
      'ada indikator berulang',
      'an indicator repeats',
    ],
    [
      measures.every((measure) => CODE.test(measure.indicator)),
      'measures',
      'kode indikator ditulis seperti POPULATION',
      'indicator codes are written like POPULATION',
    ],
    [
      measures.every((measure) => measure.unit.trim() !== ''),
      'measures',
      'setiap indikator perlu satuan',
      'each indicator needs a unit',
    ],
    [
      unique(dimensions) && dimensions.every((name) => CODE.test(name)),
      'dimensions',
      'nama dimensi ditulis seperti SEX dan tidak berulang',
      'dimension names are written like SEX and do not repeat',
    ],
    [provenance.source.trim() !== '', 'provenance', 'sebutkan sumbernya', 'name the source'],
    [
      isDate(provenance.dataAsOf),
      'provenance',
      `"${provenance.dataAsOf}" bukan tanggal; tulis seperti 2024-12-31`,
      `"${provenance.dataAsOf}" is no date; write it like 2024-12-31`,
    ],
  ]
  for (const [holds, field, id, en] of rules) {
    if (!holds) findings.error('declaration', field, { id: `${id}.`, en: `${en}.` })
  }
  for (const finding of draft.findings ?? []) findings.add(finding)
}

/** How periods are written, in messages. */
export const PERIOD_ID = 'tulis periode yang ada seperti 2024, 2024-S2, 2024-Q1, 2024-03 atau 2018-02-05'
export const PERIOD_EN = 'write a period that exists like 2024, 2024-S2, 2024-Q1, 2024-03 or 2018-02-05'

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
