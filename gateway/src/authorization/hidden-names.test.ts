import { buildSchema, isIntrospectionType, isSpecifiedScalarType } from 'graphql'
import type { GraphQLNamedType, GraphQLScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { atOnce } from '../steps.ts'
import { sliceOf } from '../supergraph/slice.ts'
import { hiddenNames } from './hidden-names.ts'

const schema = buildSchema(`
  type Query { region(near: Near, sort: Sort): Region media: [Media!] either: Either only: Only count: Int }
  type Mutation { permitAdd(input: PermitInput!): Permit }
  type Region { code: ID! permits(filter: Filter): [Permit!] named: Named }
  interface Named { name: String kind: Kind }
  interface Titled implements Named { name: String kind: Kind title: String }
  type Permit implements Titled & Named { name: String kind: Kind title: String stage: Stage region: Region }
  type Media implements Named { name: String kind: Kind rating: Rating }
  type Rating { stars: Int by: Named }
  type Only { rating: Rating }
  union Either = Region | Only
  enum Kind { A B } enum Stage { FIRST LAST } enum Sort { UP DOWN }
  input Near { x: Int deep: Deep } input Deep { y: Int } input Filter { stage: Stage } input PermitInput { name: String kind: Kind }
`)
const isOwn = (type: GraphQLNamedType) =>
  !isIntrospectionType(type) && !isSpecifiedScalarType(type as GraphQLScalarType)
const types = Object.values(schema.getTypeMap()).filter(isOwn)
const coordinates = types.flatMap((type) =>
  'getFields' in type && 'getInterfaces' in type
    ? [type.name, ...Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)]
    : [],
)

/** What is not there, as types and fields, by what is secret. */
const byNames = (secret: ReadonlySet<string>) => {
  const hidden = hiddenNames(schema, secret)
  return gone(
    (type) => hidden.types.has(type),
    (type, field, of) => hidden.fields.has(`${type}.${field}`) || hidden.types.has(of),
  )
}
const bySlice = (secret: ReadonlySet<string>) => {
  const slice = atOnce(sliceOf(schema, secret))
  return gone(
    (name) => slice.getType(name) === undefined,
    (name, field) => {
      const type = slice.getType(name)
      return type === undefined || !('getFields' in type) || type.getFields()[field] === undefined
    },
  )
}
function gone(hasType: (type: string) => boolean, hasField: (type: string, field: string, of: string) => boolean) {
  return types.flatMap((type) => {
    if (hasType(type.name)) return [type.name]
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const lost = fields.filter((field) => hasField(type.name, field.name, String(field.type).replaceAll(/[[\]!]/g, '')))
    return lost.map(({ name }) => `${type.name}.${name}`)
  })
}

test('the names that are hidden are those that introspection does not show, whatever is secret', () => {
  let state = 20261122
  const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
  for (let round = 0; round < 300; round++) {
    const part = chance()
    const secret = new Set(coordinates.filter((each) => each !== 'Query' && chance() < part))
    expect([...secret, byNames(secret)]).toEqual([...secret, bySlice(secret)])
  }
})
