import type { Language } from '@satudata/core'
import type { Download } from '../open.ts'

/** The sheet that says what the rows are: its heading, and a line for each fact. */
export interface Facts {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Words = Readonly<Record<keyof typeof ID, string>>

const ID = {
  about: 'Keterangan',
  content: 'Isi',
  title: 'Judul',
  dataset: 'Dataset',
  publisher: 'Produsen Data',
  source: 'Sumber Data',
  address: 'Alamat sumber',
  reference: 'Kode referensi',
  unit: 'Satuan',
  period: 'Periode',
  asOf: 'Data per',
  version: 'Versi',
  release: 'Rilis',
  published: 'Tanggal rilis',
  access: 'Tingkat akses',
  stage: 'Tahap',
  quality: 'Mutu',
  licence: 'Lisensi',
  citation: 'Kutipan',
  rows: 'Jumlah baris',
  filter: 'Saringan',
  all: 'semua baris',
  note: 'Catatan',
  invented: 'DATA REKAAN: angka ini dibuat untuk peragaan dan bukan data sebenarnya.',
  preliminary: 'BELUM DIVALIDASI: angka ini dapat berubah dan tidak untuk disebarluaskan.',
  suspicious: 'PERLU VERIFIKASI: pemeriksaan menemukan hal yang tidak wajar.',
  column: 'Kolom',
  OPEN: 'terbuka',
  RESTRICTED: 'terbatas',
  CLOSED: 'tertutup',
  VALIDATED: 'tervalidasi',
  PRELIMINARY: 'belum divalidasi',
  CHECKED: 'lolos pemeriksaan',
  NEEDS_VERIFICATION: 'perlu verifikasi',
}
const EN: Words = {
  about: 'About',
  content: 'Content',
  title: 'Title',
  dataset: 'Dataset',
  publisher: 'Producer',
  source: 'Source',
  address: 'Address of the source',
  reference: 'Reference code',
  unit: 'Unit',
  period: 'Period',
  asOf: 'Data as of',
  version: 'Version',
  release: 'Release',
  published: 'Released',
  access: 'Access level',
  stage: 'Stage',
  quality: 'Quality',
  licence: 'Licence',
  citation: 'Citation',
  rows: 'Rows',
  filter: 'Filter',
  all: 'all rows',
  note: 'Note',
  invented: 'INVENTED DATA: these figures were made up for demonstration and are not real.',
  preliminary: 'NOT VALIDATED: these figures may change and are not for circulation.',
  suspicious: 'NEEDS VERIFICATION: the checks found something implausible.',
  column: 'Column',
  OPEN: 'open',
  RESTRICTED: 'restricted',
  CLOSED: 'closed',
  VALIDATED: 'validated',
  PRELIMINARY: 'preliminary',
  CHECKED: 'passed the checks',
  NEEDS_VERIFICATION: 'needs verification',
}
const WORDS: Readonly<Record<Language, Words>> = { id: ID, en: EN }

/** What a reader of the file must know, in the reader's language; warnings first. */
export function factsOf(download: Download): Facts {
  const { dataset, release, wanted, count, components } = download
  const { provenance } = release
  const words = WORDS[wanted.language]
  const said = (code: string) => (words as Readonly<Record<string, string>>)[code] ?? code
  const warnings = [
    ...(provenance.invented ? [words.invented] : []),
    ...(release.stage === 'PRELIMINARY' ? [words.preliminary] : []),
    ...(release.quality === 'NEEDS_VERIFICATION' ? [words.suspicious] : []),
  ]
  const rows: (readonly [string, string | null])[] = [
    ...warnings.map((text) => ['!', text] as const),
    [words.title, dataset.title],
    [words.dataset, dataset.id],
    [words.publisher, `${dataset.publisher.name} (${dataset.publisher.code})`],
    [words.source, provenance.source],
    [words.address, provenance.sourceUrl],
    [words.reference, dataset.referenceCode],
    [words.unit, dataset.unit],
    [words.period, release.period],
    [words.asOf, provenance.dataAsOf],
    [words.version, String(release.version)],
    [words.release, release.id],
    [words.published, release.publishedAt],
    [words.access, said(release.access)],
    [words.stage, said(release.stage)],
    [words.quality, said(release.quality)],
    [words.licence, dataset.licence.name],
    [words.citation, dataset.citation],
    [words.rows, String(count)],
    [words.filter, filterText(download, words)],
    ...provenance.notes.map((note) => [words.note, note] as const),
    ...components.map(({ code, label }) => [`${words.column} ${code}`, label] as const),
  ]
  return {
    heads: [words.about, words.content],
    rows: rows.flatMap(([what, content]) => (content === null ? [] : [[what, content]])),
  }
}

function filterText({ wanted: { filter } }: Download, words: Words): string {
  if (filter === null) return words.all
  const { members = [], ...lists } = filter
  return [
    ...Object.values(lists).map((values) => values.join(', ')),
    ...members.map(({ dimension, members: some }) => `${dimension}: ${some.join(', ')}`),
  ].join('; ')
}
