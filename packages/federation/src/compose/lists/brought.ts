import { Kind } from 'graphql'
import type {
  ConstArgumentNode,
  ConstDirectiveNode,
  DocumentNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
} from 'graphql'
import { argumentOf, textArgument } from '../../schema/links.ts'
import { fieldsIn, withoutFields } from './field-sets.ts'
import { graphOf, typeOf } from './read.ts'
import type { JoinedType } from './read.ts'

type Types = ReadonlyMap<string, JoinedType>
type WithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** A field set of a supergraph: what it leads to in a subgraph, as "GRAPH Type.field". */
type FieldSets = Set<string>

/** True for what has fields. */
export function hasFields(node: { readonly kind: Kind }): node is WithFields {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

/** A supergraph in which no subgraph brings these fields along (`@provides`), nor speaks of those of others that it only spoke of for that. */
export function withoutBringing(
  document: DocumentNode,
  types: Types,
  isOut: (coordinate: string) => boolean,
): DocumentNode {
  const before: FieldSets = new Set()
  const definitions = document.definitions.map((node) => {
    if (!hasFields(node)) return node
    const fields = node.fields?.map((field) => {
      const directives = field.directives?.map((each) =>
        without(each, typeOf(field.type).type, { types, isOut, before }),
      )
      return { ...field, ...(directives === undefined ? {} : { directives }) }
    })
    return { ...node, ...(fields === undefined ? {} : { fields }) }
  })
  if (before.size === 0) return document
  const used = usedIn(definitions.filter(hasFields), types)
  const isIdle = (directive: ConstDirectiveNode, type: string, field: string) => {
    const external = argumentOf(directive, 'external')
    const graph = graphOf(directive)
    const at = `${graph} ${type}.${field}`
    if (external?.kind !== Kind.BOOLEAN || !external.value || !before.has(at) || used.has(at)) return false
    return ![...types.values()].some(
      ({ members, fields }) => members.get(graph ?? '')?.includes(type) === true && fields.has(field),
    )
  }
  return {
    ...document,
    definitions: definitions.map((node) => {
      if (!hasFields(node)) return node
      const fields = node.fields?.map((field) => {
        const directives = field.directives?.filter((each) => !isIdle(each, node.name.value, field.name.value))
        return { ...field, ...(directives === undefined ? {} : { directives }) }
      })
      return { ...node, ...(fields === undefined ? {} : { fields }) }
    }),
  }
}

interface Leaving {
  readonly types: Types
  readonly isOut: (coordinate: string) => boolean
  /** Gets what was brought along where less is now. */
  readonly before: FieldSets
}

function without(directive: ConstDirectiveNode, type: string, { types, isOut, before }: Leaving): ConstDirectiveNode {
  const given = (directive.arguments ?? []).flatMap((each): ConstArgumentNode[] => {
    if (each.name.value !== 'provides' || each.value.kind !== Kind.STRING) return [each]
    const brought = fieldsIn(each.value.value, type, types)
    if (![...brought].some(isOut)) return [each]
    for (const one of brought) before.add(`${graphOf(directive)} ${one}`)
    const value = withoutFields(each.value.value, type, types, isOut)
    return value === '' ? [] : [{ ...each, value: { ...each.value, value } }]
  })
  return { ...directive, arguments: given }
}

/** What the field sets of a supergraph lead to. */
function usedIn(nodes: readonly WithFields[], types: Types): FieldSets {
  const used: FieldSets = new Set()
  const use = (each: ConstDirectiveNode, argument: string, type: string) => {
    for (const one of fieldsIn(textArgument(each, argument) ?? '', type, types)) used.add(`${graphOf(each)} ${one}`)
  }
  for (const { name, directives = [], fields = [] } of nodes) {
    for (const each of directives) use(each, 'key', name.value)
    for (const field of fields)
      for (const each of field.directives ?? []) {
        use(each, 'requires', name.value)
        use(each, 'provides', typeOf(field.type).type)
      }
  }
  return used
}
