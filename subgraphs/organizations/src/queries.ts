import { entitiesBy, entityByKey, entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { Region } from './entities.ts'

/** Batched: a region by its code. */
export const regionByCode = entityByKey(Region, 'code')

/** Batched: the regions right below a region. */
export const regionsByParent = entitiesBy(Region, 'parentCode', { code: 'asc' })

/** A page of regions. */
export function findRegions({ em }: SubgraphContext, args: PageArgs & { readonly level?: Region['level'] | null | undefined }) {
  return entityConnection(em, Region, args, { where: args.level == null ? {} : { level: args.level }, orderBy: { code: 'asc' } })
}
