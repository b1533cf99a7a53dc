import { entityConnection } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { raw } from '@mikro-orm/core'
import { catalogueOf } from './catalogue.ts'
import { Group, Indicator, Pillar, Theme } from './entities.ts'
import { tsquery } from './search/keyword.ts'

/** A page of the indicator register that the caller sees, by code. */
export function findIndicators(
  context: SubgraphContext,
  args: PageArgs & { readonly keyword?: string | null | undefined },
): Promise<Connection<Indicator>> {
  const query = tsquery(args.keyword)
  const where = query === undefined ? {} : { [raw(`search @@ ${query.sql}`, [...query.values])]: [] }
  return entityConnection(catalogueOf(context), Indicator, args, { where, orderBy: { code: 'asc' } })
}

/** A page of groups, in their official order. */
export function findGroups(
  { em }: SubgraphContext,
  args: PageArgs & { readonly kind?: Group['kind'] | null | undefined },
): Promise<Connection<Group>> {
  return entityConnection(em, Group, args, {
    where: args.kind == null ? {} : { kind: args.kind },
    orderBy: { position: 'asc' },
  })
}

/** The 32 urusan, by code. */
export function allThemes({ em }: SubgraphContext): Promise<Theme[]> {
  return em.find(Theme, {}, { orderBy: { code: 'asc' } })
}

/** The four pillars. */
export function allPillars({ em }: SubgraphContext): Promise<Pillar[]> {
  return em.find(Pillar, {}, { orderBy: { position: 'asc' } })
}
