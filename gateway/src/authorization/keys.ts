import type { Requirements } from './requirements.ts'
import type { Missing } from './rights.ts'

/** The subgraphs that can give an object where it stands in an operation; undefined when that makes no difference. */
export type Place = readonly string[] | undefined

type Follow = (type: string, field: string, place: Place) => { readonly missing: Missing } | { readonly place: Place }

/**
 * A field that is answered by another subgraph than its object is fetched with a key. When every key there holds something
 * the caller may not have, the field cannot be had either.
 */
export function keyRules(
  requirements: Requirements,
  missing: (asked: ReadonlySet<number>) => Missing | undefined,
): Follow {
  const closedKeys = new Map<string, Missing>()
  for (const type of requirements.types.values()) {
    for (const { fields } of type.keys) {
      const closed = missing(requirements.ofSelections(type.name, fields))
      if (closed !== undefined) closedKeys.set(`${type.name} ${fields}`, closed)
    }
  }
  // Without a closed key there is nothing to follow.
  if (closedKeys.size === 0) return () => ({ place: undefined })
  return (typeName, fieldName, place) => {
    const type = requirements.types.get(typeName)
    const graphs = type?.fields.get(fieldName)?.graphs ?? []
    if (type === undefined || graphs.length === 0) return { place: undefined }
    const here = place === undefined ? graphs : graphs.filter((each) => place.includes(each))
    if (here.length > 0) return { place: here }
    const keys = type.keys.filter(({ graph }) => graphs.includes(graph))
    const open = keys.filter(({ fields }) => !closedKeys.has(`${typeName} ${fields}`))
    const closed = closedKeys.get(`${typeName} ${keys[0]?.fields}`)
    if (open.length > 0 || closed === undefined)
      return { place: open.length > 0 ? open.map(({ graph }) => graph) : graphs }
    return { missing: closed }
  }
}
