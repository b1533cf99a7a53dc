import { Kind, parse, visit } from 'graphql'
import type { ConstDirectiveNode, DocumentNode } from 'graphql'
import type { ComposedPart } from '../compose/part.ts'

/**
 * Constructs that compose without an error but that the planner joins wrongly, with the way out:
 * - `@requires` of a field with arguments: merged with the same field asked for by the caller with other arguments, the
 *   subgraph gets the caller's value;
 * - several `@key`s of which the first is `resolvable: false`: entered through that one, every field is null.
 */
export function unsafeFederation({ name, typeDefs }: ComposedPart): string[] {
  const document = tryParse(typeDefs)
  if (document === undefined) return []
  const faults: string[] = []
  let type = ''
  const enterType = (node: {
    readonly name: { readonly value: string }
    readonly directives?: readonly ConstDirectiveNode[] | undefined
  }) => {
    type = node.name.value
    const keys = (node.directives ?? []).filter((each) => each.name.value === 'key')
    if (keys.length > 1 && isUnresolvable(keys[0]) && !keys.every(isUnresolvable)) {
      faults.push(
        `  - ${name}: the first @key of ${type} is resolvable: false and others are not; put a resolvable key first.`,
      )
    }
  }
  visit(document, {
    ObjectTypeDefinition: enterType,
    ObjectTypeExtension: enterType,
    InterfaceTypeDefinition: enterType,
    InterfaceTypeExtension: enterType,
    FieldDefinition(field) {
      const requires = field.directives?.find((each) => each.name.value === 'requires')
      const fields = requires?.arguments?.find((each) => each.name.value === 'fields')?.value
      if (fields?.kind !== Kind.STRING || !fields.value.includes('(')) return
      faults.push(
        `  - ${name}: ${type}.${field.name.value} @requires "${fields.value}", a field with arguments; offer that value as a field of its own without arguments.`,
      )
    },
  })
  return faults
}

function isUnresolvable(key: ConstDirectiveNode | undefined): boolean {
  const value = key?.arguments?.find((each) => each.name.value === 'resolvable')?.value
  return value?.kind === Kind.BOOLEAN && !value.value
}

/** Syntax errors are reported by composition, with their place. */
function tryParse(text: string): DocumentNode | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}
