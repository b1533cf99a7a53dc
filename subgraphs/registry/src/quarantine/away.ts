import type { EntityManager } from '@mikro-orm/postgresql'
import { Subgraph, SubgraphVersion } from '../entries/entities.ts'
import type { OutsidePart } from '../graph/parts.ts'

/** The subgraphs in quarantine but one, as they would come back: nobody takes over what they define while they are out. */
export async function awayNow(em: EntityManager, except: string): Promise<OutsidePart[]> {
  const out = await em.find(Subgraph, { state: 'QUARANTINED', name: { $ne: except } }, { orderBy: { name: 'asc' } })
  const ids = out.flatMap(({ servedVersion }) => servedVersion ?? [])
  if (ids.length === 0) return []
  const versions = new Map((await em.find(SubgraphVersion, { id: { $in: ids } })).map((each) => [each.id, each]))
  return out.flatMap(({ name, ownerCode, tier, servedVersion }) => {
    const version = versions.get(servedVersion ?? '')
    if (version?.url == null || ownerCode == null || tier == null) return []
    return [{ name, url: version.url, tier, owner: ownerCode, sdl: version.sdl, hash: version.hash }]
  })
}
