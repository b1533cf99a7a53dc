import { arrayConnection, batch } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { catalogueScope } from '../catalogue.ts'
import type { Tag } from '../parents.ts'
import { visible } from './conditions.ts'

/** What datasets are counted by. */
export type CountedBy = 'themes' | 'groups' | 'pillars' | 'tags'

/** Batched, one loader a kind: how many datasets that the caller sees are filed under a value. */
export const datasetCount: Readonly<Record<CountedBy, ReturnType<typeof countsBy>>> = {
  themes: countsBy('themes'),
  groups: countsBy('groups'),
  pillars: countsBy('pillars'),
  tags: countsBy('tags'),
}

function countsBy(column: CountedBy) {
  return batch<string, number>(
    async (values, context) => {
      const scope = visible(catalogueScope(context))
      const rows = await context.em.getConnection().execute<{ value: string; count: number }[]>(
        `select value, count(*)::int as count
         from datasets.dataset d, unnest(d.${column}) as value
         where ${scope.sql} and value in (${values.map(() => '?').join(', ')})
         group by value`,
        [...scope.values, ...values],
      )
      return new Map(rows.map(({ value, count }) => [value, count]))
    },
    () => 0,
  )
}

/** The tags of all datasets that the caller sees, most used first. */
export async function findTags(context: SubgraphContext, args: PageArgs): Promise<Connection<Tag>> {
  const scope = visible(catalogueScope(context))
  const tags = await context.em
    .getConnection()
    .execute<Tag[]>(
      `select name from datasets.dataset d, unnest(d.tags) as name where ${scope.sql} group by name order by count(*) desc, name`,
      [...scope.values],
    )
  return arrayConnection(tags, args)
}
