import type { FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner'

/** A part of a plan that can be done by itself, and the places it is done for. */
export interface Work {
  readonly node: PlanNode
  readonly paths: readonly FlattenNode['path'][]
}

const known = new WeakMap<readonly PlanNode[], readonly Work[]>()

/**
 * What a plan does side by side, with equal requests for the objects of several places made one: a page that shows one kind of object in
 * twenty places asks once for all of them. Worked out once for each plan.
 */
export function together(nodes: readonly PlanNode[]): readonly Work[] {
  const ready = known.get(nodes)
  if (ready !== undefined) return ready
  const groups = new Map<unknown, { readonly node: PlanNode; readonly paths: FlattenNode['path'][] }>()
  for (const node of nodes) {
    const fetch = node.kind === 'Flatten' && node.node.kind === 'Fetch' ? node.node : undefined
    if (node.kind !== 'Flatten' || fetch?.requires === undefined) {
      groups.set(node, { node, paths: [[]] })
      continue
    }
    const key = asked(fetch)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { node: fetch, paths: [node.path] })
    else group.paths.push(node.path)
  }
  const work = [...groups.values()]
  known.set(nodes, work)
  return work
}

/** Everything a request is but for its name, which the planner numbers. */
function asked({ operation, operationName, ...rest }: FetchNode): string {
  const named = `query ${operationName ?? ''}`
  const { operationDocumentNode: _, ...same } = rest
  return JSON.stringify([operation.startsWith(named) ? operation.slice(named.length) : operation, same])
}
