import { AUDIENCE_TAG, AUDIENCES } from '@satudata/core'
import type { AccessCondition } from '@satudata/core'
import { isTypeDefinitionNode } from 'graphql'
import type {
  ConstDirectiveNode,
  DocumentNode,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
} from 'graphql'
import { textOf } from './directives.ts'

/** A part of a supergraph that directives can stand on. */
export interface Part {
  /** `Type`, `Type.member` or `Type.field(argument:)`. */
  readonly coordinate: string
  readonly kind: Kind
  /** The type that it is a member of; undefined for a type. */
  readonly parent: { readonly name: string; readonly kind: Kind } | undefined
  readonly directives: readonly ConstDirectiveNode[]
}

/** Every part of a supergraph, a type before what is in it. */
export function coordinatesIn(supergraph: DocumentNode): Part[] {
  const parts: Part[] = []
  const above: string[] = []
  let type: Part['parent']
  visit(supergraph, {
    enter(node) {
      const coordinate = coordinateOf(node, above)
      if (coordinate === undefined) return
      const isType = above.length === 0
      if (isType) type = { name: coordinate, kind: node.kind }
      above.push(coordinate)
      const directives = ('directives' in node ? (node.directives ?? []) : []) as readonly ConstDirectiveNode[]
      parts.push({ coordinate, kind: node.kind, parent: isType ? undefined : type, directives })
    },
    leave: (node) => void (coordinateOf(node, above.slice(0, -1)) === undefined ? undefined : above.pop()),
  })
  return parts
}

/**
 * What access directives cannot stand on (values of enums, arguments, input fields) is tagged with an audience. It is not shown
 * to others when they introspect. Gives the conditions of each tagged coordinate: `Type`, `Type.member`, `Type.field(argument:)`.
 */
export function taggedCoordinates(supergraph: DocumentNode): [coordinate: string, condition: AccessCondition][] {
  return coordinatesIn(supergraph).flatMap(({ coordinate, directives }) =>
    directives.flatMap((directive) => {
      const condition = conditionOf(directive)
      return condition === undefined ? [] : [[coordinate, condition] as [string, AccessCondition]]
    }),
  )
}

function coordinateOf(node: ASTNode, above: readonly string[]): string | undefined {
  const parent = above.at(-1)
  if (node.kind.endsWith('TypeDefinition') && 'name' in node) return node.name?.value
  if (parent === undefined) return undefined
  if (node.kind === Kind.FIELD_DEFINITION || node.kind === Kind.ENUM_VALUE_DEFINITION)
    return `${parent}.${node.name.value}`
  if (node.kind !== Kind.INPUT_VALUE_DEFINITION) return undefined
  return above.length === 1 ? `${parent}.${node.name.value}` : `${parent}(${node.name.value}:)`
}

function conditionOf(directive: ConstDirectiveNode): AccessCondition | undefined {
  const name = directive.name.value === 'tag' ? textOf(directive, 'name') : undefined
  const audience = name?.startsWith(AUDIENCE_TAG) === true ? name.slice(AUDIENCE_TAG.length) : ''
  return Object.hasOwn(AUDIENCES, audience) ? AUDIENCES[audience as keyof typeof AUDIENCES] : undefined
}
