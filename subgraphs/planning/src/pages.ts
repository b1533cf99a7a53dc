import { batch, offsetConnection, offsetOf, pageSize } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { raw } from '@mikro-orm/postgresql'
import type { EntityKey, EntityName } from '@mikro-orm/postgresql'

/** A page of one parent's rows: the parent's key, and what narrows its rows. */
export interface PageOf extends PageArgs {
  readonly parent: string
  readonly year?: number | null | undefined
}

type Row = object & { readonly id: string }

/**
 * Batched: a page of the rows whose `parent` property has a value, by id. Pages of the same size and place are cut in one
 * statement for all parents, however many rows they have; the access filter is applied before anything is counted.
 */
export function pagesBy<E extends Row>(entity: EntityName<E>, parent: EntityKey<E> & string) {
  const load = batch<string, Connection<E>>(
    async (keys, context) => {
      const wanted = Map.groupBy(keys.map(parse), ({ first, after, year }) => JSON.stringify([first, after, year]))
      const pages = await Promise.all([...wanted.values()].map((group) => cut(context, entity, parent, group)))
      return new Map(pages.flatMap((page) => [...page]))
    },
    () => offsetConnection<E>([], 0, 0),
  )
  return async (context: SubgraphContext, page: PageOf): Promise<Connection<E>> => {
    const after = page.after ?? null
    // Refuses an unusable cursor before it can spoil the pages of others.
    if (after !== null) offsetOf(after)
    return await load(
      context,
      JSON.stringify({ parent: page.parent, first: pageSize(page), after, year: page.year ?? null }),
    )
  }
}

interface Wanted {
  readonly key: string
  readonly parent: string
  readonly first: number
  readonly after: string | null
  readonly year: number | null
}

function parse(key: string): Wanted {
  return { key, ...(JSON.parse(key) as Omit<Wanted, 'key'>) }
}

interface Position {
  readonly id: string
  readonly parent: string
  readonly position: string
  readonly total: string
}

/** One page for each parent of a group whose size, place and year are the same. */
async function cut<E extends Row>(
  context: SubgraphContext,
  entity: EntityName<E>,
  parent: EntityKey<E> & string,
  group: readonly Wanted[],
): Promise<Map<string, Connection<E>>> {
  const [first] = group
  if (first === undefined) return new Map()
  const start = first.after === null ? 0 : offsetOf(first.after)
  const positions = await positionsOf(context, entity, parent, group, { start, end: start + first.first })
  const ids = positions
    .filter(({ position }) => Number(position) > start && Number(position) <= start + first.first)
    .map(({ id }) => id)
  const rows = ids.length === 0 ? [] : await context.em.find(entity, { id: { $in: ids } } as never)
  const byId = new Map(rows.map((row) => [(row as Row).id, row as E]))
  const byParent = Map.groupBy(positions, (each) => each.parent)
  return new Map(
    group.map(({ key, parent: value }) => {
      const own = byParent.get(value) ?? []
      const nodes = own.flatMap(({ id }) => byId.get(id) ?? [])
      return [key, offsetConnection(nodes, start, Number(own[0]?.total ?? 0))]
    }),
  )
}

async function positionsOf<E extends Row>(
  { em }: SubgraphContext,
  entity: EntityName<E>,
  parent: EntityKey<E> & string,
  group: readonly Wanted[],
  { start, end }: { readonly start: number; readonly end: number },
): Promise<Position[]> {
  const column = em
    .getMetadata()
    .get(entity)
    .props.find(({ name }) => name === parent)?.fieldNames[0]
  const year = group[0]?.year ?? null
  const ranked = em
    .createQueryBuilder(entity, 'row')
    .select([
      'id',
      raw(`"row"."${column}" as parent`),
      raw(`row_number() over (partition by "row"."${column}" order by "row"."id") as position`),
      raw(`count(*) over (partition by "row"."${column}") as total`),
    ] as never)
    .where({ [parent]: { $in: group.map((each) => each.parent) }, ...(year === null ? {} : { year }) } as never)
  await ranked.applyFilters()
  const { sql, params } = ranked.toQuery()
  // The first row of each parent always comes along: it carries the count for a page that is empty or past the end.
  return await em.execute<Position[]>(
    `select * from (${sql}) as ranked where position = 1 or (position > ? and position <= ?) order by parent, position`,
    [...params, start, end],
  )
}
