import { expect, test } from 'vitest'
import { quotientFigure, sumFigure } from './computed.ts'
import type { Release } from './types.ts'

const release = (id: string, quality: Release['quality'] = 'CHECKED') =>
  ({
    id,
    dataset: id,
    period: '2024',
    stage: 'VALIDATED',
    access: 'OPEN',
    quality,
    findings: [],
    provenance: { source: id, dataAsOf: '2024-12-31', invented: false, notes: [] },
  }) as unknown as Release
const sum = (values: (string | null)[], complete = true, releases = [release('a')]) =>
  sumFigure({ observations: values.map((value) => ({ value })), complete, unit: 'orang', period: '2024', releases })

test('a sum is exact and names its sources', () => {
  expect(sum(['9007199254740993', '0.5'])).toMatchObject({
    value: '9007199254740993.5',
    count: null,
    status: 'NORMAL',
    provenance: [{ releaseId: 'a' }],
  })
  expect(sum(['2', '3'])).toMatchObject({ value: '5', count: 5n })
})

test('a sum over a region that lacks a part is missing, never smaller', () => {
  expect(sum(['2'], false)).toMatchObject({ value: null, count: null, status: 'MISSING' })
  expect(sum(['2', null])).toMatchObject({ value: null, status: 'MISSING' })
  expect(sum([])).toMatchObject({ value: null, status: 'MISSING' })
})

test('a sum is as preliminary as any of its parts', () => {
  const observations = [
    { value: '1', status: 'NORMAL' as const },
    { value: '1', status: 'PRELIMINARY' as const },
  ]
  expect(sumFigure({ observations, complete: true, unit: '', period: '2024', releases: [] }).status).toBe('PRELIMINARY')
})

test('a ratio is rounded half to even, to four decimals', () => {
  const ratio = (a: string, b: string) => quotientFigure(sum([a]), sum([b]), { unit: '' }).value
  expect([ratio('1', '3'), ratio('2', '3'), ratio('10', '4'), ratio('1', '80000'), ratio('3', '80000')]).toEqual([
    '0.3333',
    '0.6667',
    '2.5',
    '0',
    '0',
  ])
  expect([ratio('0.00005', '1'), ratio('0.00015', '1'), ratio('0.00025', '1')]).toEqual(['0', '0.0002', '0.0002'])
})

test('a ratio carries the sources and the doubts of both figures, each once', () => {
  const ratio = quotientFigure(
    sum(['4'], true, [release('a'), release('b')]),
    sum(['2'], true, [release('b'), release('c', 'NEEDS_VERIFICATION')]),
    { unit: '' },
  )
  expect(ratio.provenance.map(({ releaseId, quality }) => `${releaseId} ${quality}`)).toEqual([
    'a CHECKED',
    'b CHECKED',
    'c NEEDS_VERIFICATION',
  ])
})

test('nothing is divided by zero or by what is missing', () => {
  expect(quotientFigure(sum(['1']), sum(['0']), { unit: '' })).toMatchObject({ value: null, status: 'MISSING' })
  expect(quotientFigure(sum(['1']), sum([null]), { unit: '' })).toMatchObject({ value: null, status: 'MISSING' })
})
