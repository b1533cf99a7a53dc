import { Kind, print } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql'
import { federationNames, linksOf } from './links.ts'
import { defaultsOf, fieldsOf, kindOf, signatureOf, typesIn } from './owned.ts'
import type { TypeNode } from './owned.ts'

/** What libraries add to a schema of a subgraph when they tell it. */
const ADDED = /^_(Any|Entity|Service)$|^(federation|link|core)__|^_?FieldSet$/

/**
 * Coordinates in which two schemas of a subgraph differ. Order, layout, descriptions, and what libraries add by themselves make no
 * difference; nor does whether a type is defined in one piece.
 */
export function differences(a: DocumentNode, b: DocumentNode): string[] {
  const [left, right] = [said(a), said(b)]
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key)).toSorted()
}

/** What a schema says of each coordinate. */
function said(document: DocumentNode): Map<string, string> {
  const nameOf = federationNames(document)
  const parts = new Map<string, Set<string>>()
  const say = (coordinate: string, what: readonly string[]) => {
    const known = parts.get(coordinate) ?? new Set<string>()
    parts.set(coordinate, known)
    for (const each of what) known.add(each)
  }
  const applied = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
    (node.directives ?? [])
      .filter((each) => nameOf(each) !== 'extends')
      .map((each) => directiveText(each, nameOf(each)))
  for (const node of typesIn(document)) {
    const type = node.name.value
    if (ADDED.test(type)) continue
    const fields = fieldsOf(node).filter(({ name }) => !/^_(entities|service)$/.test(name.value))
    // A root that holds nothing else is what a library made of a subgraph without queries.
    if (fields.length === 0 && fieldsOf(node).length > 0) continue
    say(type, [kindOf(node), ...applied(node), ...('interfaces' in node ? (node.interfaces ?? []) : []).map(print)])
    say(type, plainMembers(node))
    for (const field of fields) say(`${type}.${field.name.value}`, [fieldText(field), ...applied(field)])
    for (const value of 'values' in node ? (node.values ?? []) : [])
      say(`${type}.${value.name.value}`, ['value', ...applied(value)])
  }
  for (const { identity, prefix } of linksOf(document))
    if (!identity.endsWith('/link')) say(`@link(${identity})`, [prefix])
  return new Map([...parts].map(([coordinate, what]) => [coordinate, [...what].toSorted().join(' ')]))
}

function plainMembers(node: TypeNode): string[] {
  return 'types' in node ? (node.types ?? []).map(({ name }) => `| ${name.value}`) : []
}

function fieldText(field: FieldDefinitionNode | InputValueDefinitionNode): string {
  return `${signatureOf(field)} ${defaultsOf(field)}`
}

/** `@key(fields: "id", resolvable: true)` says what `@key(fields: "id")` does. */
function directiveText(node: ConstDirectiveNode, name: string): string {
  const given = (node.arguments ?? [])
    .filter((each) => !(each.name.value === 'resolvable' && each.value.kind === Kind.BOOLEAN && each.value.value))
    .map((each) => `${each.name.value}:${print(each.value).replaceAll(/\s+/g, ' ')}`)
  return `@${name}(${given.toSorted().join(',')})`
}
