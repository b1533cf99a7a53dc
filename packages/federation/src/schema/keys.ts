import { Kind, parse, print } from 'graphql'
import type { DirectiveNode, DocumentNode, SelectionSetNode } from 'graphql'
import { federationNames, textArgument } from './links.ts'

/** The fields of a field set ("code region { code }") as a selection; null when it is none. */
export function selectionOf(fields: string): SelectionSetNode | null {
  try {
    const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions
    return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : null
  } catch {
    return null
  }
}

/** A field set in one form: the same for the same fields in any order and spacing. */
export function normalKey(fields: string): string {
  const selection = selectionOf(fields)
  return selection === null ? fields : sorted(selection)
}

function sorted(selection: SelectionSetNode): string {
  const parts = selection.selections.map((each) =>
    each.kind === Kind.FIELD && each.selectionSet !== undefined
      ? `${each.name.value} { ${sorted(each.selectionSet)} }`
      : print(each),
  )
  return parts.toSorted().join(' ')
}

/** Names of the fields at the top of a field set. */
export function topFields(fields: string): string[] {
  return (selectionOf(fields)?.selections ?? []).flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []))
}

/** A directive that enters a type, with its fields. */
export interface Key {
  readonly fields: string
  readonly directive: DirectiveNode
}

/** The `@key`s of a document by type. */
export function keysOf(document: DocumentNode): Map<string, Key[]> {
  const nameOf = federationNames(document)
  const keys = new Map<string, Key[]>()
  for (const node of document.definitions) {
    if (!('name' in node) || node.name === undefined || !('directives' in node)) continue
    for (const directive of node.directives ?? []) {
      const fields = nameOf(directive) === 'key' ? textArgument(directive, 'fields') : undefined
      if (fields !== undefined) keys.set(node.name.value, [...(keys.get(node.name.value) ?? []), { fields, directive }])
    }
  }
  return keys
}

/** Fields of each type that are part of one of its keys. */
export function keyFieldsOf(document: DocumentNode): Map<string, Set<string>> {
  return new Map(
    [...keysOf(document)].map(([type, keys]) => [type, new Set(keys.flatMap(({ fields }) => topFields(fields)))]),
  )
}
