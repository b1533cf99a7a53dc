import { expect, test } from 'vitest'
import { exploredAt, HEADLINES, headlinesFor } from './headlines.ts'

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

test('a card leads to the explorer, which asks for the same figure', () => {
  const at = (key: string, organization: string | null) =>
    exploredAt(
      HEADLINES.find((each) => each.key === key)!,
      organization,
    )
  expect(at('population', '000400000000000')).toBe('/jelajah?ukuran=POPULATION&menurut=kabupaten')
  expect(at('density', null)).toBe('/jelajah?ukuran=rasio.POPULATION_DENSITY&menurut=kabupaten')
  expect(at('staff', '000400000000000')).toBe('/jelajah?ukuran=STAFF&menurut=opd&opd=000400000000000')
})
