import { randomUUID } from 'node:crypto'
import { Kind } from 'graphql'
import type { DocumentNode, TypeNode as GraphqlType } from 'graphql'
import { keysOf, selectionOf } from '../schema/keys.ts'
import { argumentOf } from '../schema/links.ts'
import { fieldsOf, membersOf, typesIn } from '../schema/owned.ts'

/** What stands for an object that no service has: its type and a key. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string }

/** A made-up object of the first entity that can be entered by plain fields; null when the schema has none. */
export function unknownObject(document: DocumentNode): Representation | null {
  const types = typesIn(document)
  for (const [type, keys] of keysOf(document)) {
    const pieces = types.filter(({ name, kind }) => name.value === type && /^(Object|Interface)/.test(kind))
    const fields = new Map(
      pieces.flatMap((node) => fieldsOf(node).map((field) => [field.name.value, field.type] as const)),
    )
    for (const { fields: key, directive } of keys) {
      const resolvable = argumentOf(directive, 'resolvable')
      if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) continue
      const names = (selectionOf(key)?.selections ?? []).map((each) =>
        each.kind === Kind.FIELD && each.selectionSet === undefined ? each.name.value : null,
      )
      const values = names.map((name) => (name === null ? undefined : madeUp(fields.get(name), document)))
      if (values.length === 0 || values.includes(undefined)) continue
      return { __typename: type, ...Object.fromEntries(names.map((name, index) => [name, values[index]])) }
    }
  }
  return null
}

/** A value of a type that nothing has as its key; undefined for what is no leaf. */
function madeUp(type: GraphqlType | undefined, document: DocumentNode): unknown {
  if (type === undefined) return undefined
  if (type.kind === Kind.NON_NULL_TYPE) return madeUp(type.type, document)
  if (type.kind === Kind.LIST_TYPE) return []
  const name = type.name.value
  if (name === 'Int') return 2_147_483_646
  if (name === 'Float') return 2_147_483_646.5
  if (name === 'Boolean') return false
  const own = typesIn(document).filter((each) => each.name.value === name)
  const values = own.flatMap((each) => ('values' in each ? membersOf(each) : []))
  if (values.length > 0) return values[0]
  return own.some(({ kind }) => !kind.startsWith('Scalar')) ? undefined : `satudata-${randomUUID()}`
}
