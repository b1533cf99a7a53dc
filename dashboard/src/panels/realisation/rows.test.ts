import { expect, test } from 'vitest'
import { ordered } from './rows.ts'

const row = (code: string, budget: string | null, absorption: string | null) => ({
  code,
  budget: { value: budget },
  absorption: { value: absorption },
})

test('the largest budget first, or the least part spent first; without a figure last, in both', () => {
  const rows = [
    row('a', '9', '50'),
    row('b', null, null),
    row('c', '10', '61.5'),
    row('d', '10000000000000001', '9.75'),
  ]
  expect(ordered(rows, 'byBudget').map(({ code }) => code)).toEqual(['d', 'c', 'a', 'b'])
  expect(ordered(rows, 'byAbsorption').map(({ code }) => code)).toEqual(['d', 'a', 'c', 'b'])
})
