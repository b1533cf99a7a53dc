import type { Wording } from '../entities.ts'
import type { QualityFacts } from './facts.ts'
import { met, unmet } from './rule.ts'
import type { PointRule, Verdict } from './rule.ts'

/** The four principles of Satu Data Indonesia (Perpres 39/2019, article 3). */
export const PRINCIPLE_POINTS: readonly PointRule[] = [
  { code: 'DATA_STANDARD', name: { id: 'Standar Data', en: 'Data standard' }, judge: dataStandard },
  { code: 'METADATA', name: { id: 'Metadata', en: 'Metadata' }, judge: metadata },
  {
    code: 'REFERENCE_CODE',
    name: { id: 'Kode Referensi', en: 'Reference code' },
    judge: ({ dataset: { referenceCode } }) =>
      referenceCode === null
        ? unmet('Kode Referensi n/a.', 'The reference code is n/a.')
        : met(`${referenceCode}.`, `${referenceCode}.`),
  },
  { code: 'INTEROPERABILITY', name: { id: 'Interoperabilitas', en: 'Interoperability' }, judge: interoperability },
]

/** Konsep, definisi, klasifikasi, ukuran and satuan of each indicator (article 4). */
function dataStandard({ dataset, indicators }: QualityFacts): Verdict {
  if (dataset.kind === 'REFERENCE')
    return met('Data induk: kode dan nama ditetapkan pemiliknya.', 'Master data: its owner sets codes and names.')
  if (indicators.length === 0) return unmet('Tidak ada indikator terdaftar.', 'It measures no registered indicator.')
  const incomplete = indicators.filter(({ concept, definition, classification, measure, unit }) =>
    [concept.id, definition.id, classification.id, measure.id, unit].some((element) => element.trim() === ''),
  )
  return incomplete.length === 0
    ? met(
        'Konsep, definisi, klasifikasi, ukuran, dan satuan lengkap.',
        'Concept, definition, classification, measure and unit are complete.',
      )
    : unmet(
        `Unsur standar data belum lengkap: ${incomplete.map(({ name }) => name.id).join(', ')}.`,
        `Elements are missing: ${incomplete.map(({ name }) => name.en).join(', ')}.`,
      )
}

/** What somebody needs to know of an entry, as far as the source can give it. */
function metadata({ dataset }: QualityFacts): Verdict {
  const wordings = [dataset.title, dataset.description, dataset.source]
  const lacking: readonly (readonly [boolean, Wording])[] = [
    [dataset.issued === null, { id: 'tanggal rilis', en: 'date of release' }],
    [dataset.contactName === '', { id: 'kontak', en: 'contact' }],
    [dataset.tags.length === 0, { id: 'kata kunci', en: 'keywords' }],
    [dataset.themes.length === 0, { id: 'urusan', en: 'theme' }],
    [wordings.some(({ id }) => id === ''), { id: 'judul, deskripsi, atau sumber', en: 'title, description or source' }],
    [wordings.some(({ en }) => en === ''), { id: 'terjemahan Inggris', en: 'English wording' }],
  ]
  const missing = lacking.filter(([is]) => is).map(([, name]) => name)
  return missing.length === 0
    ? met('Lengkap.', 'Complete.')
    : unmet(
        `Belum ada: ${missing.map(({ id }) => id).join(', ')}.`,
        `Not there: ${missing.map(({ en }) => en).join(', ')}.`,
      )
}

/** Figures of different sources can be joined: each is filed under a registered indicator, in the unit of the register. */
function interoperability({ dataset, releases: [latest], indicators }: QualityFacts): Verdict {
  if (dataset.kind === 'REFERENCE')
    return met('Disambung lewat kode oleh sistem lain.', 'Other systems join it by its codes.')
  if (latest === undefined) return unmet('Belum ada rilis.', 'There is no release yet.')
  const registered = new Map(indicators.map(({ code, unit }) => [code, unit]))
  const strange = latest.measures.filter(({ indicator, unit }) => registered.get(indicator) !== unit)
  return strange.length === 0
    ? met(
        'Indikator, satuan, kode wilayah, dan format sama di semua data.',
        'Indicators, units, region codes and formats are the same in all data.',
      )
    : unmet(
        `Satuan atau indikator di luar register: ${strange.map(({ indicator, unit }) => `${indicator} (${unit})`).join(', ')}.`,
        `Outside the register: ${strange.map(({ indicator, unit }) => `${indicator} (${unit})`).join(', ')}.`,
      )
}
