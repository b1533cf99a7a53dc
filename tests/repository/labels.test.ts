import { audienceOf, buildSchema } from '@satudata/subgraph'
import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { definitions } from '../support/region.ts'

test('a type that several subgraphs define has the same access label in each', async () => {
  const labels = new Map<string, Set<string>>()
  for (const definition of await definitions()) {
    const { schema } = buildSchema(definition.schema, definition.resolvers)
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('_') || type.name === 'Query') continue
      labels.set(type.name, (labels.get(type.name) ?? new Set()).add(audienceOf(type.astNode) ?? 'NONE'))
    }
  }
  const several = [...labels]
    .filter(([, seen]) => seen.size > 1)
    .map(([name, seen]) => `${name}: ${[...seen].join(', ')}`)
  expect(several).toEqual([])
  expect(labels.get('Dataset')).toEqual(new Set(['ROWS']))
})
