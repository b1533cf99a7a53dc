import { expect, test } from 'vitest'
import type { Lake, Observation, Release, ReleaseFilter } from '../lake/types.ts'
import { implausibleJumps, jumpsSincePrevious, matchRegions } from './index.ts'

const REGIONS = [
  { code: '36.04', name: 'Kabupaten Serang', aliases: ['Kab. Serang', 'Serang'] },
  { code: '36.73', name: 'Kota Serang', aliases: ['Serang'] },
]
const row = (line: number, name: string) => ({ place: `baris ${line}`, name })

test('rows find their region by declared names, in any order and whatever the capitals', () => {
  const rows = [row(2, 'kota  serang'), row(3, 'KAB. SERANG')]
  const { codes, findings } = matchRegions(rows, REGIONS)
  expect(rows.map((each) => codes.get(each))).toEqual(['36.73', '36.04'])
  expect(findings).toEqual([])
})

test('a name nobody declared is reported and never guessed', () => {
  const { codes, findings } = matchRegions([row(2, 'Norangan'), row(3, 'Kota Serang'), row(4, 'Kab. Serang')], REGIONS)
  expect(codes.size).toBe(2)
  expect(findings).toMatchObject([{ check: 'region', severity: 'ERROR', place: 'baris 2' }])
})

test('a name that two regions share is reported', () => {
  const { findings } = matchRegions([row(2, 'Serang')], REGIONS)
  expect(findings[0]).toMatchObject({ severity: 'ERROR', message: { en: expect.stringContaining('36.04 or 36.73') } })
})

test('a region under two of its names is a repeated row', () => {
  const { findings } = matchRegions([row(2, 'Kab. Serang'), row(3, 'Kabupaten Serang'), row(4, 'Kota Serang')], REGIONS)
  expect(findings).toMatchObject([{ check: 'region.repeated', severity: 'ERROR', place: 'baris 3' }])
})

test('a declared region without a row is suspicious', () => {
  const { findings } = matchRegions([row(2, 'Kab. Serang')], REGIONS)
  expect(findings).toMatchObject([{ check: 'region.missing', severity: 'SUSPICIOUS', place: 'Kota Serang' }])
})

test('a figure that lost a digit jumps: Lebak 1396 instead of 13960', () => {
  const rule = { periodBefore: '2010', periodAfter: '2011', largest: '0.2' }
  const pairs = [
    { name: 'Lebak', before: '13100', after: '1396' },
    { name: 'Cilegon', before: '10', after: '12' },
    { name: 'Serang', before: '0', after: '3' },
  ]
  expect(implausibleJumps(pairs, rule).map(({ place }) => place)).toEqual(['Lebak, 2011', 'Serang, 2011'])
})

test('a release is compared with the latest period before it, region by region', async () => {
  const figure = (refArea: string, value: string): Observation => ({
    indicator: 'PDRB',
    refArea,
    timePeriod: '',
    value,
  })
  const periods: Record<string, Observation[]> = {
    '2010': [figure('36.02', '1')],
    '2011': [figure('36.02', '8000'), figure('36.02', '5960'), figure('36.72', '100')],
    '2013': [figure('36.02', '1')],
  }
  const asked: ReleaseFilter[] = []
  const lake = {
    list: async (filter: ReleaseFilter) => {
      asked.push(filter)
      return Object.keys(periods).map((period) => ({ period }) as Release)
    },
    read: async ({ period }: Release) => periods[period] ?? [],
  } as unknown as Lake
  const label = { owner: '0016', access: 'OPEN', stage: 'VALIDATED' } as const
  const next = { dataset: 'pdrb', period: '2012', ...label, largestChange: '0.2', nameOf: (code: string) => code }
  const observations = [figure('36.02', '1396'), figure('36.72', '110'), figure('36.74', '5')]
  expect(await jumpsSincePrevious(lake, { ...next, observations })).toMatchObject([{ place: '36.02, 2012' }])
  expect(asked).toEqual([{ dataset: 'pdrb', scope: [{ access: 'OPEN', stage: 'VALIDATED', owners: ['0016'] }] }])
})
