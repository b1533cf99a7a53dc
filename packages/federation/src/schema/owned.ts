import { Kind, parse, print } from 'graphql'
import type {
  ConstDirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
  TypeNode as GraphqlType,
} from 'graphql'
import { normalKey } from './keys.ts'
import { argumentOf, federationNames, textArgument } from './links.ts'

/** A field as its owners define it. */
export interface OwnedField {
  /** Names of the subgraphs that answer for it. */
  readonly owners: ReadonlySet<string>
  /** Its arguments and type: "(first:Int)[Region!]!". */
  readonly signature: string
  /** What it, or its arguments, are when nothing is given: "first=50". */
  readonly defaults: string
  /** True when each of its owners lets others answer for it too. */
  readonly shareable: boolean
  /** True when an owner keeps it, or its type, to some callers, or lets each row's label decide. */
  readonly guarded: boolean
}

/** A type as its owners define it. */
export interface OwnedType {
  readonly name: string
  /** Kind of GraphQL: "Object", "Interface" … */
  readonly kind: string
  readonly owners: ReadonlySet<string>
  /** Field sets by which it is entered, in their normal form. */
  readonly keys: ReadonlySet<string>
  readonly interfaces: ReadonlySet<string>
  /** Fields of objects, interfaces and inputs, without those that are only referred to. */
  readonly fields: ReadonlyMap<string, OwnedField>
  /** Values of an enum, members of a union. */
  readonly members: ReadonlySet<string>
}

/** A subgraph whose schema was read. */
export interface ReadPart {
  readonly name: string
  readonly document: DocumentNode
}

/** A type definition or extension. */
export type TypeNode = TypeDefinitionNode | TypeExtensionNode

/** The name of a kind of type, of a definition or an extension. */
export function kindOf(node: TypeNode): string {
  return node.kind.replace(/Type(Definition|Extension)$/, '')
}

/** The definitions and extensions of types in a document. Names of root operations given on the schema count as theirs. */
export function typesIn(document: DocumentNode): TypeNode[] {
  return document.definitions.filter((each): each is TypeNode => /Type(Definition|Extension)$/.test(each.kind))
}

/** Fields of an object, interface or input; none for the other kinds. */
export function fieldsOf(node: TypeNode): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] {
  return 'fields' in node ? (node.fields ?? []) : []
}

/** Values of an enum, or members of a union. */
export function membersOf(node: TypeNode): string[] {
  const values = 'values' in node ? (node.values ?? []) : []
  const types = 'types' in node ? (node.types ?? []) : []
  return [...values, ...types].map(({ name }) => name.value)
}

/** Arguments, in the order of their names, and type of a field. */
export function signatureOf(field: FieldDefinitionNode | InputValueDefinitionNode): string {
  const given = 'arguments' in field ? (field.arguments ?? []) : []
  const names = given.map(({ name, type }) => `${name.value}:${typeText(type)}`).toSorted()
  return `${names.length > 0 ? `(${names.join(',')})` : ''}${typeText(field.type)}`
}

/** What arguments of a field, or a field of an input ("=3"), are when nothing is given; empty without. */
export function defaultsOf(field: FieldDefinitionNode | InputValueDefinitionNode): string {
  const own = 'defaultValue' in field && field.defaultValue !== undefined ? [`=${print(field.defaultValue)}`] : []
  const given = 'arguments' in field ? (field.arguments ?? []) : []
  const defaults = given.flatMap(({ name, defaultValue }) =>
    defaultValue === undefined ? [] : [`${name.value}=${print(defaultValue)}`],
  )
  return [...own, ...defaults.toSorted()].join(' ')
}

/** A type as it is written: "[Region!]!". Thousands are read at each check, and the printer is slow. */
function typeText(type: GraphqlType): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value
  return type.kind === Kind.LIST_TYPE ? `[${typeText(type.type)}]` : `${typeText(type.type)}!`
}

/** What federation itself adds to every subgraph. */
const OF_FEDERATION = /^_|^(federation|link|core)__/

/** Reads which subgraph owns which type and field. */
export function ownedTypes(parts: readonly ReadPart[]): Map<string, OwnedType> {
  const types = new Map<string, Building>()
  for (const part of parts) {
    const nameOf = federationNames(part.document)
    for (const node of typesIn(part.document)) {
      const name = node.name.value
      if (OF_FEDERATION.test(name)) continue
      let type = types.get(name)
      if (type === undefined) types.set(name, (type = building(name, kindOf(node))))
      add(type, part.name, node, (directive) => nameOf(directive))
    }
  }
  return types
}

interface Building extends OwnedType {
  readonly owners: Set<string>
  readonly keys: Set<string>
  readonly interfaces: Set<string>
  readonly fields: Map<string, OwnedField & { readonly owners: Set<string> }>
  readonly members: Set<string>
}

function building(name: string, kind: string): Building {
  return {
    name,
    kind,
    owners: new Set(),
    keys: new Set(),
    interfaces: new Set(),
    fields: new Map(),
    members: new Set(),
  }
}

function add(type: Building, owner: string, node: TypeNode, nameOf: (each: ConstDirectiveNode) => string): void {
  type.owners.add(owner)
  const directives = node.directives ?? []
  for (const each of directives) {
    const fields = nameOf(each) === 'key' ? textArgument(each, 'fields') : undefined
    if (fields !== undefined) type.keys.add(normalKey(fields))
  }
  for (const { name } of 'interfaces' in node ? (node.interfaces ?? []) : []) type.interfaces.add(name.value)
  for (const member of membersOf(node)) type.members.add(member)
  const whole = directives.some((each) => nameOf(each) === 'shareable')
  const closed = isGuarded(directives, nameOf)
  for (const field of fieldsOf(node)) {
    const own = (field.directives ?? []).map(nameOf)
    if (own.includes('external') || OF_FEDERATION.test(field.name.value)) continue
    const known = type.fields.get(field.name.value)
    const shareable = (whole || own.includes('shareable')) && known?.shareable !== false
    const owners = (known?.owners ?? new Set<string>()).add(owner)
    const guarded = closed || isGuarded(field.directives ?? [], nameOf) || known?.guarded === true
    type.fields.set(field.name.value, {
      owners,
      signature: signatureOf(field),
      defaults: defaultsOf(field),
      shareable,
      guarded,
    })
  }
}

const CONDITIONS: ReadonlySet<string> = new Set(['policy', 'authenticated', 'requiresScopes'])

/** `@access(to: EVERYONE)` alone keeps nothing from anybody. */
function isGuarded(directives: readonly ConstDirectiveNode[], nameOf: (each: ConstDirectiveNode) => string): boolean {
  return directives.some((each) => {
    if (each.name.value !== 'access') return CONDITIONS.has(nameOf(each))
    const to = argumentOf(each, 'to')
    return to?.kind !== Kind.ENUM || to.value !== 'EVERYONE'
  })
}

/** Texts that are read once, those used last at the end: most schemas are the same at each check. */
const READ = new Map<string, DocumentNode>()
/** Characters of them in all; a schema that was read takes some thirty times its length. */
const MOST_READ = 1_500_000
let characters = 0

/** Reads a schema, or gives what was read of it before: not to be changed. Throws GraphQLError when it cannot be read. */
export function documentOf(typeDefs: string): DocumentNode {
  const document = READ.get(typeDefs) ?? parse(typeDefs)
  if (READ.delete(typeDefs)) characters -= typeDefs.length
  READ.set(typeDefs, document)
  characters += typeDefs.length
  for (const text of READ.keys()) {
    if (characters <= MOST_READ) break
    READ.delete(text)
    characters -= text.length
  }
  return document
}

/** The root types of a document by operation, as its schema definition names them. */
export function rootsOf(document: DocumentNode): ReadonlyMap<string, string> {
  const roots = new Map([
    ['query', 'Query'],
    ['mutation', 'Mutation'],
    ['subscription', 'Subscription'],
  ])
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue
    for (const { operation, type } of node.operationTypes ?? []) roots.set(operation, type.name.value)
  }
  return roots
}
