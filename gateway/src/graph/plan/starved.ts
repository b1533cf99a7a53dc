import { Kind, parse } from 'graphql'
import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import type { Needs } from './needs.ts'

/**
 * Looks in a plan for a field that is asked of its subgraph without what it is worked out from, or of one that only refers to it: the planner takes a request that waits for
 * something into one that does not, where one such field is worked out from another. Gives its coordinate, or null when all is well.
 */
export function starvedIn(needs: Needs): (node: PlanNode) => string | null {
  if (needs.required.size === 0) return () => null
  const look = (node: PlanNode): string | null => {
    switch (node.kind) {
      case 'Fetch':
        return inFetch(node, needs)
      case 'Sequence':
      case 'Parallel':
        return first(node.nodes, look)
      case 'Flatten':
        return look(node.node)
      case 'Condition':
        return first(
          [node.ifClause, node.elseClause].filter((each) => each !== undefined),
          look,
        )
      case 'Defer':
        return null
    }
  }
  return look
}

function inFetch({ serviceName, operation, requires }: FetchNode, needs: Needs): string | null {
  const { definitions } = parse(operation, { noLocation: true })
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const [asked] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (asked === undefined) return null
  const root = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[asked.operation]
  const looking = { at: serviceName, needs, fragments, given: givenIn(requires ?? []) }
  return within(asked.selectionSet, root, 0, looking)
}

interface Looking {
  /** The subgraph. */
  readonly at: string
  readonly needs: Needs
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** What comes with the objects that are asked about. */
  readonly given: ReadonlySet<string>
}

/** `depth`: 0 for the operation, 1 for the objects that are asked about by their keys, more below. */
function within(set: SelectionSetNode, type: string, depth: number, looking: Looking): string | null {
  const { at, needs, fragments, given } = looking
  return first(set.selections, (each) => {
    if (each.kind !== Kind.FIELD) {
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value)
      if (fragment === undefined) return null
      return within(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, depth, looking)
    }
    const coordinate = `${type}.${each.name.value}`
    const wanted = needs.required.get(`${at} ${coordinate}`)
    if (wanted !== undefined && !(depth === 1 && wanted.every((name) => given.has(name)))) return coordinate
    if (needs.external.has(`${at} ${coordinate}`)) return coordinate
    // What is provided there may be all it is worked out from.
    if (each.selectionSet === undefined || needs.provides.has(`${at} ${coordinate}`)) return null
    const isEntities = depth === 0 && each.name.value === '_entities'
    const below = isEntities ? '_Entity' : needs.returns.get(coordinate)
    return below === undefined ? null : within(each.selectionSet, below, isEntities ? 1 : 2, looking)
  })
}

/** Names at the top of what is sent of objects, whatever their type. */
function givenIn(selections: readonly QueryPlanSelectionNode[]): Set<string> {
  return new Set(selections.flatMap((each) => (each.kind === 'Field' ? [each.name] : [...givenIn(each.selections)])))
}

function first<T>(list: readonly T[], look: (item: T) => string | null): string | null {
  for (const each of list) {
    const found = look(each)
    if (found !== null) return found
  }
  return null
}
