import { expect, test } from 'vitest'
import { RowMemory } from './row-memory.ts'

/** Rows of so many cells. */
const rows = (cells: number) => Array.from({ length: cells }, (_, index) => [index])

test('the rows that were asked for last stay, as many as there is room for', () => {
  const memory = new RowMemory(300)
  memory.set('one', rows(100))
  memory.set('two', rows(100))
  memory.get('one')
  memory.set('three', rows(100))
  expect(memory.get('two')).toBeUndefined()
  expect(memory.get('one')).toEqual(rows(100))
  expect(memory.get('three')).toEqual(rows(100))
})

test('a download is not kept in place of a hundred pages', () => {
  const memory = new RowMemory(1_000_000)
  memory.set('download', rows(20_000))
  expect(memory.get('download')).toBeUndefined()
})

test('the same statement read twice counts once', () => {
  const memory = new RowMemory(300)
  for (let time = 0; time < 10; time += 1) memory.set('one', rows(100))
  memory.set('two', rows(100))
  expect(memory.get('one')).toEqual(rows(100))
})
