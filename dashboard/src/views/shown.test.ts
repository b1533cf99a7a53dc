import { expect, test } from 'vitest'
import { fittingName, isLongName } from './name.ts'
import { shownView } from './shown.ts'

test('a saved view without a moment shows the latest data, one with it the data as they stood then', () => {
  expect(shownView('/dasbor?tahun=2024')).toEqual({ path: '/dasbor', pinned: null })
  expect(shownView('/jelajah?per=2026-11-22T03:00:00Z&wilayah=36.03')).toEqual({
    path: '/jelajah',
    pinned: new Date('2026-11-22T03:00:00Z'),
  })
  expect(shownView('/wilayah/36.03?per=kemarin').pinned).toBeNull()
})

test('names have at most 100 characters', () => {
  expect([isLongName('a'.repeat(100)), isLongName(` ${'a'.repeat(100)} `), isLongName('a'.repeat(101))]).toEqual([
    false,
    false,
    true,
  ])
  expect(isLongName(fittingName('a'.repeat(300)))).toBe(false)
})
