import { Attached } from '@satudata/core'
import type { EntityName, FilterQuery } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import type { SubgraphContext } from '../context.ts'

/** Loads what one key stands for, together with all other keys asked for in the same tick. */
export type Batched<K, V, C extends SubgraphContext = SubgraphContext> = (context: C, key: K) => Promise<V>

/** Makes a batched loader: `load` gets all keys at once and answers with a map; absent keys give `absent`. */
export function batch<K, V, C extends SubgraphContext = SubgraphContext>(
  load: (keys: readonly K[], context: C) => Promise<ReadonlyMap<K, V>>,
): Batched<K, V | null, C>
export function batch<K, V, C extends SubgraphContext = SubgraphContext>(
  load: (keys: readonly K[], context: C) => Promise<ReadonlyMap<K, V>>,
  absent: () => V,
): Batched<K, V, C>
export function batch<K, V, C extends SubgraphContext = SubgraphContext>(
  load: (keys: readonly K[], context: C) => Promise<ReadonlyMap<K, V>>,
  absent: () => V | null = () => null,
): Batched<K, V | null, C> {
  // One loader a request: what one caller may see must never answer another.
  const loaders = new Attached<SubgraphContext, DataLoader<K, V | null>>()
  return (context, key) => {
    let loader = loaders.get(context)
    if (loader === undefined) {
      loader = new DataLoader<K, V | null>(async (keys) => {
        const found = await load(keys, context)
        return keys.map((each) => found.get(each) ?? absent())
      })
      loaders.set(context, loader)
    }
    return loader.load(key)
  }
}

/** Batched: the entity whose `key` property has this value, within the caller's scope; null when there is none. */
export function entityByKey<E extends object>(entity: EntityName<E>, key: keyof E & string): Batched<string, E | null> {
  return batch<string, E>(async (keys, { em }) => {
    const rows = await em.find(entity, { [key]: { $in: [...keys] } } as FilterQuery<NoInfer<E>>)
    return new Map(rows.map((row) => [String(row[key]), row]))
  })
}

/** Batched: all entities whose `key` property has this value, in the given order. For lists that are small by nature. */
export function entitiesBy<E extends object>(
  entity: EntityName<E>,
  key: keyof E & string,
  orderBy: Readonly<Record<string, 'asc' | 'desc'>>,
): Batched<string, E[]> {
  return batch<string, E[]>(
    async (keys, { em }) => {
      const rows = await em.find(
        entity,
        { [key]: { $in: [...keys] } } as FilterQuery<NoInfer<E>>,
        { orderBy } as object,
      )
      return Map.groupBy(rows as E[], (row) => String(row[key]))
    },
    () => [],
  )
}
