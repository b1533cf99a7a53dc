import { buildASTSchema, isObjectType, isRequiredArgument, Kind, parse, print, visit } from 'graphql'
import type {
  ASTNode,
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  GraphQLObjectType,
  GraphQLSchema,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  SelectionSetNode,
} from 'graphql'

/** A type that other subgraphs refer to. */
export interface EntityType {
  readonly type: GraphQLObjectType
  /** Fields of its first resolvable key: `code`, or `organization { code } year`. */
  readonly key: SelectionSetNode
}

/** A subgraph's schema text, read. */
export interface Described {
  readonly document: DocumentNode
  readonly schema: GraphQLSchema
  readonly entities: readonly EntityType[]
}

/** Extensions and the kinds they extend. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
}

/** Types and fields that the federation specification adds. */
const MACHINERY = /^(_Any|_Entity|_Service|_FieldSet|FieldSet|link__\w+|federation__\w+)$/
const OWN_DIRECTIVES =
  /^(link|key|external|requires|provides|extends|shareable|override|inaccessible|tag|interfaceObject|composeDirective|authenticated|requiresScopes|policy|context|fromContext|cost|listSize)$/
const ADDED = /^_(service|entities)$/

/** Reads a subgraph's schema. Throws GraphQL's own error, with line and column, when the text is no schema. */
export function describe(sdl: string): Described {
  const document = parse(sdl)
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: joined(document) }, { assumeValidSDL: true })
  return { document, schema, entities: entitiesOf(document, schema) }
}

/** The text without what federation libraries add for themselves (`_service`, `_Any`, `@federation__…`): what a team wrote. */
export function ownText(sdl: string): string {
  const cuts = parse(sdl).definitions.flatMap((node) => {
    const name = 'name' in node ? node.name?.value : undefined
    if (
      name !== undefined &&
      (MACHINERY.test(name) || (node.kind === Kind.DIRECTIVE_DEFINITION && OWN_DIRECTIVES.test(name)))
    )
      return [node.loc]
    if (name !== 'Query' || !('fields' in node)) return []
    const added = (node.fields ?? []).filter((each) => ADDED.test(each.name.value))
    return added.length === node.fields?.length ? [node.loc] : added.map(({ loc }) => loc)
  })
  const kept = cuts.reduceRight((text, cut) => (cut ? text.slice(0, cut.start) + text.slice(cut.end) : text), sdl)
  return `${kept.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`
}

/** The same text for schemas that differ only in layout, order, and what libraries add. */
export function canonical(sdl: string): string {
  const document = parse(ownText(sdl))
  const links = document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION ? (node.directives ?? []) : [],
  )
  return [...links, ...joined(document).map(sorted)].map(plainly).sort().join('\n')
}

function plainly(node: ASTNode): string {
  return print(visit(node, { StringValue: (text) => ({ ...text, block: false }) }))
}

function sorted(node: DefinitionNode): DefinitionNode {
  if (!('fields' in node) || node.fields === undefined) return node
  const fields = node.fields.toSorted((a, b) => a.name.value.localeCompare(b.name.value))
  return { ...node, fields } as DefinitionNode
}

/** Types with their extensions, without the federation's own: as graphql-js wants them. */
function joined(document: DocumentNode): DefinitionNode[] {
  const types = new Map<string, Record<string, unknown>>()
  for (const node of document.definitions) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION || !('name' in node) || node.name === undefined) continue
    if (MACHINERY.test(node.name.value)) continue
    const known = types.get(node.name.value)
    const parts = node as unknown as Record<string, unknown>
    if (known === undefined) {
      types.set(node.name.value, { ...parts, kind: EXTENSIONS[node.kind] ?? node.kind })
      continue
    }
    for (const list of ['fields', 'values', 'types', 'interfaces', 'directives'])
      known[list] = [...((known[list] as unknown[]) ?? []), ...((parts[list] as unknown[]) ?? [])]
  }
  return [...types.values()].map(withoutMachinery)
}

function withoutMachinery(node: Record<string, unknown>): DefinitionNode {
  const fields = (node['fields'] as { readonly name: { readonly value: string } }[] | undefined)?.filter(
    ({ name }) => name.value !== '_service' && name.value !== '_entities',
  )
  return { ...node, ...(fields === undefined ? {} : { fields }) } as unknown as DefinitionNode
}

function entitiesOf(document: DocumentNode, schema: GraphQLSchema): EntityType[] {
  const found = new Map<string, EntityType>()
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    const type = schema.getType(node.name.value)
    const key = keyOf(node)
    if (isObjectType(type) && key !== null && !found.has(type.name)) found.set(type.name, { type, key })
  }
  return [...found.values()]
}

function keyOf({ directives }: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): SelectionSetNode | null {
  for (const directive of directives ?? []) {
    if (!/^(federation__)?key$/.test(directive.name.value) || argument(directive, 'resolvable') === false) continue
    const [operation] = parse(`{ ${String(argument(directive, 'fields'))} }`).definitions
    if (operation?.kind === Kind.OPERATION_DEFINITION) return operation.selectionSet
  }
  return null
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value
  return value !== undefined && 'value' in value ? value.value : undefined
}

/** Fields that can be asked without arguments and are not someone else's (`@external`). */
export function askable(type: GraphQLObjectType) {
  return Object.values(type.getFields()).filter(
    ({ args, astNode }) =>
      !args.some(isRequiredArgument) &&
      !(astNode?.directives ?? []).some(({ name }) => /^(federation__)?(external|requires)$/.test(name.value)),
  )
}
