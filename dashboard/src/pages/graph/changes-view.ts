import type { SchemaChangeKind } from '../../generated/graphql.ts'

/** A difference between two schemas, as far as it is put in order. */
interface Change {
  readonly kind: SchemaChangeKind
  readonly coordinate?: string | null
}

const ORDER: readonly SchemaChangeKind[] = ['BREAKING', 'DANGEROUS', 'SAFE']

/** The gravest first, without what goes without saying: members of a type, and arguments of a field, that is new itself. */
export function readable<Each extends Change>(changes: readonly Each[]): readonly Each[] {
  const added = new Set(changes.filter(({ kind }) => kind === 'SAFE').map(({ coordinate }) => coordinate))
  const told = changes.filter(({ kind, coordinate }) => {
    if (kind !== 'SAFE' || coordinate == null) return true
    return !added.has(coordinate.slice(0, Math.max(0, coordinate.lastIndexOf('.'))))
  })
  return ORDER.flatMap((kind) => told.filter((change) => change.kind === kind))
}
