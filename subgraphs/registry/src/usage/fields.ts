import { Kind, parse } from 'graphql'
import type { ConstDirectiveNode } from 'graphql'

/** A field of the graph, and who answers it. */
export interface GraphField {
  /** "Region.schools". */
  readonly coordinate: string
  readonly subgraphs: readonly string[]
}

let last: { readonly sdl: string; readonly fields: readonly GraphField[] } | undefined

/** All fields of a supergraph, by name. The last one looked into is kept: it is large, and mostly the same. */
export function fieldsOfGraph(sdl: string): readonly GraphField[] {
  if (last?.sdl !== sdl) last = { sdl, fields: readFields(sdl) }
  return last.fields
}

function readFields(sdl: string): GraphField[] {
  const document = parse(sdl, { noLocation: true })
  const names = new Map<string, string>()
  for (const node of document.definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue
    for (const { name, directives } of node.values ?? [])
      names.set(name.value, argumentOf(directives?.[0], 'name') ?? name.value)
  }
  const named = (graphs: readonly (string | null)[]) =>
    graphs.flatMap((each) => (each === null ? [] : (names.get(each) ?? [])))
  const fields = document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
    const joins = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
      directives?.filter((each) => each.name.value === name) ?? []
    const ofType = joins(node.directives, 'join__type').map((each) => argumentOf(each, 'graph'))
    return (node.fields ?? []).map((field) => {
      const own = joins(field.directives, 'join__field').filter((each) => argumentOf(each, 'external') !== 'true')
      const graphs = own.map((each) => argumentOf(each, 'graph'))
      return {
        coordinate: `${node.name.value}.${field.name.value}`,
        subgraphs: named(graphs.length === 0 ? ofType : graphs),
      }
    })
  })
  return fields.toSorted((a, b) => (a.coordinate < b.coordinate ? -1 : 1))
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string | null {
  const value = directive?.arguments?.find((each) => each.name.value === name)?.value
  if (value === undefined) return null
  return value.kind === Kind.BOOLEAN ? String(value.value) : 'value' in value ? value.value : null
}
