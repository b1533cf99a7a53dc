import {
  BREAK,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type {
  DocumentNode,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql'
import { withWhatImplementations } from '../supergraph/slice.ts'

/** Names that are to somebody as if they were not there. */
export interface HiddenNames {
  readonly types: ReadonlySet<string>
  /** "Region.permits" */
  readonly fields: ReadonlySet<string>
}

/** What is gone from a schema without these coordinates, as `sliceOf` has it: known here without making that schema. */
export function hiddenNames(schema: GraphQLSchema, coordinates: ReadonlySet<string>): HiddenNames {
  const fields = withWhatImplementations(schema, coordinates)
  const types = Object.values(schema.getTypeMap()).filter((each) => !isBuiltIn(each))
  for (let before = -1; before !== fields.size;) {
    before = fields.size
    for (const type of types) if (isEmptied(type, fields)) fields.add(type.name)
    for (const type of types) hideBrokenPromises(type, fields)
  }
  const reached = reachable(schema, fields)
  return { types: new Set(types.flatMap(({ name }) => (reached.has(name) ? [] : [name]))), fields }
}

/** True when a document, valid by the schema, has such a name in it. */
export function mentions(schema: GraphQLSchema, document: DocumentNode, { types, fields }: HiddenNames): boolean {
  const info = new TypeInfo(schema)
  let found = false
  const finding = (is: boolean) => {
    found ||= is
    return found ? BREAK : undefined
  }
  const isTypeHidden = (type: Parameters<typeof getNamedType>[0]) => types.has(getNamedType(type)?.name ?? '')
  const visitor = {
    Field() {
      const name = info.getFieldDef()?.name
      return finding(fields.has(`${info.getParentType()?.name}.${name}`) || isTypeHidden(info.getType()))
    },
    Argument: () => finding(isTypeHidden(info.getArgument()?.type)),
    NamedType: ({ name }: { readonly name: { readonly value: string } }) => finding(types.has(name.value)),
  }
  visit(document, visitWithTypeInfo(info, visitor))
  return found
}

type WithFields = GraphQLObjectType | GraphQLInterfaceType

function isBuiltIn(type: GraphQLNamedType): boolean {
  return isIntrospectionType(type) || (isScalarType(type) && isSpecifiedScalarType(type))
}

function visibleFields(type: WithFields, hidden: ReadonlySet<string>): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(
    (each) => !hidden.has(`${type.name}.${each.name}`) && !hidden.has(getNamedType(each.type).name),
  )
}

function isEmptied(type: GraphQLNamedType, hidden: ReadonlySet<string>): boolean {
  if (isObjectType(type) || isInterfaceType(type)) return visibleFields(type, hidden).length === 0
  if (isUnionType(type)) return type.getTypes().every(({ name }) => hidden.has(name))
  if (isEnumType(type)) return type.getValues().every(({ name }) => hidden.has(`${type.name}.${name}`))
  if (!isInputObjectType(type)) return false
  return Object.values(type.getFields()).every(
    (each) => hidden.has(`${type.name}.${each.name}`) || hidden.has(getNamedType(each.type).name),
  )
}

/** What an implementation lost its interface cannot promise. */
function hideBrokenPromises(type: GraphQLNamedType, hidden: Set<string>): void {
  if (!(isObjectType(type) || isInterfaceType(type)) || hidden.has(type.name)) return
  const own = new Set(visibleFields(type, hidden).map(({ name }) => name))
  for (const each of type.getInterfaces())
    for (const { name } of visibleFields(each, hidden)) if (!own.has(name)) hidden.add(`${each.name}.${name}`)
}

function reachable(schema: GraphQLSchema, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set<string>()
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (type == null || hidden.has(type.name) || reached.has(type.name)) return
    reached.add(type.name)
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const each of visibleFields(type, hidden)) {
        reach(getNamedType(each.type))
        for (const argument of each.args) reach(getNamedType(argument.type))
      }
      for (const each of type.getInterfaces()) reach(each)
    }
    if (isInputObjectType(type)) for (const each of Object.values(type.getFields())) reach(getNamedType(each.type))
    if (isAbstractType(type)) for (const each of schema.getPossibleTypes(type)) reach(each)
    if (isInterfaceType(type)) for (const each of schema.getImplementations(type).interfaces) reach(each)
  }
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) reach(root)
  for (const directive of schema.getDirectives()) for (const each of directive.args) reach(getNamedType(each.type))
  return reached
}
