import { expect, test } from 'vitest'
import { compose } from '../compose/compose.ts'
import { changesBetween } from './changes.ts'

const served = (typeDefs: string) => compose([{ name: 'permits', typeDefs }])

test('what is new is told once, and what only describes is no change', async () => {
  const before = await served('type Query { day: String }')
  const after = await served('type Query { "A day." day: String permit: Permit } "A permit." type Permit { id: ID! }')
  const changes = await changesBetween(before, after)
  expect(changes.map(({ message }) => message.id).toSorted()).toEqual([
    'Permit ditambahkan.',
    'Permit.id ditambahkan.',
    'Query.permit ditambahkan.',
  ])
})
