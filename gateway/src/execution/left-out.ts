import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { Kind } from 'graphql'
import type { SelectionSetNode } from 'graphql'
import { isIncluded } from './collect.ts'

/**
 * Whether a name of the answer is asked for nowhere, as `@skip`, `@include` or a condition of the plan leaves it out everywhere, while
 * this request asks for something all the same: then what it is needed for is left out too, and the rest is asked without it.
 */
export type LeftOut = (name: string, fetch: FetchNode) => boolean

/** Reads it from a plan, when it is asked first: few plans have conditions, and few of those leave out what others need. */
export function leftOutOf(plan: PlanNode | undefined, variables: Readonly<Record<string, unknown>>): LeftOut {
  let names: Names | undefined
  return (name, fetch) => {
    names ??= namesIn(plan, variables)
    if (!names.all.has(name) || names.asked.has(name)) return false
    const { asked } = namesIn(fetch, variables)
    return [...asked].some((each) => each !== '_entities' && each !== '__typename')
  }
}

interface Names {
  readonly all: Set<string>
  readonly asked: Set<string>
}

function namesIn(plan: PlanNode | undefined, variables: Readonly<Record<string, unknown>>): Names {
  const names: Names = { all: new Set(), asked: new Set() }
  const look = (node: PlanNode, on: boolean): void => {
    if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const each of node.nodes) look(each, on)
    else if (node.kind === 'Flatten') look(node.node, on)
    else if (node.kind === 'Condition') {
      const is = variables[node.condition] === true
      if (node.ifClause !== undefined) look(node.ifClause, on && is)
      if (node.elseClause !== undefined) look(node.elseClause, on && !is)
    } else if (node.kind === 'Fetch') {
      for (const each of node.operationDocumentNode?.definitions ?? [])
        if ('selectionSet' in each) note(each.selectionSet, on, variables, names)
    }
  }
  if (plan !== undefined) look(plan, true)
  return names
}

function note(set: SelectionSetNode, on: boolean, variables: Readonly<Record<string, unknown>>, names: Names): void {
  for (const each of set.selections) {
    const asked = on && isIncluded(each, { variables })
    if (each.kind === Kind.FIELD) {
      const name = each.alias?.value ?? each.name.value
      names.all.add(name)
      if (asked) names.asked.add(name)
    }
    // What is in a named fragment counts as asked for: where it is spread is not looked at.
    if (each.kind !== Kind.FRAGMENT_SPREAD && each.selectionSet !== undefined)
      note(each.selectionSet, asked, variables, names)
  }
}
