import { periodEnd } from '@satudata/subgraph'
import { dateWords } from '../releases/period-words.ts'
import type { QualityFacts } from './facts.ts'
import { met, unmet } from './rule.ts'
import type { PointRule, Verdict } from './rule.ts'

/** A description shorter than this says too little (udata's threshold). */
const SHORTEST_DESCRIPTION = 100

/** The nine points of udata, the software of data.gouv.fr. */
export const CATALOGUE_POINTS: readonly PointRule[] = [
  {
    code: 'LICENCE',
    name: { id: 'Lisensi', en: 'Licence' },
    judge: ({ licence }) =>
      licence === null || licence.code === 'NOT_STATED'
        ? unmet('Ketentuan penggunaan tidak dinyatakan oleh sumber.', 'The source states no terms of use.')
        : met(licence.name.id, licence.name.en),
  },
  { code: 'TEMPORAL_COVERAGE', name: { id: 'Cakupan waktu', en: 'Temporal coverage' }, judge: temporalCoverage },
  {
    code: 'SPATIAL_COVERAGE',
    name: { id: 'Cakupan wilayah', en: 'Spatial coverage' },
    judge: ({ dataset: { spatial } }) =>
      spatial.length === 0
        ? unmet('Wilayah yang dicakup tidak disebut.', 'The regions it covers are not stated.')
        : met(`Kode wilayah ${spatial.join(', ')}.`, `Region ${spatial.join(', ')}.`),
  },
  {
    code: 'FREQUENCY',
    name: { id: 'Frekuensi pemutakhiran', en: 'Update frequency' },
    judge: ({ dataset: { frequency } }) =>
      frequency === 'IRREGULAR'
        ? unmet('Dirilis tak berkala: tidak dapat diketahui kapan data berikutnya terbit.', 'Released irregularly.')
        : met('Irama rilis dinyatakan.', 'Its rhythm is stated.'),
  },
  { code: 'TIMELINESS', name: { id: 'Tepat waktu', en: 'On time' }, judge: timeliness },
  {
    code: 'DESCRIPTION',
    name: { id: 'Deskripsi', en: 'Description' },
    judge: ({ dataset: { description } }) => {
      const { length } = description.id.trim()
      return length >= SHORTEST_DESCRIPTION
        ? met(`${length} huruf.`, `${length} characters.`)
        : unmet(
            `${length} huruf; paling sedikit ${SHORTEST_DESCRIPTION}.`,
            `${length} characters; at least ${SHORTEST_DESCRIPTION}.`,
          )
    },
  },
  {
    code: 'OPEN_FORMAT',
    name: { id: 'Format terbuka', en: 'Open format' },
    judge: ({ dataset: { kind }, releases }) =>
      kind === 'STATISTICS' && releases.length === 0
        ? unmet('Belum ada rilis yang dapat diunduh.', 'There is no release to download yet.')
        : met(
            'Dapat dibaca mesin: JSON, juga CSV dan Excel bila berupa angka.',
            'JSON; CSV and Excel too for figures.',
          ),
  },
  { code: 'AVAILABILITY', name: { id: 'Semua berkas tersedia', en: 'All files available' }, judge: availability },
  { code: 'DOCUMENTATION', name: { id: 'Kolom terdokumentasi', en: 'Documented columns' }, judge: documentation },
]

function temporalCoverage({ dataset: { temporalStart, temporalEnd }, releases: [latest] }: QualityFacts): Verdict {
  if (temporalEnd < temporalStart)
    return unmet('Cakupan waktu berakhir sebelum mulai.', 'The coverage ends before it begins.')
  const end = latest === undefined ? null : periodEnd(latest.period)
  return end !== null && (end > temporalEnd || end < temporalStart)
    ? unmet(
        `Rilis terbaru (${latest?.period}) di luar cakupan waktu yang dinyatakan.`,
        `The latest release (${latest?.period}) lies outside the stated coverage.`,
      )
    : met(
        `${dateWords(temporalStart, 'ID')} sampai ${dateWords(temporalEnd, 'ID')}.`,
        `${dateWords(temporalStart, 'EN')} to ${dateWords(temporalEnd, 'EN')}.`,
      )
}

function timeliness({ dueOn, timeliness: state }: QualityFacts): Verdict {
  if (state === 'NOT_SCHEDULED') return met('Tidak terjadwal, jadi tidak terlambat.', 'Not scheduled, so not late.')
  if (dueOn === null) return unmet('Belum ada satu rilis pun.', 'There is no release at all.')
  return state === 'LATE'
    ? unmet(
        `Rilis berikutnya seharusnya terbit paling lambat ${dateWords(dueOn, 'ID')}.`,
        `The next release was due on ${dateWords(dueOn, 'EN')}.`,
      )
    : met(
        `Rilis berikutnya paling lambat ${dateWords(dueOn, 'ID')}.`,
        `The next release is due on ${dateWords(dueOn, 'EN')}.`,
      )
}

function availability({ dataset: { kind }, releases, missingFiles }: QualityFacts): Verdict {
  if (missingFiles.length > 0)
    return unmet(`Berkas hilang: ${missingFiles.join(', ')}.`, `Files are missing: ${missingFiles.join(', ')}.`)
  if (releases.length > 0)
    return met(`${releases.length} rilis tersedia.`, `${releases.length} releases are available.`)
  return kind === 'REFERENCE'
    ? met('Dilayani langsung dari sistem sumbernya.', 'Served by the system that owns it.')
    : unmet('Belum ada satu rilis pun.', 'There is no release at all.')
}

/** Each column has an entry in the register: what is measured, and every breakdown with its members. */
function documentation({ dataset: { kind }, releases: [latest], indicators, dimensions }: QualityFacts): Verdict {
  if (latest === undefined)
    return kind === 'REFERENCE'
      ? met('Kolomnya dijelaskan dalam skema.', 'Its columns are described in the schema.')
      : unmet('Belum ada kolom yang dapat dijelaskan.', 'There are no columns to describe yet.')
  const known = new Set([
    ...indicators.map(({ code }) => code),
    ...dimensions.filter(({ members }) => members.length > 0).map(({ code }) => code),
  ])
  const needed = [...latest.measures.map(({ indicator }) => indicator), ...latest.dimensions]
  const undescribed = needed.filter((code) => !known.has(code))
  return undescribed.length === 0
    ? met('Setiap kolom ada di kamus data.', 'Each column is in the data dictionary.')
    : unmet(`Tidak dijelaskan: ${undescribed.join(', ')}.`, `Not described: ${undescribed.join(', ')}.`)
}
