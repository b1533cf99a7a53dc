import { expect, test } from 'vitest'
import { contractChoices } from './contract-view.ts'

const words = (key: string, values: Record<string, string> = {}) => [key, ...Object.values(values)].join(' ')

test('A2: contracts are offered with what they are made of, after the whole graph; one that is gone is told as such', () => {
  const contracts = [
    { name: 'mitra', include: ['portal'], exclude: ['internal', 'percobaan'] },
    { name: 'portal', include: ['portal'], exclude: null },
  ]
  expect(contractChoices(contracts, 'lama', words)).toEqual([
    { value: '', label: 'applications.wholeGraph' },
    { value: 'mitra', label: 'mitra: applications.onlyTagged portal; applications.notTagged internal, percobaan' },
    { value: 'portal', label: 'portal: applications.onlyTagged portal' },
    { value: 'lama', label: 'applications.contractGone lama' },
  ])
  expect(contractChoices(contracts, 'portal', words)).toHaveLength(3)
})
