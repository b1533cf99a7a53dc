import type { SubgraphState } from '../../generated/graphql.ts'

/** A subgraph, as far as it says what somebody may know of it. */
interface Known {
  readonly state: SubgraphState
  readonly mayManage: boolean
  readonly current?: { readonly number: number } | null
}

/** Whether somebody sees all about a subgraph, its checks and former versions: its owner and stewards. */
export function seesAll({ mayManage }: Pick<Known, 'mayManage'>, steward: boolean): boolean {
  return mayManage || steward
}

/**
 * Number of the version of now. Null is not always that there is none: it may be one that is not for the caller, who is told nothing
 * then ("–").
 */
export function versionText(subgraph: Known, steward: boolean, none: string): string {
  if (subgraph.current != null) return String(subgraph.current.number)
  const isNone = subgraph.state !== 'ACTIVE' && seesAll(subgraph, steward)
  return isNone ? none : '–'
}
