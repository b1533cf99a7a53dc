import { GraphQLSchema, Kind, parse, specifiedDirectives } from 'graphql'
import type { DefinitionNode, DocumentNode, GraphQLDirective, GraphQLNamedType, GraphQLObjectType } from 'graphql'
import { extendSchemaImpl } from 'graphql/utilities/extendSchema.js'
import type { Steps } from '../steps.ts'

/** Reads a schema text that comes in pieces. */
export function* documentFrom(pieces: readonly string[]): Steps<DocumentNode> {
  const definitions: DefinitionNode[] = []
  for (const piece of pieces) {
    definitions.push(...parse(piece, { noLocation: true }).definitions)
    yield
  }
  return { kind: Kind.DOCUMENT, definitions }
}

const EMPTY = {
  description: undefined,
  types: [],
  directives: [],
  extensions: Object.create(null) as Record<string, never>,
  extensionASTNodes: [],
  assumeValid: true,
}

/** What `buildASTSchema` of graphql-js makes of a document that is known to be valid, in steps: that does it in one. */
export function* schemaFrom(document: DocumentNode): Steps<GraphQLSchema> {
  const config = extendSchemaImpl(EMPTY, document, VALID)
  yield
  for (const type of config.types) {
    // Worked out when they are asked for first, and then known.
    if ('getFields' in type) type.getFields()
    if ('getInterfaces' in type) type.getInterfaces()
    yield
  }
  const roots = config.astNode == null ? rootsIn(config.types) : {}
  return new GraphQLSchema({ ...config, ...roots, directives: withSpecified(config.directives) })
}

const VALID = { assumeValid: true, assumeValidSDL: true }

function rootsIn(types: readonly GraphQLNamedType[]) {
  const named = (name: string) => types.find((each) => each.name === name) as GraphQLObjectType | undefined
  return { query: named('Query'), mutation: named('Mutation'), subscription: named('Subscription') }
}

function withSpecified(directives: readonly GraphQLDirective[]): GraphQLDirective[] {
  const defined = new Set(directives.map(({ name }) => name))
  return [...directives, ...specifiedDirectives.filter(({ name }) => !defined.has(name))]
}
