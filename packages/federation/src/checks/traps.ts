import { Kind } from 'graphql'
import type {
  ConstDirectiveNode,
  DirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
} from 'graphql'
import type { CompositionFault } from '../compose/faults.ts'
import { argumentOf, federationNames, lineOf, textArgument } from '../schema/links.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { requiredTwice } from './required-twice.ts'

/** A definition or extension that has fields. */
export type WithFields =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode

const WITH_FIELDS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
])

/**
 * Constructs that compose without an error but that the planner joins wrongly, with the way out:
 * - `@requires` of one field with different arguments: an object that is sent to the subgraph has room for one of the values;
 * - `@override` with a label that is no share of operations (`percent(…)`): nothing here decides it, the field would never move;
 * - several `@key`s of which the first is `resolvable: false`: entered through that one, every field is null.
 */
export function trapsIn(document: DocumentNode): Finding[] {
  const nameOf = federationNames(document)
  const types = document.definitions.filter((each): each is WithFields => WITH_FIELDS.has(each.kind))
  const keys = Map.groupBy(
    types.flatMap((type) => (type.directives ?? []).map((directive) => ({ type: type.name.value, directive }))),
    ({ type }) => type,
  )
  const wrongKeys = [...keys].flatMap(([type, applied]) =>
    firstUnresolvable(
      type,
      applied.map(({ directive }) => directive).filter((each) => nameOf(each) === 'key'),
    ),
  )
  return [
    ...wrongKeys,
    ...types.flatMap((type) => (type.fields ?? []).flatMap((field) => unknownLabel(type.name.value, field, nameOf))),
    ...requiredTwice(types, nameOf),
  ]
}

function firstUnresolvable(type: string, keys: readonly ConstDirectiveNode[]): Finding[] {
  const [first] = keys
  if (first === undefined || !isUnresolvable(first) || keys.every(isUnresolvable)) return []
  return [
    finding(
      'TRAP',
      'ERROR',
      { coordinate: type, line: lineOf(first) },
      `@key pertama dari ${type} bertanda resolvable: false, padahal ada @key lain yang dapat dipakai; gateway akan masuk lewat yang pertama dan semua field menjadi null. Letakkan @key yang dapat dipakai paling depan.`,
      `the first @key of ${type} is resolvable: false and others are not; put a resolvable key first.`,
    ),
  ]
}

function unknownLabel(type: string, field: FieldDefinitionNode, nameOf: (each: DirectiveNode) => string): Finding[] {
  const override = field.directives?.find((each) => nameOf(each) === 'override')
  const label = override === undefined ? undefined : textArgument(override, 'label')
  if (label === undefined || /^percent\(\d{1,3}(?:\.\d+)?\)$/.test(label)) return []
  const coordinate = `${type}.${field.name.value}`
  return [
    finding(
      'TRAP',
      'ERROR',
      { coordinate, line: lineOf(override) },
      `${coordinate} bertanda @override dengan label "${label}", yang tidak ditentukan oleh apa pun di sini; field itu tidak akan pernah pindah. Pakai label "percent(25)", atau tanpa label.`,
      `${coordinate} has @override with the label "${label}", which nothing here decides; the field would never move. Use a label such as "percent(25)", or none.`,
    ),
  ]
}

function isUnresolvable(key: DirectiveNode): boolean {
  const value = argumentOf(key, 'resolvable')
  return value?.kind === Kind.BOOLEAN && !value.value
}

/** The traps in a subgraph's schema as reasons not to compose it. */
export function unsafeFederation(name: string, document: DocumentNode): CompositionFault[] {
  return trapsIn(document).map(({ message, line }) => ({
    code: null,
    message: `${name}: ${message.en}`,
    places: line === null ? [] : [{ subgraph: name, line }],
  }))
}
