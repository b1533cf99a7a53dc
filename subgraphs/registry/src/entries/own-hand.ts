import { subgraphPrincipal } from '@satudata/core'
import type { AccessLevel, Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { SubgraphToken } from '../tokens/entities.ts'

/** What somebody did with a subgraph: published it, or had it checked. */
export interface Deed {
  readonly subgraph: string
  readonly by: string | null | undefined
}

/** True when it was the caller who did it: by name, or perhaps with a token of the subgraph that the caller made. */
export async function isOwnHand(em: EntityManager, { subject }: Principal, { subgraph, by }: Deed): Promise<boolean> {
  if (subject === null || by == null) return false
  if (by === subject) return true
  return (
    by === subgraphPrincipal(subgraph).subject && (await em.count(SubgraphToken, { subgraph, createdBy: subject })) > 0
  )
}

const OPENNESS: Readonly<Record<AccessLevel, number>> = { CLOSED: 0, RESTRICTED: 1, OPEN: 2 }

/** True when the first tier lets more callers in than the second; nothing is wider than none. */
export function isWider(tier: AccessLevel, than: AccessLevel | null | undefined): boolean {
  return than != null && OPENNESS[tier] > OPENNESS[than]
}
