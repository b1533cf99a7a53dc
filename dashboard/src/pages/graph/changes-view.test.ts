import { expect, test } from 'vitest'
import { readable } from './changes-view.ts'

test('what breaks is read first; arguments and members of what is new are not told one by one', () => {
  const changes = [
    { kind: 'SAFE' as const, coordinate: 'Region.permits' },
    { kind: 'SAFE' as const, coordinate: 'Region.permits.first' },
    { kind: 'SAFE' as const, coordinate: 'Permit' },
    { kind: 'SAFE' as const, coordinate: 'Permit.number' },
    { kind: 'SAFE' as const, coordinate: 'School.name.short' },
    { kind: 'BREAKING' as const, coordinate: 'Permit.title' },
  ]
  expect(readable(changes).map(({ coordinate }) => coordinate)).toEqual([
    'Permit.title',
    'Region.permits',
    'Permit',
    'School.name.short',
  ])
})
