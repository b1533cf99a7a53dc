import { Attached, tierOf } from '@satudata/core'
import type { Label, Scope } from '@satudata/core'
import type { EntityManager, EventArgs, EventSubscriber } from '@mikro-orm/postgresql'
import type { SubgraphContext } from './context.ts'
import { ACCESS_FILTER } from './database/entities.ts'
import type { Lake } from './lake/types.ts'

const noted = new Attached<object, Set<string>>()

/** From now on the tiers of labelled rows that this entity manager loads are added to `tiers`. */
export function noteTiers(em: EntityManager, tiers: Set<string>): void {
  noted.set(em, tiers)
}

/** An entity manager of the same request that sees the rows of another scope. */
export function forkWithin({ em, tiers }: Pick<SubgraphContext, 'em' | 'tiers'>, scope: Scope): EntityManager {
  const fork = em.fork()
  fork.setFilterParams(ACCESS_FILTER, { scope })
  if (tiers !== undefined) noteTiers(fork, tiers)
  return fork
}

/** Adds the tier of each labelled row, when it is loaded for a request that keeps note. */
export class TierSubscriber implements EventSubscriber {
  onLoad({ entity, em }: EventArgs<object>): void {
    const tiers = noted.get(em)
    if (tiers === undefined) return
    const { access, stage } = entity as Partial<Label>
    if (access !== undefined && stage !== undefined) tiers.add(tierOf({ access, stage }))
  }
}

/** The lake of one request: the tiers of releases it hands out are added to `tiers`. */
export function notingLake(lake: Lake, tiers: Set<string>): Lake {
  return {
    folder: lake.folder,
    publish: (draft) => lake.publish(draft),
    async list(filter) {
      const releases = await lake.list(filter)
      for (const release of releases) tiers.add(tierOf(release))
      return releases
    },
    path: (release) => lake.path(release),
    read: (release) => lake.read(release),
    find: (release, page) => lake.find(release, page),
    count: (release, filter) => lake.count(release, filter),
    compare: (before, after, page) => lake.compare(before, after, page),
    latestSequence: () => lake.latestSequence(),
    watch: (onPublish) => lake.watch(onPublish),
    close: () => lake.close(),
  }
}
