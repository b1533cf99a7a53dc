import { isInterfaceType, isSpecifiedDirective, Kind } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Steps } from '../steps.ts'
import { schemaFrom } from './build.ts'
import { keepReachable, removeEmptied, removeHidden } from './visible.ts'

/**
 * A schema without these coordinates (`Type`, `Type.member`, `Type.field(argument:)`), and without what can be reached only
 * through them. For introspection; whether a field may be read is decided where an operation asks for it. `schema`: built from a text.
 */
export function* sliceOf(schema: GraphQLSchema, coordinates: ReadonlySet<string>): Steps<GraphQLSchema> {
  if (coordinates.size === 0) return schema
  const hidden = withWhatImplementations(schema, coordinates)
  yield
  let document = documentOf(schema)
  for (;;) {
    const visible = removeEmptied(yield* removeHidden(document, hidden), hidden)
    yield
    const next = yield* hideBrokenPromises(visible, hidden)
    if (next === document) break
    document = next
  }
  return yield* schemaFrom(yield* keepReachable(document))
}

function documentOf(schema: GraphQLSchema): DocumentNode {
  const types = Object.values(schema.getTypeMap()).map(({ astNode }) => astNode)
  const directives = schema.getDirectives().map((each) => (isSpecifiedDirective(each) ? null : each.astNode))
  return { kind: Kind.DOCUMENT, definitions: [...directives, ...types].filter((each) => each != null) }
}

/**
 * A field of an interface is hidden when no implementation may show it. While one may, all keep it: the name is known, and a
 * schema in which an implementation lacks a field is not one that clients can build.
 */
export function withWhatImplementations(schema: GraphQLSchema, coordinates: ReadonlySet<string>): Set<string> {
  const hidden = new Set(coordinates)
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType)
  for (const type of interfaces) {
    const objects = schema.getImplementations(type).objects.filter(({ name }) => !coordinates.has(name))
    for (const field of Object.keys(type.getFields())) {
      const visible = objects.some(({ name }) => !coordinates.has(`${name}.${field}`))
      if (!visible || coordinates.has(`${type.name}.${field}`)) hidden.add(`${type.name}.${field}`)
    }
  }
  for (const type of interfaces) {
    for (const field of Object.keys(type.getFields())) {
      if (hidden.has(`${type.name}.${field}`)) continue
      for (const { name } of schema.getImplementations(type).objects) hidden.delete(`${name}.${field}`)
    }
  }
  return hidden
}

/** What an implementation lost, because the type it returns is hidden, its interface cannot promise. */
function* hideBrokenPromises(document: DocumentNode, hidden: Set<string>): Steps<DocumentNode> {
  const types = document.definitions.filter(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION,
  )
  const fieldsOf = new Map(types.map((each) => [each.name.value, (each.fields ?? []).map(({ name }) => name.value)]))
  const before = hidden.size
  for (const each of types) {
    for (const { name } of each.interfaces ?? []) {
      const lost = (fieldsOf.get(name.value) ?? []).filter((field) => !fieldsOf.get(each.name.value)?.includes(field))
      for (const field of lost) hidden.add(`${name.value}.${field}`)
    }
    yield
  }
  return hidden.size === before ? document : yield* removeHidden(document, hidden)
}
