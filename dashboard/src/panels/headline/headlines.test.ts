import { expect, test } from 'vitest'
import { headlinesFor } from './headlines.ts'

const source = { stage: 'VALIDATED', additive: true, byOrganization: false, levels: ['REGENCY'], periods: [] } as const
const sources = [
  { ...source, indicator: { code: 'POPULATION' } },
  { ...source, indicator: { code: 'POVERTY_RATE' }, additive: false },
  { ...source, indicator: { code: 'STAFF' }, stage: 'PRELIMINARY' as const },
]
const keys = (region: string) => headlinesFor(sources, region).map(({ key }) => key)

test('a rate of kabupaten and kota has a card for one of them, not for the province', () => {
  expect(keys('36')).toEqual(['population'])
  expect(keys('36.03')).toEqual(['population', 'poverty'])
})

test('N3: what is only there as preliminary figures has no card; a ratio needs both of its parts', () => {
  expect(keys('36')).not.toContain('staff')
  expect(keys('36')).not.toContain('density')
  const withArea = [...sources, { ...source, indicator: { code: 'AREA' } }]
  expect(headlinesFor(withArea, '36').map(({ key }) => key)).toContain('density')
})
