import { Kind, parse } from 'graphql'
import type { FetchNode, PlanNode } from '@apollo/query-planner'
import type { SelectionSetNode } from 'graphql'
import type { Needed, SparingFetch } from '../../execution/spared.ts'
import type { Needs } from './needs.ts'

/**
 * Notes on each request of a plan what its fields are worked out from, where others of its fields are not: when that cannot be had, the
 * others still can. Changes the plan.
 */
export function spareIn(node: PlanNode, needs: Needs): void {
  if (needs.required.size === 0) return
  switch (node.kind) {
    case 'Fetch':
      return inFetch(node, needs)
    case 'Sequence':
    case 'Parallel':
      return node.nodes.forEach((each) => spareIn(each, needs))
    case 'Flatten':
      return spareIn(node.node, needs)
    case 'Condition':
      for (const each of [node.ifClause, node.elseClause]) if (each !== undefined) spareIn(each, needs)
      return
    case 'Defer':
      return
  }
}

function inFetch(fetch: FetchNode, needs: Needs): void {
  if (fetch.requires === undefined) return
  const asked = parse(fetch.operation, { noLocation: true }).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : [],
  )
  const needed: Record<string, readonly string[]> = {}
  for (const each of asked)
    if (each.kind === Kind.FIELD && each.selectionSet !== undefined) read(each.selectionSet, null)
  if (Object.values(needed).some((names) => names.length > 0))
    (fetch as { needs?: Needed } & SparingFetch).needs = needed

  function read({ selections }: SelectionSetNode, type: string | null): void {
    for (const each of selections) {
      if (each.kind === Kind.INLINE_FRAGMENT) read(each.selectionSet, each.typeCondition?.name.value ?? type)
      else if (each.kind === Kind.FIELD && type !== null) {
        const names = needs.required.get(`${fetch.serviceName} ${type}.${each.name.value}`) ?? []
        // What a key is made of is sent in any case.
        needed[`${type} ${each.alias?.value ?? each.name.value}`] = names.filter(
          (name) => !needs.keys.has(`${type}.${name}`),
        )
      }
    }
  }
}
