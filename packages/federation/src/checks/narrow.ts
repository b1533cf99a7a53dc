import type { DocumentNode } from 'graphql'
import type { ComposedPart, PublishedPart } from '../compose/part.ts'
import { documentOf, ownedTypes } from '../schema/owned.ts'
import { coordinatesOf } from './shared.ts'
import { tightened } from './tier.ts'

/** What a schema that is kept read defines. */
const known = new WeakMap<DocumentNode, ReadonlySet<string>>()

function definedBy(typeDefs: string): ReadonlySet<string> {
  const document = documentOf(typeDefs)
  let defined = known.get(document)
  if (defined === undefined) known.set(document, (defined = coordinatesOf(ownedTypes([{ name: '', document }]))))
  return defined
}

/**
 * The schemas of others as they are composed and served with these: narrowed to their tiers, but for what they share with others, whose
 * owners say who may use it. In the order given.
 */
export function narrowed(
  parts: readonly Pick<ComposedPart, 'typeDefs'>[],
  outside: readonly PublishedPart[],
): string[] {
  return outside.map(({ name, typeDefs, tier, owner }) => {
    const others = [...parts, ...outside.filter((each) => each.name !== name)]
    const shared = new Set(others.flatMap((each) => [...definedBy(each.typeDefs)]))
    return tightened(typeDefs, tier, owner, shared)
  })
}
