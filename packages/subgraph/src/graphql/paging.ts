import { BadInputError } from '@satudata/core'
import type { EntityManager, EntityName, FilterQuery } from '@mikro-orm/postgresql'
import { checkCursor, encodeCursor, offsetOf } from './cursor.ts'

/** Arguments of every list in the graph. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A page of a list, in the shape of every `…Connection` type. */
export interface Connection<T> {
  readonly nodes: readonly T[]
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** Page size when `first` is not given. */
export const DEFAULT_PAGE = 50
/** Largest `first`. */
export const LARGEST_PAGE = 1_000

/** The page size asked for; refuses what is out of range. */
export function pageSize(args: PageArgs): number {
  const first = args.first ?? DEFAULT_PAGE
  if (Number.isInteger(first) && first >= 0 && first <= LARGEST_PAGE) return first
  throw new BadInputError({
    id: `first: ${first} di luar batas; pakai 0 sampai ${LARGEST_PAGE}, lalu lanjutkan dengan after.`,
    en: `first: ${first} is out of range; use 0 to ${LARGEST_PAGE} and go on with after.`,
  })
}

/** Properties that together tell every two rows apart, in the order they are compared. */
type OrderBy<E> = Readonly<Partial<Record<keyof E & string, 'asc' | 'desc'>>>

/** A page of entities out of PostgreSQL. The access filter applies to rows and to `totalCount` alike. */
export async function entityConnection<E extends object>(
  em: EntityManager,
  entity: EntityName<E>,
  args: PageArgs,
  options: { readonly where?: FilterQuery<NoInfer<E>>; readonly orderBy: OrderBy<NoInfer<E>> },
): Promise<Connection<E>> {
  const first = pageSize(args)
  if (args.after != null) checkCursor(em, entity, Object.keys(options.orderBy), args.after)
  const query: object = {
    ...(options.where === undefined ? {} : { where: options.where }),
    ...(args.after == null ? {} : { after: args.after }),
    // `first: 0` asks for the count only, which MikroORM's cursor does not know.
    first: Math.max(first, 1),
    orderBy: options.orderBy,
  }
  const cursor = await em.findByCursor<E>(entity, query)
  const nodes = (first === 0 ? [] : cursor.items) as E[]
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: cursor.from(node), node })),
    pageInfo: {
      hasNextPage: first === 0 ? cursor.totalCount > 0 : cursor.hasNextPage,
      hasPreviousPage: cursor.hasPrevPage,
      startCursor: nodes.length === 0 ? null : cursor.startCursor,
      endCursor: nodes.length === 0 ? null : cursor.endCursor,
    },
    totalCount: cursor.totalCount ?? 0,
  }
}

/** A page of a list already in memory. Only for lists that are small by nature. */
export function arrayConnection<T>(items: readonly T[], args: PageArgs): Connection<T> {
  const start = args.after == null ? 0 : offsetOf(args.after)
  return offsetConnection(items.slice(start, start + pageSize(args)), start, items.length)
}

/** A page whose source pages by offset (DuckDB): `nodes` are rows `start` and on, of `totalCount`. */
export function offsetConnection<T>(nodes: readonly T[], start: number, totalCount: number): Connection<T> {
  const edges = nodes.map((node, index) => ({ cursor: encodeCursor([start + index]), node }))
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: start + nodes.length < totalCount,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
