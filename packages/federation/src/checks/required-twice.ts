import { Kind, print } from 'graphql'
import type { DirectiveNode, SelectionSetNode } from 'graphql'
import { selectionOf } from '../schema/keys.ts'
import { lineOf, textArgument } from '../schema/links.ts'
import { namedIn } from './consent.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { WithFields } from './traps.ts'

/** A field that is required, where it has arguments. */
interface Required {
  readonly type: string
  readonly field: string
  /** "price(currency: \"USD\")" */
  readonly asked: string
  /** The field that is worked out from it. */
  readonly by: string
  readonly line: number | null
}

/**
 * A subgraph is sent an object with what it requires under the names of the fields: one that it requires with different arguments, of the
 * same type or by an interface, would be there once.
 */
export function requiredTwice(types: readonly WithFields[], nameOf: (each: DirectiveNode) => string): Finding[] {
  const all = types.flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const requires = field.directives?.find((each) => nameOf(each) === 'requires')
      const set = requires === undefined ? null : selectionOf(textArgument(requires, 'fields') ?? '')
      const by = { by: `${type.name.value}.${field.name.value}`, line: lineOf(requires) }
      return set === null ? [] : requiredIn(set, type.name.value, types).map((each) => ({ ...each, ...by }))
    }),
  )
  const interfaces = new Set(
    types
      .filter(
        ({ kind, directives = [] }) =>
          kind.startsWith('Interface') || directives.some((each) => nameOf(each) === 'interfaceObject'),
      )
      .map(({ name }) => name.value),
  )
  return all.flatMap((each, index) => {
    const first = all
      .slice(0, index)
      .find(
        ({ type, field, asked }) =>
          field === each.field &&
          asked !== each.asked &&
          (type === each.type || interfaces.has(type) || interfaces.has(each.type)),
      )
    return first === undefined ? [] : [twice(first, each)]
  })
}

function requiredIn(
  set: SelectionSetNode,
  type: string,
  types: readonly WithFields[],
): Pick<Required, 'type' | 'field' | 'asked'>[] {
  return set.selections.flatMap((each) => {
    if (each.kind === Kind.FRAGMENT_SPREAD) return []
    if (each.kind === Kind.INLINE_FRAGMENT)
      return requiredIn(each.selectionSet, each.typeCondition?.name.value ?? type, types)
    const field = each.name.value
    const known = types
      .filter(({ name }) => name.value === type)
      .flatMap(({ fields }) => fields ?? [])
      .find(({ name }) => name.value === field)
    const below = each.selectionSet === undefined || known === undefined ? [] : [each.selectionSet]
    const inside = below.flatMap((one) => requiredIn(one, namedIn(print(known!.type)), types))
    const given = (each.arguments ?? []).map(print).toSorted().join(', ')
    const hasArguments = given !== '' || (known?.arguments ?? []).length > 0
    return hasArguments ? [{ type, field, asked: given === '' ? field : `${field}(${given})` }, ...inside] : inside
  })
}

function twice(first: Required, { asked, by, line }: Required): Finding {
  return finding(
    'TRAP',
    'ERROR',
    { coordinate: by, line },
    `${by} meminta @requires ${asked}, sedangkan ${first.by} meminta ${first.asked}; objek yang dikirim hanya memuat satu di antaranya. Pindahkan salah satu ke subgraf lain, atau sediakan nilai itu sebagai field tersendiri tanpa argumen.`,
    `${by} @requires ${asked} and ${first.by} requires ${first.asked}: an object that is sent has room for one of them. Move one into another subgraph, or offer that value as a field of its own without arguments.`,
  )
}
