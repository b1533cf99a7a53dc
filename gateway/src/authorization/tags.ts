import { AUDIENCE_TAG, AUDIENCES } from '@satudata/core'
import type { AccessCondition } from '@satudata/core'
import { Kind, visit } from 'graphql'
import type { ASTNode, ConstDirectiveNode, DocumentNode } from 'graphql'
import { textOf } from './directives.ts'

/**
 * What access directives cannot stand on (values of enums, arguments, input fields) is tagged with an audience. It is not shown
 * to others when they introspect. Gives the conditions of each tagged coordinate: `Type`, `Type.member`, `Type.field(argument:)`.
 */
export function taggedCoordinates(supergraph: DocumentNode): [coordinate: string, condition: AccessCondition][] {
  const tagged: [string, AccessCondition][] = []
  const above: string[] = []
  visit(supergraph, {
    enter(node) {
      const coordinate = coordinateOf(node, above)
      if (coordinate === undefined) return
      above.push(coordinate)
      for (const directive of 'directives' in node ? (node.directives ?? []) : []) {
        const condition = conditionOf(directive as ConstDirectiveNode)
        if (condition !== undefined) tagged.push([coordinate, condition])
      }
    },
    leave: (node) => void (coordinateOf(node, above.slice(0, -1)) === undefined ? undefined : above.pop()),
  })
  return tagged
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
