import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import { compose } from '@satudata/federation'
import { expect, test } from 'vitest'
import { planning } from './planning.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@requires", "@external", "@interfaceObject", "@context", "@fromContext"])'

/** What subgraphs are asked for an operation, in order; and what clients see of the supergraph. */
async function planned(subgraphs: readonly string[], operation: string) {
  const parts = subgraphs.map((text, index) => ({ name: `s${index}`, url: 'http://s', typeDefs: `${LINK}\n${text}` }))
  let told = ''
  const plan = planning(await compose(parts), ({ api, bare }) => void (told = JSON.stringify([api, bare])))
  const said = plan(operation, null, [])
  const { node } = JSON.parse(said.kind === 'PLANNED' ? said.plan : '{}') as QueryPlan
  return {
    told,
    asked: fetchesIn(node as PlanNode).map(({ operation: text }) => text),
    fetches: fetchesIn(node as PlanNode),
  }
}

function fetchesIn(node: PlanNode): FetchNode[] {
  if (node.kind === 'Fetch') return [node]
  if (node.kind === 'Flatten') return fetchesIn(node.node)
  return node.kind === 'Sequence' || node.kind === 'Parallel' ? node.nodes.flatMap(fetchesIn) : []
}

const MEDIA =
  'interface Media { title: String price(c: String): Int } type Book implements Media { title: String price(c: String): Int } type Disc implements Media { title: String price(c: String): Int }'

test.each<[string, string[], string, string, string | null]>([
  [
    'of an interface',
    [
      `type Query { shelf: Shelf } type Shelf @key(fields: "id") { id: ID! media: Media } ${MEDIA}`,
      `type Shelf @key(fields: "id") { id: ID! media: Media @external worth: Int @requires(fields: "media { price(c: \\"X\\") }") } ${MEDIA.replaceAll(/(type \w+ implements Media \{ title: String) (price\(c: String\): Int)/g, '$1 @external $2 @external')}`,
    ],
    '{ shelf { worth media { price(c: "Y") } } }',
    '{shelf{__typename id media{__typename price_1:price(c:"X")price(c:"Y")}}}',
    '"name":"price_1","sentAs":"price"',
  ],
  [
    'in a fragment on one of its types',
    [
      `type Query { shelf: Shelf } type Shelf @key(fields: "id") { id: ID! media: Media } ${MEDIA}`,
      `type Shelf @key(fields: "id") { id: ID! media: Media @external worth: Int @requires(fields: "media { ... on Book { price(c: \\"X\\") } }") } interface Media { title: String } type Book implements Media { title: String @external price(c: String): Int @external } type Disc implements Media { title: String @external }`,
    ],
    '{ shelf { worth media { ... on Book { price(c: "Y") } } } }',
    '{shelf{__typename id media{__typename ...on Book{price_1:price(c:"X")price(c:"Y")}}}}',
    '"typeCondition":"Book","selections":[{"kind":"Field","name":"price_1","sentAs":"price"}]',
  ],
  [
    'of an interface object',
    [
      'type Query { work: Work } interface Work @key(fields: "id") { id: ID! price(c: String): Int } type Book implements Work @key(fields: "id") { id: ID! price(c: String): Int }',
      'type Work @key(fields: "id") @interfaceObject { id: ID! price(c: String): Int @external tax: Int @requires(fields: "price(c: \\"X\\")") }',
    ],
    '{ work { tax price(c: "Y") } }',
    '{work{__typename id price_1:price(c:"X")price(c:"Y")}}',
    '"name":"price_1","sentAs":"price"',
  ],
  [
    'left to their default, as an argument from the objects around has it',
    [
      'type Query { year: Year } type Year @key(fields: "year") @context(name: "year") { year: Int! figure(n: Int): Int! post: Post! } type Post @key(fields: "code") { code: ID! amount(of: Int @fromContext(field: "$year { figure }")): Int }',
    ],
    '{ year { figure(n: 3) post { amount } } }',
    '{year{__typename figure_1:figure figure(n:3)post{__typename code}}}',
    null,
  ],
])(
  'a required field with arguments %s is asked for beside the caller’s',
  async (_, subgraphs, operation, first, sent) => {
    const { told, asked, fetches } = await planned(subgraphs, operation)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toBe(first)
    expect(JSON.stringify(fetches[1])).toContain(sent ?? '"path":["..","... on Year","figure_1"]')
    // Nobody else knows of what stands for it.
    expect(told).not.toMatch(/price_1|figure_1/)
  },
)

test('a chain of requirements over three subgraphs is followed from the end, though all begins in the middle', async () => {
  const entity = (fields: string) => `type T @key(fields: "id") { id: ID! ${fields} }`
  const { asked } = await planned(
    [
      entity('last: Int @requires(fields: "middle") middle: Int @external'),
      `type Query { t: T } ${entity('middle: Int @requires(fields: "first") first: Int @external')}`,
      entity('first: Int'),
    ],
    '{ t { last middle } }',
  )
  const of = (field: string) =>
    `query($representations:[_Any!]!){_entities(representations:$representations){...on T{${field}}}}`
  expect(asked).toEqual(['{t{__typename id}}', of('first'), of('middle'), of('last')])
})
