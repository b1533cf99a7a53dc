import type { Release } from '@satudata/subgraph'
import { expect, test } from 'vitest'
import type { Dataset, Dimension, Indicator } from './src/entities.ts'
import type { QualityFacts } from './src/quality/facts.ts'
import { judge } from './src/quality/points.ts'
import { dueAfter, timelinessOn } from './src/quality/timeliness.ts'

const said = (id: string) => ({ id, en: id })

/** An entry that lacks nothing. */
const ENTRY = {
  id: 'penduduk',
  kind: 'STATISTICS',
  title: said('Penduduk'),
  description: said('Penduduk terdaftar menurut semester. '.repeat(4)),
  source: said('Ditjen Dukcapil'),
  referenceCode: 'Kepmendagri 300.2.2-2138/2025',
  issued: '2025-03-01',
  contactName: 'Dinas',
  tags: ['penduduk'],
  themes: ['2.12'],
  spatial: ['36'],
  temporalStart: '2024-07-01',
  temporalEnd: '2024-12-31',
  frequency: 'SEMIANNUAL',
} satisfies Partial<Record<keyof Dataset, unknown>>

/** What the register says of what it measures. */
const INDICATOR = {
  code: 'POPULATION',
  name: said('Jumlah penduduk'),
  concept: said('Penduduk'),
  definition: said('Orang yang terdaftar'),
  classification: said('Jenis kelamin'),
  measure: said('Jumlah'),
  unit: 'orang',
}

/** A dataset that meets every point. */
const GOOD: QualityFacts = {
  dataset: ENTRY as unknown as Dataset,
  licence: { code: 'CC-BY-4.0', name: said('CC BY 4.0') },
  releases: [
    {
      period: '2024-S2',
      measures: [{ indicator: 'POPULATION', unit: 'orang' }],
      dimensions: ['SEX'],
    } as unknown as Release,
  ],
  missingFiles: [],
  indicators: [INDICATOR as unknown as Indicator],
  dimensions: [{ code: 'SEX', members: [{ code: 'M', name: said('Laki-laki') }] } as unknown as Dimension],
  dueOn: '2025-09-30',
  timeliness: 'UP_TO_DATE',
}

const of = (change: object) => ({ dataset: { ...ENTRY, ...change } as unknown as Dataset })
const measuring = (change: object) => ({ indicators: [{ ...INDICATOR, ...change } as unknown as Indicator] })
const lost = (change: Partial<QualityFacts>) => judge({ ...GOOD, ...change }).filter((point) => !point.met)

test('a dataset has thirteen points: nine of the catalogue and the four principles of Perpres 39/2019', () => {
  expect(judge(GOOD).map(({ code, met }) => [code, met])).toEqual(
    'LICENCE TEMPORAL_COVERAGE SPATIAL_COVERAGE FREQUENCY TIMELINESS DESCRIPTION OPEN_FORMAT AVAILABILITY DOCUMENTATION DATA_STANDARD METADATA REFERENCE_CODE INTEROPERABILITY'
      .split(' ')
      .map((code) => [code, true]),
  )
})

test.each<[string, Partial<QualityFacts>, RegExp]>([
  ['LICENCE', { licence: { code: 'NOT_STATED', name: said('Tidak dinyatakan') } }, /tidak dinyatakan/],
  ['TEMPORAL_COVERAGE', of({ temporalStart: '2023-01-01', temporalEnd: '2023-12-31' }), /2024-S2/],
  ['SPATIAL_COVERAGE', of({ spatial: [] }), /tidak disebut/],
  ['FREQUENCY', of({ frequency: 'IRREGULAR' }), /tak berkala/],
  ['TIMELINESS', { timeliness: 'LATE' }, /30 September 2025/],
  ['DESCRIPTION', of({ description: said('Pendek.') }), /7 huruf/],
  ['AVAILABILITY', { missingFiles: ['2024-S1'] }, /2024-S1/],
  ['DOCUMENTATION', { dimensions: [] }, /SEX/],
  ['DATA_STANDARD', measuring({ concept: said(' ') }), /Jumlah penduduk/],
  ['METADATA', of({ issued: null, tags: [] }), /tanggal rilis, kata kunci/],
  ['REFERENCE_CODE', of({ referenceCode: null }), /n\/a/],
  ['INTEROPERABILITY', measuring({ unit: 'jiwa' }), /POPULATION \(orang\)/],
])('%s is lost for its own reason, and nothing else is', (code, change, reason) => {
  const points = lost(change)
  expect(points.map((point) => point.code)).toEqual([code])
  expect(points[0]?.explanation.id).toMatch(reason)
})

test('a dataset without a release has nothing to download, to document or to join', () => {
  const without = lost({ releases: [], timeliness: 'LATE', dueOn: null }).map(({ code }) => code)
  expect(without).toEqual(['TIMELINESS', 'OPEN_FORMAT', 'AVAILABILITY', 'DOCUMENTATION', 'INTEROPERABILITY'])
})

test.each([
  ['2026-09', 'MONTHLY', '2026-11-30'],
  ['2025-12', 'MONTHLY', '2026-02-28'],
  ['2024-S2', 'SEMIANNUAL', '2025-09-30'],
  ['2024-S1', 'SEMIANNUAL', '2025-03-31'],
  ['2018-02-05', 'SEMIANNUAL', '2018-11-05'],
  ['2024', 'ANNUAL', '2026-06-30'],
  ['2023-03', 'ANNUAL', '2024-09-30'],
  ['2020-09', 'DECENNIAL', '2032-09-30'],
  ['2024', 'IRREGULAR', null],
  ['2024', 'ONCE', null],
] as const)('after %s, %s, the next release is due on %s (T5)', (period, frequency, due) => {
  expect(dueAfter(period, frequency)).toBe(due)
})

test('a release is late from the day after it was due', () => {
  expect(timelinessOn('2025-09-30', 'SEMIANNUAL', '2024-S2').timeliness).toBe('UP_TO_DATE')
  expect(timelinessOn('2025-10-01', 'SEMIANNUAL', '2024-S2').timeliness).toBe('LATE')
  expect(timelinessOn('2025-10-01', 'MONTHLY', null)).toEqual({ dueOn: null, timeliness: 'LATE' })
  expect(timelinessOn('2025-10-01', 'ONCE', null)).toEqual({ dueOn: null, timeliness: 'NOT_SCHEDULED' })
})
