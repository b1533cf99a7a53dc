import { principals } from '@satudata/subgraph/testing'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { As, TestGateway } from '../support/gateway.ts'
import { figures, places } from './fixtures/subgraphs.ts'

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({ transport: 'in-process', subgraphs: [places(), figures()] })
})
afterAll(() => graph[Symbol.asyncDispose]())

// Names of what only government callers may know of.
const HIDDEN = /PRELIMINARY|RESTRICTED|CLOSED|Guard|guard|Quarters|quarters|Audience/

const ALL =
  'types { name fields { name type { name ofType { name } } } enumValues { name } inputFields { name } possibleTypes { name } }'

/** Each asks for everything in another way. */
const ASKS: Record<string, string> = {
  plainly: `{ __schema { ${ALL} } }`,
  'under an alias, mixed with data': `{ place(code: "36") { name } a: __schema { ${ALL} } b: __type(name: "Stage") { enumValues(includeDeprecated: true) { name } } }`,
  'in a fragment': `query { ...Everything place(code: "36") { name } } fragment Everything on Query { ...Inner } fragment Inner on Query { x: __schema { ${ALL} } }`,
  'in an inline fragment behind @include': `query ($yes: Boolean = true) { ... @include(if: $yes) { __schema { ${ALL} } } ... on Query { place(code: "36") { name } } }`,
  'by name in a variable':
    'query ($name: String = "AccessLevel") { __type(name: $name) { name enumValues { name } } places { name } g: __type(name: "Guard") { name fields { name } } }',
  'in two parts that merge': `{ __schema { types { name } } __schema { types { enumValues { name } } } }`,
}

describe.each(Object.entries(ASKS))('introspection %s', (_, ask) => {
  test.each<[string, As]>([
    ['an anonymous caller', {}],
    ['an analyst', { principal: principals.analyst }],
  ])('%s finds no trace of what is for government', async (_, as) => {
    const { text, data, errors } = await graph.query(ask, {}, as)
    expect(errors).toEqual([])
    expect(data).not.toBeNull()
    expect(text).not.toMatch(HIDDEN)
    expect(data.place ?? { name: 'Banten' }).toEqual({ name: 'Banten' })
  })

  test('a government caller finds it', async () => {
    for (const principal of [
      principals.producer('000400000000000'),
      principals.walidata,
      principals.leader('ALL'),
      principals.application('000400000000000'),
    ]) {
      expect((await graph.query(ask, {}, { principal })).text).toMatch(HIDDEN)
    }
  })
})

test('both slices are whole schemas that a client can build', async () => {
  for (const as of [{}, { principal: principals.admin }]) {
    const { data } = await graph.query(getIntrospectionQuery({ inputValueDeprecation: true }), {}, as)
    const schema = buildClientSchema(data)
    expect(schema.getType('Quarters') === undefined).toBe(!('principal' in as))
    expect(Object.keys(schema.getQueryType()!.getFields())).toContain('place')
  }
})

test('nobody sees federation machinery', async () => {
  const { text } = await graph.query(`{ __schema { ${ALL} directives { name } } }`, {}, { principal: principals.admin })
  expect(text).not.toMatch(/_entities|_service|join__|link__|_Any/)
})

test('suggestions do not give hidden names away; government callers get them', async () => {
  const asks = [
    '{ place(code: "36") { guar } }',
    '{ inStage(stage: PRELIMINAR) { name } }',
    '{ place(code: "36") { ... on Guar { name } } }',
  ]
  for (const ask of asks) {
    const anonymous = await graph.query(ask)
    expect(anonymous.status).toBe(400)
    expect(anonymous.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(anonymous.text).not.toMatch(/Did you mean|PRELIMINARY"|"guard|Guard"/)
    expect((await graph.query(ask, {}, { principal: principals.admin })).text).toMatch(/Did you mean/)
  }
  const variable = await graph.query('query ($s: Stage) { inStage(stage: $s) { name } }', { s: 'PRELIMINAR' })
  expect(variable.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  expect(variable.text).not.toMatch(/PRELIMINARY/)
})

test("a message about the caller's own field keeps its hint", async () => {
  const { errors } = await graph.query('{ places }')
  expect(errors[0]?.message).toContain('Did you mean "places { ... }"?')
})
