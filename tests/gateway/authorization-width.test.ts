import { ANONYMOUS } from '@satudata/core'
import { buildASTSchema, getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { withoutAccessDirectives } from '../../gateway/src/authorization/directives.ts'
import { filterOperation } from '../../gateway/src/authorization/filter.ts'
import { requirementsOf } from '../../gateway/src/authorization/requirements.ts'
import { rightsOf } from '../../gateway/src/authorization/rights.ts'
import { atOnce } from '../../gateway/src/steps.ts'

const kinds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']
const supergraph = parse(`
  schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) { query: Query }
  directive @link(url: String, for: link__Purpose) on SCHEMA
  directive @authenticated on FIELD_DEFINITION
  enum link__Purpose { SECURITY }
  interface Node { next: Node @authenticated }
  ${kinds.map((kind) => `type ${kind} implements Node { next: Node ${kind === 'A' ? '@authenticated' : ''} }`).join('\n')}
  type Query { node: Node }
`)
const schema = buildASTSchema(withoutAccessDirectives(supergraph))
const rights = rightsOf(atOnce(requirementsOf(supergraph)), schema)(ANONYMOUS)

const filtered = (depth: number) => {
  const document = parse(`{ node ${'{ next '.repeat(depth)}{ __typename }${' }'.repeat(depth)} }`)
  return filterOperation(schema, document, getOperationAST(document)!, rights)
}

test('a field that one implementation keeps to itself is asked of all others', () => {
  expect(filtered(1)?.rest?.source.match(/on [B-J] /g)).toHaveLength(9)
  expect(filtered(1)?.removals.map(({ path }) => path)).toEqual([['node', 'next']])
})

test('an operation that would multiply without end is refused, at once', () => {
  const start = performance.now()
  expect(() => filtered(15)).toThrow('more than 10000 fields')
  expect(performance.now() - start).toBeLessThan(2_000)
})
