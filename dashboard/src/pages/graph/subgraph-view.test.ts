import { expect, test } from 'vitest'
import { askerOf } from './asker.ts'
import { versionText } from './subgraph-view.ts'

test('that nothing was published is told to those who would see it; to others a version they may not see is no missing one', () => {
  const pending = { state: 'PENDING' as const, mayManage: false, current: null }
  expect(versionText({ ...pending, current: { number: 3 } }, false, 'none')).toBe('3')
  expect(versionText({ ...pending, mayManage: true }, false, 'none')).toBe('none')
  expect(versionText(pending, true, 'none')).toBe('none')
  expect(versionText(pending, false, 'none')).toBe('–')
  expect(versionText({ ...pending, state: 'ACTIVE' }, true, 'none')).toBe('–')
})

test('citizens and analysts are not asked about what government alone is told', () => {
  expect(askerOf({ roles: ['PUBLIC', 'ANALYST'] })).toEqual({ government: false, steward: false })
  expect(askerOf({ roles: ['PUBLIC', 'PRODUCER'] })).toEqual({ government: true, steward: false })
  expect(askerOf({ roles: ['PUBLIC', 'WALIDATA'] })).toEqual({ government: true, steward: true })
  expect(askerOf(undefined)).toEqual({ government: false, steward: false })
})
