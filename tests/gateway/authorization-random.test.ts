import type { Principal } from '@satudata/core'
import { SCOPES } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { FieldNode, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { Answer, TestGateway } from '../support/gateway.ts'
import { archive, loans } from './fixtures/archive.ts'
import { randomOperation } from './fixtures/random-operation.ts'

type Rule = (principal: Principal) => boolean
const signedIn: Rule = ({ kind }) => kind !== 'ANONYMOUS'
const role =
  (...roles: Principal['roles']): Rule =>
  (principal) =>
    principal.roles.some((each) => roles.includes(each))
const scope =
  (name: (typeof SCOPES)[number]): Rule =>
  ({ scopes }) =>
    scopes.includes(name)
const government = role('PRODUCER', 'WALIDATA', 'LEADER', 'ADMIN')
const never: Rule = () => false

// Written from the fixtures' schemas by hand, not by what the gateway reads out of them.
const TYPES: Readonly<Record<string, Rule>> = { Letter: signedIn }
const FIELDS: Readonly<Record<string, Rule>> = {
  'Film.secret': government,
  'Film.stamp': signedIn,
  'Film.rating': government,
  'Film.medal': government,
  'Film.reply': signedIn,
  'Letter.body': role('ADMIN'),
  'Shelf.code': role('WALIDATA'),
  'Shelf.lock': signedIn,
  'Shelf.holder': (one) => scope('person:read')(one) || (scope('data:closed')(one) && scope('data:restricted')(one)),
  'Reader.card': (one) => signedIn(one) && scope('person:read')(one),
  'Reader.number': never,
  'Vault.code': government,
  'Query.letter': signedIn,
  'Query.count': role('ADMIN'),
  'Query.never': never,
}
/** Behind a protected key, seen from the other subgraph than the one that has it. */
const BEYOND: Readonly<Record<string, Rule>> = { 'vault.visits': government, 'busiest.name': government }

const everything: Principal = {
  ...principals.admin,
  roles: ['PRODUCER', 'WALIDATA', 'LEADER', 'ADMIN'],
  scopes: SCOPES,
}
const callers: Readonly<Record<string, Principal>> = {
  anonymous: principals.anonymous,
  analyst: principals.analyst,
  'reader of persons': { ...principals.analyst, scopes: ['person:read'] },
  walidata: principals.walidata,
  administrator: principals.admin,
}

const subgraphs = [archive(), loans()]
let graph: TestGateway
/** As a caller with every right that somebody can have sees it: without what nobody may read. */
let schema: GraphQLSchema
beforeAll(async () => {
  graph = await startGateway({ transport: 'in-process', subgraphs })
  schema = buildClientSchema((await graph.query(getIntrospectionQuery(), {}, { principal: everything })).data)
})
afterAll(() => graph[Symbol.asyncDispose]())

test('what is for nobody is shown to nobody', () => {
  expect(schema.getType('Letter')).toBeDefined()
  expect(schema.getQueryType()?.getFields()['never']).toBeUndefined()
})

const NUMBER_OF_OPERATIONS = 100

/** What a caller with all rights gets for each operation: asked once, for all others to be held against. */
const answered = new Map<string, Promise<Answer>>()
function inFull(operation: string): Promise<Answer> {
  const answer = answered.get(operation) ?? graph.query(withTypes(operation), {}, { principal: everything })
  answered.set(operation, answer)
  return answer
}

test.each(Object.entries(callers))(
  `${NUMBER_OF_OPERATIONS} random operations answer %s what a caller with all rights gets, less the protected parts`,
  async (_, principal) => {
    let removed = 0
    for (let seed = 1; seed <= NUMBER_OF_OPERATIONS; seed++) {
      const operation = randomOperation(schema, seed)
      const full = await inFull(operation)
      expect([full.status, full.errors], `in ${operation}`).toEqual([200, []])
      for (const { received } of subgraphs) received.length = 0
      const answer = await graph.query(operation, {}, { principal })
      expect(answer.data, `in ${operation}`).toEqual(less(operation, full.data, principal))
      const paths = answer.errors.map(({ path }) => path!.join('.'))
      expect(new Set(paths).size, `in ${operation}`).toBe(paths.length)
      expect(answer.errors.every(({ extensions }) => extensions?.['code'] === 'UNAUTHORIZED_FIELD_OR_TYPE')).toBe(true)
      // Without an error nothing is missing.
      const promised = paths.length === 0 ? less(operation, full.data, everything) : answer.data
      expect(answer.data, `in ${operation}`).toEqual(promised)
      removed += Math.min(paths.length, 1)
      expect(protectedIn(principal), `in ${operation}`).toEqual([])
    }
    expect(removed).toBeGreaterThan(NUMBER_OF_OPERATIONS / 20)
  },
  120_000,
)

/** The same operation, in which every object tells its type as `type_`. */
function withTypes(operation: string): string {
  const field: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: 'type_' },
    name: { kind: Kind.NAME, value: '__typename' },
  }
  return print(
    visit(parse(operation), {
      SelectionSet: (node) => ({ ...node, selections: [field, ...node.selections] }),
    }),
  )
}

const GONE = Symbol('null where none may be')

/** What is left of the full answer for a principal; walks the answer itself, object by object. */
function less(operation: string, full: object, principal: Principal): unknown {
  const { definitions } = parse(operation)
  const root = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!
  const fragments = Object.fromEntries(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const variables = { yes: true, no: false }
  const may = (type: GraphQLObjectType, name: string, under: string): boolean =>
    [FIELDS[`${type.name}.${name}`], BEYOND[`${under}.${name}`]].every((rule) => rule === undefined || rule(principal))
  const object = (data: Record<string, unknown>, fields: ReadonlyMap<string, readonly FieldNode[]>, under: string) => {
    const type = schema.getType(String(data['type_'])) as GraphQLObjectType
    if (fields.size > 0 && TYPES[type.name]?.(principal) === false) return GONE
    const left: Record<string, unknown> = {}
    for (const [key, nodes] of fields) {
      const name = nodes[0]!.name.value
      const returns = type.getFields()[name]?.type
      const value: unknown =
        returns === undefined
          ? data[key]
          : may(type, name, under)
            ? part(returns, data[key], nodes, name)
            : nothing(returns)
      if (value === GONE) return GONE
      left[key] = value
    }
    return left
  }
  const nothing = (type: GraphQLOutputType) => (isNonNullType(type) ? GONE : null)
  const part = (type: GraphQLOutputType, value: unknown, nodes: readonly FieldNode[], name: string): unknown => {
    const nullable = getNullableType(type)
    const kept = inner(nullable, value, nodes, name)
    return kept === GONE || kept === null ? nothing(type) : kept
  }
  const inner = (type: GraphQLOutputType, value: unknown, nodes: readonly FieldNode[], name: string): unknown => {
    if (value === null) return null
    if (isListType(type)) {
      const items = (value as unknown[]).map((each) => part(type.ofType as GraphQLOutputType, each, nodes, name))
      return items.includes(GONE) ? GONE : items
    }
    if (!isCompositeType(type)) return value
    const data = value as Record<string, unknown>
    const runtime = schema.getType(String(data['type_'])) as GraphQLObjectType
    return object(data, collectSubfields(schema, fragments, variables, runtime, nodes), name)
  }
  const query = schema.getQueryType()!
  const left = object(full as never, collectFields(schema, fragments, variables, query, root.selectionSet), '')
  return left === GONE ? null : left
}

/** Protected coordinates in what the subgraphs were asked since the last look. */
function protectedIn(principal: Principal): string[] {
  return subgraphs.flatMap((subgraph) =>
    subgraph.received.flatMap(({ document }) => {
      const info = new TypeInfo(subgraph.schema)
      const found: string[] = []
      visit(
        document,
        visitWithTypeInfo(info, {
          Field({ name }) {
            const type = info.getParentType()
            if (type == null || name.value.startsWith('_')) return
            const types = isAbstractType(type) ? subgraph.schema.getPossibleTypes(type) : [type]
            for (const each of types) {
              const rules = [TYPES[each.name], FIELDS[`${each.name}.${name.value}`]]
              if (rules.some((rule) => rule?.(principal) === false)) found.push(`${each.name}.${name.value}`)
            }
          },
        }),
      )
      return found
    }),
  )
}
