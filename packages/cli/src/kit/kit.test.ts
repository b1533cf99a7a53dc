import { expect, test } from 'vitest'
import { ownText, serveKeys, testSubgraph, UntestableError } from './index.ts'
import { canonical } from './schema.ts'
import { startService } from './service.fixture.ts'
import type { FaultName } from './service.fixture.ts'

/** The rules that a service with a fault breaks; all others hold. */
async function broken(fault: FaultName | null): Promise<string[]> {
  await using keys = await serveKeys()
  await using service = await startService(fault, keys)
  const { results, passed } = await testSubgraph({ url: service.url, sdl: service.sdl, name: 'shelves', keys })
  const failed = results.filter(({ outcome }) => outcome === 'FAILED')
  expect(passed).toBe(failed.length === 0)
  for (const { details } of failed) expect(details[0]?.en).toMatch(/\w/)
  return failed.map(({ rule }) => rule)
}

test('a service without a fault passes every rule', async () => {
  expect(await broken(null)).toEqual([])
})

test.each<[FaultName, readonly string[]]>([
  ['another schema', ['service']],
  ['undescribed', ['described']],
  ['introspects more', ['introspection']],
  ['reverses', ['entities-order']],
  ['fails for unknown keys', ['entities-unknown']],
  ['wrong type', ['entities-types']],
  ['ignores aliases', ['entities-form']],
  ['believes any token', ['tokens-refused', 'tokens-believed']],
  ['believes no token', ['tokens-believed']],
  ['shows stacks', ['errors']],
  ['few references', ['many']],
  ['dies of large documents', ['hostile']],
])('of a service with the fault "%s" exactly the rules %j are broken', async (fault, rules) => {
  expect(await broken(fault)).toEqual(rules)
})

test('without keys of the kit, tokens that hold are not tried, and that is said', async () => {
  await using keys = await serveKeys()
  await using service = await startService(null, keys)
  const { results } = await testSubgraph({ url: service.url })
  const skipped = results.filter(({ outcome }) => outcome === 'SKIPPED')
  expect(skipped.map(({ rule, details }) => [rule, details[0]?.en])).toEqual([
    ['tokens-believed', expect.stringContaining('--keys')],
  ])
})

test('what does not answer, or is no subgraph, cannot be tested', async () => {
  await expect(testSubgraph({ url: 'http://127.0.0.1:1/graphql' })).rejects.toThrow(UntestableError)
})

test('a schema is the same one whatever a library adds to it and in whichever order', () => {
  const written = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
# A remark.
type Query { "A." a: Int  b: Int }
"One." type One @key(fields: "id") { id: ID! }
`
  const answered = `schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"]) { query: Query }
directive @key(fields: federation__FieldSet!) on OBJECT
scalar federation__FieldSet
"""
One.
"""
type One @key(fields: "id") { id: ID! }
type Query { _service: _Service! b: Int "A." a: Int }
type _Service { sdl: String }
extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`
  expect(canonical(answered)).toBe(canonical(written))
  expect(canonical(answered.replace('b: Int', 'b: Float'))).not.toBe(canonical(written))
  expect(ownText(written)).toBe(written)
  expect(ownText(answered)).not.toMatch(/_Service|_entities|federation__/)
})
