import type { PlanNode } from '@apollo/query-planner'
import { buildSchema, Kind, OperationTypeNode, parse, stripIgnoredCharacters } from 'graphql'
import { expect, test } from 'vitest'
import type { Request } from '../supergraph/request.ts'
import { inTurn } from './in-turn.ts'
import { inDocumentOrder } from './plan/mutation-order.ts'

const schema = buildSchema(
  'type Query { a: Int } type Mutation { a(n: Int): Int b: Region } type Region { x: Int y: Int }',
)

function turnsOf(source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(source)
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const request = { document, operation, source, queryHash: 'as sent' } as unknown as Request
  const turned = inTurn(request, schema, variables)
  return { ...turned, text: stripIgnoredCharacters(turned.source) }
}

test('changes in fragments and under conditions are planned in the order in which they are to be made, each once', () => {
  const document = `mutation ($yes: Boolean!, $no: Boolean!) {
    ...First @include(if: $yes) one: a(n: 1) @skip(if: $yes) two: a(n: 2) b { y } ... @skip(if: $no) { three: a }
  } fragment First on Mutation { b { x } b @include(if: $yes) { x } two: a(n: 2) }`
  const { text, queryHash } = turnsOf(document, { yes: true, no: false })
  expect(text).toContain('{b{x x y}two:a(n:2)three:a}')
  // What is left depends on the variables, and so does the plan.
  expect(turnsOf(document, { yes: false, no: true }).text).toContain('{one:a(n:1)two:a(n:2)b{y}}')
  expect(queryHash).not.toBe('as sent')
})

test('what stands there in its order already is planned as it is, and so is a query', () => {
  for (const each of ['mutation{one:a two:a(n:1)b{x}}', '{...on Query{a}a}'])
    expect(turnsOf(each).queryHash).toBe('as sent')
})

test('a request for several changes has them in the order of the document, whatever the planner did', () => {
  const fetch = (operationKind: OperationTypeNode, operation: string): PlanNode => ({
    kind: 'Fetch',
    serviceName: 'one',
    operation,
    operationKind,
    operationName: undefined,
    variableUsages: [],
  })
  const changes = fetch(OperationTypeNode.MUTATION, 'mutation{b{x}two:a one:a(n:1)}')
  const reading = fetch(OperationTypeNode.QUERY, '{two:a one:a}')
  const plan: PlanNode = { kind: 'Sequence', nodes: [changes, { kind: 'Flatten', path: ['b'], node: reading }] }
  inDocumentOrder(plan, parse('mutation Other { a } mutation This { one: a(n: 1) two: a b { x } }'), 'This')
  expect([changes, reading]).toMatchObject([
    { operation: 'mutation{one:a(n:1)two:a b{x}}' },
    { operation: '{two:a one:a}' },
  ])
})
