import type { ComposedPart } from '../compose/part.ts'
import { documentOf, ownedTypes } from '../schema/owned.ts'
import type { OwnedType } from '../schema/owned.ts'

/** Everything that others define: "Region", "Region.code". What `tightened` leaves alone. */
export function coordinatesOf(types: ReadonlyMap<string, OwnedType>): Set<string> {
  return new Set(
    [...types.values()].flatMap(({ name, fields }) => [name, ...[...fields.keys()].map((field) => `${name}.${field}`)]),
  )
}

/** The same of subgraphs, for tightening one that joins them. */
export function sharedCoordinates(parts: readonly Pick<ComposedPart, 'name' | 'typeDefs'>[]): Set<string> {
  return coordinatesOf(ownedTypes(parts.map(({ name, typeDefs }) => ({ name, document: documentOf(typeDefs) }))))
}
