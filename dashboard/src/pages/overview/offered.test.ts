import { expect, test } from 'vitest'
import { offeredPanels } from './offered.ts'

const source = (code: string, more: object = {}) => ({
  indicator: { code },
  stage: 'VALIDATED' as const,
  additive: true,
  byOrganization: false,
  levels: ['REGENCY' as const],
  periods: ['2024'],
  ...more,
})
const months = source('POPULATION', { stage: 'PRELIMINARY' })

test('D3: panels of figures that the graph does not offer are not on the page', () => {
  const open = offeredPanels([source('POPULATION'), source('SCHOOLS'), source('BUDGET')])
  expect(open).toMatchObject({ population: true, schools: true, staff: false, realisation: false, preliminary: false })
  expect(offeredPanels([source('STAFF', { levels: ['PROVINCE'] })]).staff).toBe(true)
})

test('N3: months that are not validated make their own panel, and no other', () => {
  expect(offeredPanels([months])).toMatchObject({ preliminary: true, population: false })
  expect(offeredPanels([source('POPULATION'), months])).toMatchObject({ preliminary: true, population: true })
})

test('indicators of economy stand in their order, with kabupaten/kota only, and years expected are not years had', () => {
  const { economy } = offeredPanels([
    source('EXPECTED_YEARS_OF_SCHOOLING', { additive: false }),
    source('POVERTY_RATE', { additive: false }),
    source('ECONOMIC_GROWTH', { additive: false, levels: ['PROVINCE'] }),
    source('POOR_POPULATION'),
  ])
  expect(economy).toEqual([
    { indicator: 'POVERTY_RATE', additive: false },
    { indicator: 'POOR_POPULATION', additive: true },
    { indicator: 'EXPECTED_YEARS_OF_SCHOOLING', additive: false },
  ])
})
