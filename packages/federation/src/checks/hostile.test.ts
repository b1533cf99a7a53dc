import type { BaseSubgraph } from '@satudata/core'
import fc from 'fast-check'
import { Kind, parse, print } from 'graphql'
import type { ConstDirectiveNode } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../compose/compose.ts'
import { fieldsOf, membersOf, signatureOf, typesIn } from '../schema/owned.ts'
import { changesBetween } from './changes.ts'
import { checkSubgraph } from './run.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@interfaceObject", "@policy", "@authenticated"])\n'
const base: BaseSubgraph = {
  name: 'regions',
  typeDefs: `${LINK}
    type Query { region(code: ID!, level: Level, near: Near): Region page: Page item: Item any: Any }
    type Region @key(fields: "code") { code: ID! name: String! @shareable people: Int secret: Int @policy(policies: [["government"]]) }
    type Page @shareable { next: Boolean! at(zone: String): String }
    enum Level { PROVINCE REGENCY }
    input Near { x: Float! y: Float }
    interface Item @key(fields: "id") { id: ID! }
    type Book implements Item @key(fields: "id") { id: ID! title: String }
    union Any = Book | Region
    scalar Day`,
}

/** Directives that mean something for everybody when they stand on what is shared. */
const directive = fc.constantFrom(
  '@shareable',
  '@inaccessible',
  '@tag(name: "t")',
  '@policy(policies: [["x"]])',
  '@authenticated',
  '@override(from: "regions")',
  '@deprecated',
)
/** None, mostly. */
const maybe = fc.oneof({ arbitrary: fc.constant(''), weight: 4 }, { arbitrary: directive, weight: 1 })
const onType = fc.oneof(
  { arbitrary: fc.constant(''), weight: 4 },
  {
    arbitrary: fc.constantFrom('@inaccessible', '@tag(name: "t")', '@policy(policies: [["x"]])', '@authenticated'),
    weight: 1,
  },
)
/** What can be said of a region beside its code: of its own, of others, and of others as one's own. */
const said = fc.constantFrom(
  'own: Int',
  'name: String! @external named: String @requires(fields: "name")',
  'secret: Int @external worse: Int @requires(fields: "secret") @policy(policies: [["government"]])',
  'name: String! @shareable',
  'people: Int @override(from: "regions")',
  'people: Int @shareable',
  'CODE: ID',
)
const region = fc
  .tuple(maybe, onType, fc.uniqueArray(said, { minLength: 1, maxLength: 2 }), maybe)
  .map(
    ([code, type, inside, last]) =>
      `type Region @key(fields: "code") ${type} { code: ID! ${code} ${inside.join(' ')} ${last} }`,
  )
/** Types of others that can be said again, rightly and wrongly, each with a query that needs it. */
const again = fc.constantFrom(
  ['enum Level { PROVINCE REGENCY }', 'a: Level'],
  ['enum Level { PROVINCE }', 'a(of: Level): Int'],
  ['enum Level { PROVINCE REGENCY VILLAGE }', 'a: Level'],
  ['enum Level { PROVINCE REGENCY @inaccessible }', 'a: Level'],
  ['enum Level @tag(name: "t") { PROVINCE REGENCY }', 'a: Level'],
  ['input Near { x: Float! y: Float }', 'b(near: Near): Int'],
  ['input Near { x: Float! }', 'b(near: Near): Int'],
  ['input Near { x: Float! y: Float @inaccessible }', 'b(near: Near): Int'],
  ['type Page @shareable { next: Boolean! at(zone: String): String }', 'c: Page'],
  ['type Page @shareable { next: Boolean! at: String }', 'c: Page'],
  ['type Page @shareable { next: Boolean! @tag(name: "t") at(zone: String): String }', 'c: Page'],
  ['type Page @shareable { next: Boolean! at(zone: String @inaccessible): String }', 'c: Page'],
  ['type Page @shareable { next: Boolean! at(zone: String): String more: Int }', 'c: Page'],
  ['scalar Day', 'd: Day'],
  ['scalar Day @inaccessible', 'd: Int'],
  ['union Any = Book type Book @key(fields: "id") { id: ID! }', 'e: Any'],
  ['union Any = Mine type Mine { a: Int }', 'e: Any'],
  ['interface Item { id: ID! } type Mine implements Item { id: ID! }', 'f: Mine'],
  ['type Item @key(fields: "id") @interfaceObject { id: ID! stars: Int }', 'f: Int'],
  ['type Item @key(fields: "id") @interfaceObject @tag(name: "t") { id: ID! stars: Int }', 'f: Int'],
  [
    'type Book @key(fields: "id") { id: ID! title: String @external } type Mine { book: Book @provides(fields: "title") }',
    'g: Mine',
  ],
)
const schema = fc
  .tuple(fc.option(region), fc.uniqueArray(again, { maxLength: 2, selector: ([, query]) => query }), maybe)
  .map(([own, others, last]) => {
    const query = ['mine: Int', ...others.map(([, asked]) => asked)].join(' ')
    return `${LINK}${[own ?? '', ...others.map(([text]) => text), `type Query { ${query} ${last} }`].join('\n')}`
  })

/** What a supergraph says of everything of ours: its type, who answers for it, and what stands on it. */
function ours(supergraph: string): Map<string, string> {
  const told = new Map<string, string>()
  const plain = (directives: readonly ConstDirectiveNode[] = []) =>
    directives.filter(({ name }) => !name.value.startsWith('join__')).map(print)
  for (const node of typesIn(parse(supergraph, { noLocation: true }))) {
    const type = node.name.value
    const members = membersOf(node).toSorted()
    told.set(type, [node.kind, ...plain(node.directives), ...members].join(' '))
    for (const value of 'values' in node ? (node.values ?? []) : [])
      told.set(`${type}.${value.name.value}`, plain(value.directives).join(' '))
    for (const field of fieldsOf(node)) {
      const given = 'arguments' in field ? (field.arguments ?? []) : []
      const inside = given.flatMap((each) => plain(each.directives))
      told.set(`${type}.${field.name.value}`, [signatureOf(field), ...plain(field.directives), ...inside].join(' '))
      // Keys are told by all who enter by them, value types by all who have them.
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || /^(code|id|next|at)$/.test(field.name.value)) continue
      const joins = (field.directives ?? []).filter(({ name }) => name.value === 'join__field').map(print)
      const answering = joins.filter((each) => !/external: true|usedOverridden/.test(each))
      const ofType = (node.directives ?? []).filter(({ name }) => name.value === 'join__type').map(print)
      const graphs = joins.length === 0 ? ofType : answering
      const names = graphs.flatMap((each) => /graph: (\w+)/.exec(each)?.[1] ?? [])
      told.set(`${type}.${field.name.value} by`, [...new Set(names)].join())
    }
  }
  return told
}

test('whatever a schema says, it is refused or leaves all that is ours as it was', async () => {
  // Another subgraph, so that the supergraph says of each field who answers for it.
  const none = {
    name: 'none',
    typeDefs: `${LINK}type Query { none: Int } type Region @key(fields: "code") { code: ID! none: Int }`,
  }
  const before = await compose([base, none])
  const was = ours(before)
  let passed = 0
  await fc.assert(
    fc.asyncProperty(schema, async (typeDefs) => {
      const { outcome, supergraph, findings } = await checkSubgraph({
        subgraph: { name: 'out', url: 'https://out.example/', typeDefs, owner: '0001', tier: 'RESTRICTED' },
        base: [base, none],
        others: [],
        served: before,
        consents: [],
        usageOf: async () => [{ client: 'c', operation: null, hash: 'h', count: 1, lastSeenAt: new Date(0) }],
      })
      for (const { message, line } of findings) {
        expect(message.id).not.toBe(message.en)
        expect(line === null || (line > 0 && line <= typeDefs.split('\n').length)).toBe(true)
      }
      if (outcome !== 'PASSED') return
      passed++
      const now = ours(supergraph!)
      const differing = [...was].filter(
        ([coordinate, text]) => !coordinate.startsWith('join__') && now.get(coordinate) !== text,
      )
      expect(differing).toEqual([])
      const changes = await changesBetween(before, supergraph!)
      expect(changes.filter(({ kind }) => kind !== 'SAFE')).toEqual([])
    }),
    { numRuns: 150 },
  )
  // Else nothing was looked at.
  expect(passed).toBeGreaterThan(5)
})
