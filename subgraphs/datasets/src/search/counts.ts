import { arrayConnection, batch } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { Tag } from '../parents.ts'
import { servicesOf } from '../services.ts'
import type { Facet } from './held/facets.ts'
import { countFacets, seenBy } from './matching.ts'
import type { FacetCount } from './matching.ts'

/** What datasets are counted by. */
export type CountedBy = 'themes' | 'groups' | 'pillars' | 'tags'

/** Batched: how many datasets that the caller sees are filed under a value, one loader a kind. */
export const datasetCount: Readonly<Record<CountedBy, ReturnType<typeof countsBy>>> = {
  themes: countsBy('themes'),
  groups: countsBy('groups'),
  pillars: countsBy('pillars'),
  tags: countsBy('tags'),
}

function countsBy(facet: CountedBy) {
  return batch<string, number>(
    async (_, context) => new Map((await allCounts(context)).get(facet)?.map(({ value, count }) => [value, count])),
    () => 0,
  )
}

/** The tags of all datasets that the caller sees, most used first. */
export async function findTags(context: SubgraphContext, args: PageArgs): Promise<Connection<Tag>> {
  const counts = (await allCounts(context)).get('tags') ?? []
  return arrayConnection(
    counts.toSorted(mostFirst).map(({ value }) => ({ name: value })),
    args,
  )
}

/** Most datasets first, then by the value. */
export function mostFirst(one: FacetCount, other: FacetCount): number {
  return other.count - one.count || byValue(one, other)
}

/** By the value, code point by code point. */
export function byValue(one: FacetCount, other: FacetCount): number {
  return one.value < other.value ? -1 : 1
}

async function allCounts(context: SubgraphContext): Promise<ReadonlyMap<Facet, FacetCount[]>> {
  await servicesOf(context).held.refresh()
  return countFacets(seenBy(context, undefined), {})
}
