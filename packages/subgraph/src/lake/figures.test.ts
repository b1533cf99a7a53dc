import { expect, test } from 'vitest'
import { figureOf, provenanceOf } from './figures.ts'
import type { Release } from './types.ts'

const release: Release = {
  id: 'penduduk-siak.2024-S2.v1',
  sequence: 1,
  dataset: 'penduduk-siak',
  period: '2024-S2',
  version: 1,
  owner: '0011',
  access: 'OPEN',
  stage: 'VALIDATED',
  measures: [],
  dimensions: [],
  quality: 'NEEDS_VERIFICATION',
  rowCount: 1,
  contentHash: 'f'.repeat(64),
  publishedAt: '2026-01-01T00:00:00.000Z',
  provenance: { source: 'Dukcapil', dataAsOf: '2024-12-31', invented: false, notes: ['Semester 2'] },
  findings: [{ check: 'jump', severity: 'SUSPICIOUS', place: 'A', message: { id: 'Berubah.', en: 'Changed.' } }],
}
const parts = { unit: 'orang', period: '2024-S2', releases: [release] }

test('provenance carries the words of the source, then what the checks found, in the asked language', () => {
  expect(provenanceOf(release)).toEqual({
    datasetId: 'penduduk-siak',
    releaseId: 'penduduk-siak.2024-S2.v1',
    source: 'Dukcapil',
    sourceUrl: null,
    dataAsOf: '2024-12-31',
    period: '2024-S2',
    stage: 'VALIDATED',
    access: 'OPEN',
    quality: 'NEEDS_VERIFICATION',
    notes: ['Semester 2', 'A: Berubah.'],
    invented: false,
  })
  expect(provenanceOf(release, 'en').notes).toEqual(['Semester 2', 'A: Changed.'])
})

test.each([
  ['3459706.0000', '3459706', 3459706n],
  ['9.2700', '9.27', null],
  ['0.0000', '0', 0n],
  ['99999999999999.0000', '99999999999999', 99999999999999n],
])('%s is shown as %s', (value, plain, count) => {
  expect(figureOf({ ...parts, value })).toMatchObject({ value: plain, count, unit: 'orang', status: 'NORMAL' })
})

test('a figure without a value is missing unless something else is said', () => {
  expect(figureOf({ ...parts, value: null })).toMatchObject({ value: null, count: null, status: 'MISSING' })
  expect(figureOf({ ...parts, value: null, status: 'SUPPRESSED' }).status).toBe('SUPPRESSED')
})

test('a figure of a preliminary release says so, and names each release once', () => {
  const figure = figureOf({
    ...parts,
    value: '1',
    releases: [release, release, { ...release, id: 'b', stage: 'PRELIMINARY' }],
  })
  expect(figure.status).toBe('PRELIMINARY')
  expect(figure.provenance.map((each) => each.releaseId)).toEqual(['penduduk-siak.2024-S2.v1', 'b'])
})
