import { Kind } from 'graphql'
import type { DocumentNode } from 'graphql'
import { textArgument } from '../../schema/links.ts'
import { LIST_SPLIT } from '../faults.ts'
import type { CompositionFault } from '../faults.ts'
import type { JoinedType } from './read.ts'
import type { Split } from './split.ts'

/** A field as it is named in a schema: "Region.schools". */
export function coordinateOf({ type, field }: { readonly type: string; readonly field: string }): string {
  return `${type}.${field}`
}

/** Why a list cannot be answered; `names`: of subgraphs by what a supergraph calls them. */
export function faultOf(
  split: Split,
  types: ReadonlyMap<string, JoinedType>,
  names: ReadonlyMap<string, string>,
): CompositionFault {
  const [coordinate, list] = [split, split.list].map(coordinateOf) as [string, string]
  const { answering } = types.get(split.type)!.fields.get(split.field)!
  const of = answering.map(({ graph }) => names.get(graph) ?? graph).join(', ')
  const where = {
    id: list === coordinate ? '' : `, di dalamnya "${list}"`,
    en: list === coordinate ? '' : `, in it "${list}"`,
  }
  return {
    code: LIST_SPLIT,
    message: `"${coordinate}" is answered by ${of}${where.en}, whose items have different fields and no @key by which one is asked about the items of the other: they would be put together by their places. Give the items a @key in both, the same fields, or let one subgraph answer it.`,
    messageId: `"${coordinate}" dijawab oleh ${of}${where.id}, yang butirnya memiliki field berbeda tanpa @key untuk menanyakan butir yang satu kepada yang lain: keduanya akan dipasangkan menurut urutan. Beri butirnya @key di keduanya, field yang sama, atau biarkan satu subgraf yang menjawab.`,
    places: [],
  }
}

/** Names of subgraphs by what a supergraph calls them. */
export function namesOf(document: DocumentNode): ReadonlyMap<string, string> {
  const graphs = document.definitions.find(
    (each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  )
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []
  return new Map(
    values.map(({ name, directives = [] }) => [
      name.value,
      directives.flatMap((each) => textArgument(each, 'name') ?? [])[0] ?? name.value,
    ]),
  )
}
