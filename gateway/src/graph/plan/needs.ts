import { Kind } from 'graphql'
import type { DocumentNode } from 'graphql'
import { argumentOf, textOf } from '../../authorization/directives.ts'
import { graphNames, graphOf, hasFields, namedIn, topNames } from './field-sets.ts'

/** What a subgraph's fields need of others: by subgraph, type and field. */
export interface Needs {
  /** "subgraph Type.field": names of the fields it is worked out from. */
  readonly required: ReadonlyMap<string, readonly string[]>
  /** "subgraph Type.field": it is of others, and no key. */
  readonly external: ReadonlySet<string>
  /** "subgraph Type.field": what it gives comes with fields of others. */
  readonly provides: ReadonlySet<string>
  /** "Type.field": the named type it gives. */
  readonly returns: ReadonlyMap<string, string>
  /** "Type.field": it is in a key. */
  readonly keys: ReadonlySet<string>
}

/** Reads it from a supergraph. */
export function needsOf(supergraph: DocumentNode): Needs {
  const names = graphNames(supergraph)
  const required = new Map<string, readonly string[]>()
  const external = new Set<string>()
  const provides = new Set<string>()
  const returns = new Map<string, string>()
  const allKeys = new Set<string>()
  for (const { name: type, fields = [], directives: onType = [] } of supergraph.definitions.filter(hasFields)) {
    const keys = new Set(onType.flatMap((each) => topNames(textOf(each, 'key') ?? '')))
    for (const key of keys) allKeys.add(`${type.value}.${key}`)
    for (const { name: field, type: returned, directives = [] } of fields) {
      const coordinate = `${type.value}.${field.value}`
      returns.set(coordinate, namedIn(returned))
      for (const each of directives.filter(({ name }) => name.value === 'join__field')) {
        const at = `${names.get(graphOf(each))} ${coordinate}`
        const from = textOf(each, 'requires')
        if (from !== undefined) required.set(at, topNames(from))
        if (textOf(each, 'provides') !== undefined) provides.add(at)
        const isExternal = argumentOf(each, 'external')
        if (isExternal?.kind === Kind.BOOLEAN && isExternal.value && !keys.has(field.value)) external.add(at)
      }
    }
  }
  return { required, external, provides, returns, keys: allKeys }
}
