import type { DocumentNode } from 'graphql'
import { textArgument } from '../../schema/links.ts'
import { hasFields } from './brought.ts'
import { fieldsIn } from './field-sets.ts'
import { graphOf, typeOf, typesIn } from './read.ts'
import type { Answering, JoinedField, JoinedType } from './read.ts'

/** Unlike what anybody answers by itself. */
const BROUGHT = 'brought'

/** The types of a supergraph that have fields or members, by name, with what its field sets say of them. */
export function joinedTypes(document: DocumentNode): ReadonlyMap<string, JoinedType> {
  const types = typesIn(document)
  const brought = new Set<string>()
  const needed = new Set<string>()
  const need = (text: string, type: string) => fieldsIn(text, type, types).forEach((each) => needed.add(each))
  for (const node of document.definitions) {
    if (!hasFields(node)) continue
    const { name, fields = [] } = node
    for (const field of fields) {
      for (const each of field.directives ?? []) {
        need(textArgument(each, 'requires') ?? '', name.value)
        const graph = graphOf(each)
        for (const one of fieldsIn(textArgument(each, 'provides') ?? '', typeOf(field.type).type, types))
          brought.add(`${graph} ${one}`)
      }
    }
  }
  const told = (type: JoinedType, field: JoinedField): JoinedField => {
    const at = `${type.name}.${field.name}`
    const known = new Set(field.answering.map(({ graph }) => graph))
    const more = [...type.graphs.keys()].filter((graph) => !known.has(graph) && brought.has(`${graph} ${at}`))
    const also = more.map((graph): Answering => ({ graph, terms: BROUGHT, isBrought: true, label: null }))
    return { ...field, isNeeded: needed.has(at), answering: [...field.answering, ...also] }
  }
  return new Map(
    [...types].map(([name, type]) => {
      const fields = [...type.fields].map(([each, field]) => [each, told(type, field)] as const)
      return [name, { ...type, fields: new Map(fields) }]
    }),
  )
}
