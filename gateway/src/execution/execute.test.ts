import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { buildSchema, Kind, OperationTypeNode, parse } from 'graphql'
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql'
import { expect, test } from 'vitest'
import { executePlan } from './execute.ts'
import type { SubgraphCall, SubgraphReply } from './ask.ts'
import { insideNames } from './names.ts'

const schema = buildSchema(`
  type Query { items: [Item!] item: Item known: Known }
  interface Known { label: String }
  type One implements Known { label: String }
  type Two implements Known { label: String }
  union OneOf = One | Two | Item
  union OneOrItem = One | Item
  type Item { id: ID! name: String tax: Int label: String parts: [Part] twin: Item }
  type Part { size: Int }`)

/** Subgraph `a` has the items, `b` works out tax and label from their price and parts. */
const names = insideNames({ names: ['__typename', 'id', 'price', 'parts', 'size'], suffix: '__as' })

type Replies = Readonly<Record<string, (call: SubgraphCall) => SubgraphReply>>

async function executed(document: string, node: PlanNode, replies: Replies) {
  const calls: SubgraphCall[] = []
  const operation = parse(document).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const answer = await executePlan({
    plan: { kind: 'QueryPlan', node },
    operation: operation as OperationDefinitionNode,
    fragments: {},
    schema,
    supergraph: schema,
    names,
    variables: {},
    call: async (call) => {
      calls.push(call)
      return replies[call.subgraph]!(call)
    },
  })
  return { ...answer, calls }
}

const fetchOf = (serviceName: string, more: Partial<FetchNode> = {}): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation: '',
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
  variableUsages: [],
  ...more,
})
const field = (name: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode =>
  selections.length === 0 ? { kind: 'Field', name } : { kind: 'Field', name, selections }
const itemsWith = (...needed: QueryPlanSelectionNode[]): QueryPlanSelectionNode[] => [
  { kind: 'InlineFragment', typeCondition: 'Item', selections: [field('__typename'), field('id'), ...needed] },
]
/** First `a`, then `b` for the objects at a path. */
const then = (path: string[], ...needed: QueryPlanSelectionNode[]): PlanNode => ({
  kind: 'Sequence',
  nodes: [fetchOf('a'), { kind: 'Flatten', path, node: fetchOf('b', { requires: itemsWith(...needed) }) }],
})
const item = (id: number, more: object = {}) => ({ __typename: 'Item', id: String(id), ...more })
const at = (path: (string | number)[]): GraphQLFormattedError => ({
  message: 'no',
  path,
  extensions: { code: 'CONFLICT' },
})
const pathsOf = (errors: readonly GraphQLFormattedError[]) => errors.map(({ path }) => path?.join('.'))
const entitiesOf = (call: SubgraphCall) => call.variables['representations'] as readonly { readonly id: string }[]

test.each([
  [20_000, 1],
  [20_001, 0],
])('%d objects make %d request: of more than 20,000 at once a subgraph is not asked', async (count, asked) => {
  const { data, errors, calls } = await executed('{ items { tax } }', then(['items', '@']), {
    a: () => ({ data: { items: Array.from({ length: count }, (_, index) => item(index)) } }),
    b: (call) => ({ data: { _entities: entitiesOf(call).map(() => ({ tax: 1 })) } }),
  })
  expect(calls.filter(({ subgraph }) => subgraph === 'b')).toHaveLength(asked)
  const items = (data as { readonly items: readonly unknown[] }).items
  expect(items[count - 1]).toEqual({ tax: asked === 1 ? 1 : null })
  // One failure is told a thousand times at most.
  const told = asked === 1 ? [] : Array.from({ length: 1_000 }, (_, index) => [`items.${index}.tax`, 'LIMIT_EXCEEDED'])
  expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']])).toEqual(told)
})

test('what is worked out from a field that failed is null, each with the error; the failed one was not asked for, and is not named', async () => {
  const { data, errors, calls } = await executed(
    '{ items { id tax word: label } }',
    then(['items', '@'], field('price')),
    {
      a: () => ({
        data: { items: [item(1, { price: null }), item(2, { price: 5 })] },
        errors: [at(['items', 0, 'price'])],
      }),
      b: () => ({ data: { _entities: [{ tax: 10, word: 'dear' }] } }),
    },
  )
  expect(calls[1]?.variables['representations']).toEqual([item(2, { price: 5 })])
  expect(data).toEqual({
    items: [
      { id: '1', tax: null, word: null },
      { id: '2', tax: 10, word: 'dear' },
    ],
  })
  expect(errors).toEqual(
    ['tax', 'word'].map((name) => ({
      message: 'no',
      path: ['items', 0, name],
      extensions: { code: 'CONFLICT', serviceName: 'a' },
    })),
  )
})

test('an item of a list that failed is not handed on as null', async () => {
  const { data, errors, calls } = await executed('{ item { tax } }', then(['item'], field('parts', field('size'))), {
    a: () => ({ data: { item: item(1, { parts: [{ size: 1 }, null] }) }, errors: [at(['item', 'parts', 1, 'size'])] }),
    b: () => ({ data: { _entities: [{ tax: 10 }] } }),
  })
  expect(calls).toHaveLength(1)
  expect([data, pathsOf(errors)]).toEqual([{ item: { tax: null } }, ['item.tax']])
})

test('a null that is an answer is handed on, though something else of the object failed', async () => {
  const { data, errors, calls } = await executed('{ item { name tax } }', then(['item'], field('price')), {
    a: () => ({ data: { item: item(1, { name: null, price: null }) }, errors: [at(['item', 'name'])] }),
    b: () => ({ data: { _entities: [{ tax: 0 }] } }),
  })
  expect(calls[1]?.variables['representations']).toEqual([item(1, { price: null })])
  expect([data, pathsOf(errors)]).toEqual([{ item: { name: null, tax: 0 } }, ['item.name']])
})

test('an error of an object as a whole stands at every field that it takes away', async () => {
  const { data, errors } = await executed('{ items { tax label } }', then(['items', '@']), {
    a: () => ({ data: { items: [item(1), item(2), item(1)] } }),
    b: () => ({ data: { _entities: [null, { tax: 2, label: 'x' }] }, errors: [at(['_entities', 0])] }),
  })
  const none = { tax: null, label: null }
  expect(data).toEqual({ items: [none, { tax: 2, label: 'x' }, none] })
  expect(pathsOf(errors)).toEqual(['items.0.tax', 'items.0.label', 'items.2.tax', 'items.2.label'])
})

test("names of the caller that plans read by, and names of the planner, are the caller's in errors", async () => {
  const { data, errors } = await executed(
    '{ item { id: name price: label parts: tax } }',
    then(['item'], field('price')),
    {
      a: () => ({
        data: { item: item(1, { id__as: 'Budi', price__as: null, price: 5 }) },
        errors: [at(['item', 'price__as__alias_0'])],
      }),
      b: (call) => ({ data: { _entities: [{ parts__as: Number(entitiesOf(call)[0]?.id) * 7 }] } }),
    },
  )
  expect([data, pathsOf(errors)]).toEqual([{ item: { id: 'Budi', price: null, parts: 7 } }, ['item.price']])
})

test('what is asked of the query again, below objects of the answer, fails at each of them', async () => {
  const node: PlanNode = {
    kind: 'Sequence',
    nodes: [fetchOf('a'), { kind: 'Flatten', path: ['items', '@'], node: fetchOf('b') }],
  }
  const { data, errors } = await executed('{ items { name } }', node, {
    a: () => ({ data: { items: [item(1), item(2)] } }),
    b: () => ({ data: { name: null }, errors: [at(['name'])] }),
  })
  expect([data, pathsOf(errors)]).toEqual([
    { items: [{ name: null }, { name: null }] },
    ['items.0.name', 'items.1.name'],
  ])
})

test('what is left out by a variable, with what is worked out from it, does not keep the rest from being asked', async () => {
  const operationDocumentNode = (text: string) => ({ operationDocumentNode: parse(text) })
  const needs = { requires: itemsWith(field('price')) }
  const asks = (tax: string) =>
    operationDocumentNode(`{ _entities { ... on Item { ${tax} } ... on Item @include(if: $yes) { label } } }`)
  const node = (tax: string): PlanNode => ({
    kind: 'Sequence',
    nodes: [
      fetchOf('a', operationDocumentNode('{ item { __typename id ... on Item @include(if: $yes) { price } } }')),
      { kind: 'Flatten', path: ['item'], node: fetchOf('b', { ...needs, ...asks(tax) }) },
    ],
  })
  const document = 'query ($yes: Boolean = false) { item { tax label @include(if: $yes) } }'
  const replies: Replies = {
    a: () => ({ data: { item: item(1) } }),
    b: () => ({ data: { _entities: [{ tax: 7 }] } }),
  }
  const { data, errors, faults, calls } = await executed(document, node('tax'), replies)
  expect(calls[1]?.variables['representations']).toEqual([item(1)])
  expect([data, errors, faults]).toEqual([{ item: { tax: 7 } }, [], []])
  // Nothing else is asked for: nobody is asked.
  const none = await executed(document.replace('tax ', ''), node('__typename'), replies)
  expect([none.calls.length, none.data]).toEqual([1, { item: {} }])
})

test('a field that the caller left out may fail unseen, where the plan asks for it all the same; what is worked out from it may not', async () => {
  const document = (more: string) =>
    `query ($no: Boolean = false) { item { id price: name @include(if: $no) ${more} } }`
  const failing = (name: string): Replies => ({
    a: () => ({ data: { item: item(1, { [name]: null }) }, errors: [at(['item', name])] }),
    b: () => ({ data: { _entities: [{ tax: 7 }] } }),
  })
  const left = await executed(document(''), fetchOf('a'), failing('price__as'))
  expect([left.data, left.errors]).toEqual([{ item: { id: '1' } }, []])
  const { data, errors } = await executed(document('tax'), then(['item'], field('price')), failing('price'))
  expect([data, pathsOf(errors)]).toEqual([{ item: { id: '1', tax: null } }, ['item.tax']])
})

test('what a subgraph says of a field that nobody asked for is no reason to leave out another', async () => {
  const operationDocumentNode = (text: string) => ({ operationDocumentNode: parse(text) })
  const asking = (subgraph: string, needed: QueryPlanSelectionNode, asked: string): PlanNode => ({
    kind: 'Flatten',
    path: ['item'],
    node: fetchOf(subgraph, { requires: itemsWith(needed), ...operationDocumentNode(`{ _entities { ${asked} } }`) }),
  })
  const given = 'item { __typename id ... on Item @include(if: $yes) { price parts { size } } }'
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      fetchOf('a', operationDocumentNode(`{ ${given} }`)),
      asking('b', field('price'), '... on Item { tax }'),
      asking('c', field('parts', field('size')), '... on Item { name ... on Item @include(if: $yes) { label } }'),
    ],
  }
  const document = 'query ($yes: Boolean = false) { item { tax @include(if: $yes) name label @include(if: $yes) } }'
  const { data, errors } = await executed(document, plan, {
    a: () => ({ data: { item: item(1) } }),
    b: () => ({ data: { _entities: [null] }, errors: [at(['_entities', 0, 'tax'])] }),
    c: () => ({ data: { _entities: [{ name: 'Budi' }] } }),
  })
  expect([data, errors]).toEqual([{ item: { name: 'Budi' } }, []])
})

test('a name that is left out of one object is, whoever else has a field of that name', async () => {
  const operationDocumentNode = (text: string) => ({ operationDocumentNode: parse(text) })
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      fetchOf(
        'a',
        operationDocumentNode(
          '{ price item { ... on Item { __typename id ... on Item @include(if: $yes) { price } } } items { price } }',
        ),
      ),
      {
        kind: 'Flatten',
        path: ['item'],
        node: fetchOf('b', {
          requires: itemsWith(field('price')),
          ...operationDocumentNode('{ _entities { ... on Item { tax @include(if: $yes) label } } }'),
        }),
      },
    ],
  }
  const document = 'query ($yes: Boolean = false) { item { tax @include(if: $yes) label } }'
  const { data, errors, faults, calls } = await executed(document, plan, {
    a: () => ({ data: { price: 1, item: item(1), items: [{ price: 2 }] } }),
    b: () => ({ data: { _entities: [{ label: 'x' }] } }),
  })
  expect(calls[1]?.variables['representations']).toEqual([item(1)])
  expect([data, errors, faults]).toEqual([{ item: { label: 'x' } }, [], []])
})

test('of an object that is known by an interface only, a union has what it asks for where it has every type of the interface', async () => {
  const known = { a: () => ({ data: { known: { label: 'x', word: 'x' } } }) }
  const { data, faults } = await executed('{ known { label ... on OneOf { word: label } } }', fetchOf('a'), known)
  expect([data, faults]).toEqual([{ known: { label: 'x', word: 'x' } }, []])
  const some = await executed('{ known { label ... on OneOrItem { word: label } } }', fetchOf('a'), known)
  expect(some.data).toEqual({ known: { label: 'x' } })
})

test('a name such as __proto__ is one like any other', async () => {
  const proto = insideNames({ names: ['__proto__'], suffix: '__as' }).inside('__proto__', 'name')
  expect(proto).toBe('__proto____as')
  const { data } = await executed('{ item { __proto__: twin { id } } }', fetchOf('a'), {
    a: () => ({
      data: JSON.parse('{"item": {"__typename": "Item", "__proto__": {"id": "2"}}}') as object as SubgraphReply['data'],
    }),
  })
  expect(JSON.stringify(data)).toBe('{"item":{"__proto__":{"id":"2"}}}')
})

test.each([
  ['of the whole answer', undefined],
  ['of the object', ['_entities', 0]],
  ['of a place that is none', ['_entities', '0', 'tax']],
])('an error %s, of an answer with data, stands at what is null there', async (_, path) => {
  const { data, errors } = await executed('{ item { tax label } }', then(['item']), {
    a: () => ({ data: { item: item(1) } }),
    b: () => ({ data: { _entities: [{ tax: null, label: 'x' }] }, errors: [{ message: 'no', ...(path && { path }) }] }),
  })
  expect([data, pathsOf(errors)]).toEqual([{ item: { tax: null, label: 'x' } }, ['item.tax']])
})

test('an error that does not say where is told, though nothing is null; what is null beside it is not handed on as an answer', async () => {
  const whole = await executed('{ item { tax } }', then(['item']), {
    a: () => ({ data: { item: item(1) } }),
    b: () => ({ data: { _entities: [{ tax: 1 }] }, errors: [{ message: 'no' }] }),
  })
  expect([whole.data, pathsOf(whole.errors)]).toEqual([{ item: { tax: 1 } }, [undefined]])
  const { data, errors, calls } = await executed('{ item { tax } }', then(['item'], field('price')), {
    a: () => ({ data: { item: item(1, { price: null }) }, errors: [{ message: 'no' }] }),
    b: () => ({ data: { _entities: [{ tax: 0 }] } }),
  })
  expect([data, pathsOf(errors), calls.length]).toEqual([{ item: { tax: null } }, [undefined], 1])
})

test.each([
  ['failed', { price: null }, [at(['item', 'price'])], ['item.twin.tax'], 0],
  ['is null', { price: null }, [], [], 1],
  ['is not there', {}, [], [], 0],
])('an argument from an object above that %s', async (_, above, failures, told, asked) => {
  const contextRewrites = [{ kind: 'KeyRenamer' as const, path: ['..', 'price'], renameKeyTo: 'of' }]
  const fetch = fetchOf('b', { requires: itemsWith(), contextRewrites })
  const node: PlanNode = {
    kind: 'Sequence',
    nodes: [fetchOf('a'), { kind: 'Flatten', path: ['item', 'twin'], node: fetch }],
  }
  const { data, errors, faults, calls } = await executed('{ item { twin { tax } } }', node, {
    a: () => ({ data: { item: item(1, { ...above, twin: item(2) }) }, errors: failures }),
    b: () => ({ data: { _entities: [{ tax: 7 }] } }),
  })
  expect(calls.slice(1).map(({ variables }) => variables['of'])).toEqual(asked === 1 ? [null] : [])
  expect([data, pathsOf(errors)]).toEqual([{ item: { twin: { tax: asked === 1 ? 7 : null } } }, told])
  // Never null without a word.
  expect(faults.length + told.length).toBe(1 - asked)
})
