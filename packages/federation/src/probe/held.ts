import { readBounded } from '../checks/bounds.ts'
import { differences } from '../schema/compare.ts'
import { unknownObject } from './representation.ts'
import type { Representation } from './representation.ts'

/** A published schema, and the one that its service tells. */
export interface Holding {
  readonly typeDefs: string
  readonly running: string
}

/** What came of holding one against the other. */
export interface Held {
  /** False when the published one cannot be read. */
  readonly readable: boolean
  /** Coordinates in which they differ; null when the running one cannot be read. */
  readonly differences: readonly string[] | null
  /** A made-up object of the published one; null when it has no entity that can be made up. */
  readonly unknown: Representation | null
}

/** Holds the schema that runs against the published one. Blocks for as long as it takes: see `heldBeside`. */
export function held({ typeDefs, running }: Holding): Held {
  const { document } = readBounded(typeDefs)
  if (document === null) return { readable: false, differences: [], unknown: null }
  const { document: other } = readBounded(running)
  return {
    readable: true,
    differences: other === null ? null : differences(document, other),
    unknown: unknownObject(document),
  }
}
