import { expect, test } from 'vitest'
import { tierGroups } from './tiers.ts'

const education = { code: '000400000000000', name: 'Dinas Pendidikan dan Kebudayaan', shortName: 'Dindikbud' }
const seen = { stage: 'VALIDATED', view: 'ROWS', everybodys: true, organizations: [] } as const

test('T1 T2: tiers that are seen alike are told together', () => {
  const groups = tierGroups([
    { ...seen, access: 'OPEN' },
    { ...seen, access: 'RESTRICTED' },
  ])
  expect(groups).toEqual([{ stages: ['VALIDATED'], view: 'ROWS', organizations: [], accesses: ['OPEN', 'RESTRICTED'] }])
})

test('T3: closed rows of an owner, and what is seen of them, stay apart from the rest', () => {
  const groups = tierGroups([
    { ...seen, access: 'OPEN' },
    { ...seen, access: 'CLOSED', everybodys: false, organizations: [education] },
    { ...seen, access: 'CLOSED', view: 'METADATA' },
    { ...seen, access: 'OPEN', stage: 'PRELIMINARY', everybodys: false, organizations: [education] },
  ])
  expect(
    groups.map(({ accesses, stages, view, organizations }) => [
      accesses.join(),
      stages.join(),
      view,
      organizations.length,
    ]),
  ).toEqual([
    ['OPEN', 'VALIDATED', 'ROWS', 0],
    ['CLOSED', 'VALIDATED', 'ROWS', 1],
    ['CLOSED', 'VALIDATED', 'METADATA', 0],
    ['OPEN', 'PRELIMINARY', 'ROWS', 1],
  ])
})

test('N3: validated and preliminary rows are told together only where the access levels are the same', () => {
  const preliminary = { ...seen, stage: 'PRELIMINARY' } as const
  const whole = tierGroups([
    { ...seen, access: 'OPEN' },
    { ...seen, access: 'RESTRICTED' },
    { ...preliminary, access: 'OPEN' },
    { ...preliminary, access: 'RESTRICTED' },
  ])
  expect(whole).toHaveLength(1)
  expect(whole[0]).toMatchObject({ accesses: ['OPEN', 'RESTRICTED'], stages: ['VALIDATED', 'PRELIMINARY'] })
  const part = tierGroups([
    { ...seen, access: 'OPEN' },
    { ...seen, access: 'RESTRICTED' },
    { ...preliminary, access: 'OPEN' },
  ])
  expect(part.map(({ accesses, stages }) => [accesses.join(), stages.join()])).toEqual([
    ['OPEN,RESTRICTED', 'VALIDATED'],
    ['OPEN', 'PRELIMINARY'],
  ])
})
