import { Attached, decide, scopeOf } from '@satudata/core'
import type { Scope } from '@satudata/core'
import { batch, forkWithin } from '@satudata/subgraph'
import type { Batched, SubgraphContext } from '@satudata/subgraph'
import type { EntityManager, EntityName, FilterQuery } from '@mikro-orm/postgresql'
import { Dataset, Dimension, Group, Indicator, Licence, Pillar, Theme } from './entities.ts'
import type { Visibility } from './generated/resolvers.ts'

/**
 * What the caller sees of the catalogue. An entry is metadata of its rows: walidata see the entry of a closed dataset, and the
 * leaders of its owner too, though neither sees a row. Rows and findings keep the stricter `context.scope`.
 */
export function catalogueScope({ principal }: SubgraphContext): Scope {
  return scopeOf(principal, 'METADATA')
}

const managers = new Attached<SubgraphContext, EntityManager>()

/** The entity manager to read the catalogue and the register with: filtered to `catalogueScope`. */
export function catalogueOf(context: SubgraphContext): EntityManager {
  let em = managers.get(context)
  if (em === undefined) {
    em = forkWithin(context, catalogueScope(context))
    managers.set(context, em)
  }
  return em
}

/** How much of a dataset the caller sees. */
export function visibilityOf({ principal }: SubgraphContext, dataset: Dataset): Visibility {
  const view = decide(principal, dataset)
  if (view === 'NONE') throw new Error(`Dataset "${dataset.id}" was read for a caller who may not know of it.`)
  return view
}

/** Batched: an entry of the catalogue by its key; null when there is none for the caller. */
function entryByKey<E extends object>(entity: EntityName<E>, key: keyof E & string): Batched<string, E | null> {
  return batch<string, E>(async (keys, context) => {
    const rows = await catalogueOf(context).find(entity, { [key]: { $in: [...keys] } } as FilterQuery<NoInfer<E>>)
    return new Map((rows as E[]).map((row) => [String(row[key]), row]))
  })
}

/** Batched: a dataset by its id. */
export const datasetById = entryByKey(Dataset, 'id')
/** Batched: an indicator by its code. */
export const indicatorByCode = entryByKey(Indicator, 'code')
/** Batched: a dimension by its code. */
export const dimensionByCode = entryByKey(Dimension, 'code')
/** Batched: a group by its slug. */
export const groupBySlug = entryByKey(Group, 'slug')
/** Batched: a theme by its code. */
export const themeByCode = entryByKey(Theme, 'code')
/** Batched: a pillar by its code. */
export const pillarByCode = entryByKey(Pillar, 'code')
/** Batched: terms of use by their code. */
export const licenceByCode = entryByKey(Licence, 'code')

/** The entry that another entry or a release names; throws when the catalogue has none, which is a fault of its contents. */
export async function named<V>(load: Batched<string, V | null>, context: SubgraphContext, key: string): Promise<V> {
  const found = await load(context, key)
  if (found === null) throw new Error(`Something in the catalogue names "${key}", which it has no entry for.`)
  return found
}

/** Those of the keys that exist for the caller, in the given order, loaded in one batch. */
export async function present<V>(
  load: Batched<string, V | null>,
  context: SubgraphContext,
  keys: readonly string[],
): Promise<V[]> {
  const found = await Promise.all(keys.map((key) => load(context, key)))
  return found.filter((each): each is Awaited<V> & V => each !== null)
}
