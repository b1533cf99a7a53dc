import { expect, test } from 'vitest'
import { tierGroups } from './tiers.ts'

const education = { code: '000400000000000', name: 'Dinas Pendidikan dan Kebudayaan', shortName: 'Dindikbud' }
const seen = { stage: 'VALIDATED', view: 'ROWS', everybodys: true, organizations: [] } as const

test('T1 T2: tiers that are seen alike are told together', () => {
  const groups = tierGroups([
    { ...seen, access: 'OPEN' },
    { ...seen, access: 'RESTRICTED' },
  ])
  expect(groups).toEqual([{ stage: 'VALIDATED', view: 'ROWS', organizations: [], accesses: ['OPEN', 'RESTRICTED'] }])
})

test('T3: closed rows of an owner, and what is seen of them, stay apart from the rest', () => {
  const groups = tierGroups([
    { ...seen, access: 'OPEN' },
    { ...seen, access: 'CLOSED', everybodys: false, organizations: [education] },
    { ...seen, access: 'CLOSED', view: 'METADATA' },
    { ...seen, access: 'OPEN', stage: 'PRELIMINARY', everybodys: false, organizations: [education] },
  ])
  expect(
    groups.map(({ accesses, stage, view, organizations }) => [accesses.join(), stage, view, organizations.length]),
  ).toEqual([
    ['OPEN', 'VALIDATED', 'ROWS', 0],
    ['CLOSED', 'VALIDATED', 'ROWS', 1],
    ['CLOSED', 'VALIDATED', 'METADATA', 0],
    ['OPEN', 'PRELIMINARY', 'ROWS', 1],
  ])
})
