import { AUDIENCE_TAG, AUDIENCES } from '@satudata/core'
import type { AccessCondition } from '@satudata/core'
import { isTypeDefinitionNode, Kind } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, TypeDefinitionNode } from 'graphql'
import type { Steps } from '../steps.ts'
import { textOf } from './directives.ts'

/** A part of a supergraph that directives can stand on. */
export interface Part {
  /** `Type`, `Type.member` or `Type.field(argument:)`. */
  readonly coordinate: string
  readonly kind: Kind
  /** The type that it is in; itself for a type. */
  readonly type: TypeDefinitionNode
  readonly directives: readonly ConstDirectiveNode[]
}

/** Every part of a supergraph, a type before what is in it. Not by `visit`, which looks at every name: operations run meanwhile. */
export function* partsOf(supergraph: DocumentNode): Generator<Part, void> {
  for (const type of supergraph.definitions) {
    if (!isTypeDefinitionNode(type)) continue
    const part = (coordinate: string, node: { readonly kind: Kind; readonly directives?: Directives }): Part => {
      const { kind, directives = [] } = node
      return { coordinate, kind, type, directives }
    }
    const name = type.name.value
    yield part(name, type)
    for (const value of type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : [])
      yield part(`${name}.${value.name.value}`, value)
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      const coordinate = `${name}.${field.name.value}`
      yield part(coordinate, field)
      if (field.kind !== Kind.FIELD_DEFINITION) continue
      for (const argument of field.arguments ?? []) yield part(`${coordinate}(${argument.name.value}:)`, argument)
    }
  }
}

type Directives = readonly ConstDirectiveNode[] | undefined

/**
 * What access directives cannot stand on (values of enums, arguments, input fields) is tagged with an audience. It is not shown
 * to others when they introspect. Gives the conditions of each tagged coordinate: `Type`, `Type.member`, `Type.field(argument:)`.
 */
export function* taggedCoordinates(
  supergraph: DocumentNode,
): Steps<[coordinate: string, condition: AccessCondition][]> {
  const tagged: [string, AccessCondition][] = []
  for (const { coordinate, directives } of partsOf(supergraph)) {
    yield
    for (const directive of directives) {
      const condition = conditionOf(directive)
      if (condition !== undefined) tagged.push([coordinate, condition])
    }
  }
  return tagged
}

function conditionOf(directive: ConstDirectiveNode): AccessCondition | undefined {
  const name = directive.name.value === 'tag' ? textOf(directive, 'name') : undefined
  const audience = name?.startsWith(AUDIENCE_TAG) === true ? name.slice(AUDIENCE_TAG.length) : ''
  return Object.hasOwn(AUDIENCES, audience) ? AUDIENCES[audience as keyof typeof AUDIENCES] : undefined
}
