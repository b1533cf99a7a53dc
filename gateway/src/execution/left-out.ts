import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { Kind } from 'graphql'
import type { SelectionNode, SelectionSetNode } from 'graphql'
import { isIncluded } from './collect.ts'
import type { IsOf } from './rewrites.ts'

/** An object of the answer: the fields that lead to it, and its type where that is known. */
export interface Place {
  readonly path: readonly string[]
  readonly type: unknown
}

/**
 * Whether a name is asked of nobody for this object, as `@skip`, `@include` or a condition of the plan leaves it out wherever it stands,
 * while this request asks for something all the same: then what it is needed for is left out too, and the rest is asked without it.
 */
export type LeftOut = (name: string, place: Place, fetch: FetchNode) => boolean

/** Reads it from a plan, when it is asked first: few plans have conditions, and few of those leave out what others need. */
export function leftOutOf(
  plan: PlanNode | undefined,
  variables: Readonly<Record<string, unknown>>,
  isOf: IsOf,
): LeftOut {
  let requests: readonly Request[] | undefined
  const known = new Map<string, ReadonlySet<Asked>>()
  return (name, place, fetch) => {
    if (plan === undefined) return false
    requests ??= requestsIn(plan, variables)
    const at = `${name} ${String(place.type)} ${place.path.join('.')}`
    let asked = known.get(at)
    if (asked === undefined) known.set(at, (asked = howAsked(name, place, requests, { variables, isOf })))
    return asked.has('LEFT_OUT') && !asked.has('ASKED') && asksAnything(fetch, variables)
  }
}

type Asked = 'ASKED' | 'LEFT_OUT'

/** What a fetch of the plan asks for the objects that these fields lead to. */
interface Request {
  readonly path: readonly string[]
  readonly set: SelectionSetNode
  readonly on: boolean
}

function requestsIn(plan: PlanNode, variables: Readonly<Record<string, unknown>>): Request[] {
  const found: Request[] = []
  const look = (node: PlanNode, path: readonly string[], on: boolean): void => {
    if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const each of node.nodes) look(each, path, on)
    else if (node.kind === 'Flatten') look(node.node, [...path, ...node.path.filter(isName)], on)
    else if (node.kind === 'Condition') {
      const is = variables[node.condition] === true
      if (node.ifClause !== undefined) look(node.ifClause, path, on && is)
      if (node.elseClause !== undefined) look(node.elseClause, path, on && !is)
    } else if (node.kind === 'Fetch') for (const set of askedFor(node)) found.push({ path, set, on })
  }
  look(plan, [], true)
  return found
}

function isName(step: string | number): step is string {
  return typeof step === 'string' && step !== '@'
}

/** What a fetch selects of its objects. */
function askedFor(node: FetchNode): SelectionSetNode[] {
  const sets = (node.operationDocumentNode?.definitions ?? []).flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : [],
  )
  if (node.requires === undefined) return sets
  return sets.flatMap(({ selections }) =>
    selections.flatMap((each) => ('selectionSet' in each ? (each.selectionSet ?? []) : [])),
  )
}

interface Reading {
  readonly variables: Readonly<Record<string, unknown>>
  readonly isOf: IsOf
}

function howAsked(name: string, place: Place, requests: readonly Request[], given: Reading): ReadonlySet<Asked> {
  const found = new Set<Asked>()
  const look = ({ selections }: SelectionSetNode, path: readonly string[], on: boolean): void => {
    for (const each of selections) {
      const asked = on && isIncluded(each, given)
      if (each.kind === Kind.FIELD) {
        const own = each.alias?.value ?? each.name.value
        if (path.length > 0) {
          if (own === path[0] && each.selectionSet !== undefined) look(each.selectionSet, path.slice(1), asked)
        } else if (own === name) found.add(asked ? 'ASKED' : 'LEFT_OUT')
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        const of = each.typeCondition?.name.value
        // Only of the object itself is the type known.
        const fits = path.length > 0 || of === undefined || typeof place.type !== 'string' || given.isOf(place.type, of)
        if (fits) look(each.selectionSet, path, asked)
      }
    }
  }
  for (const { path, set, on } of requests)
    if (path.every((step, index) => place.path[index] === step)) look(set, place.path.slice(path.length), on)
  return found
}

function asksAnything(fetch: FetchNode, variables: Readonly<Record<string, unknown>>): boolean {
  const asks = (each: SelectionNode): boolean => {
    if (!isIncluded(each, { variables })) return false
    if (each.kind === Kind.FIELD) return each.name.value !== '__typename'
    return each.kind === Kind.INLINE_FRAGMENT && each.selectionSet.selections.some(asks)
  }
  return askedFor(fetch).some(({ selections }) => selections.some(asks))
}
