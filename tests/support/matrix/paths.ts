import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { FIELDS, TYPES } from './labels.ts'
import type { Label } from './labels.ts'
import type { Audience } from './table.ts'

type Field = GraphQLField<unknown, unknown>

/** The shortest way to a protected field: names of fields from the root, and what each of them needs of the caller. */
export interface Way {
  readonly operation: 'query' | 'mutation'
  /** "Type.field" that it leads to. */
  readonly target: string
  /** Name of the type of that field. */
  readonly returns: string
  readonly steps: readonly { readonly name: string; readonly call: string; readonly needs: readonly Audience[] }[]
  /** Selection that ends it. */
  readonly end: string
}

/** Codes that exist, so that the way does not end early. */
const VALUES: Readonly<Record<string, string>> = {
  'Query.organization(code:)': '"000400000000000"',
  'Query.position(code:)': '"000400000000000.01"',
}

/** The shortest way to every field of the schema. */
export function shortestWays(schema: GraphQLSchema): Way[] {
  return [...routes(schema.getQueryType()!, 'query'), ...routes(schema.getMutationType()!, 'mutation')]
}

/** True for a way on which somebody is refused, by the table of labels. */
export function isProtected({ steps }: Way): boolean {
  return steps.some(({ needs }) => needs.length > 0)
}

/** Fields that somebody with these audiences finds by going through the schema from its roots. */
export function reachable(ways: readonly Way[], audiences: readonly Audience[]): string[] {
  const fieldsOf = Map.groupBy(ways, ({ target }) => target.split('.')[0]!)
  const found = new Set<string>()
  const entered = new Set<string>()
  const waiting = ['Query', 'Mutation']
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (entered.has(type)) continue
    entered.add(type)
    const open = (fieldsOf.get(type) ?? []).filter((way) => mayUse(way, audiences))
    for (const { target } of open) found.add(target)
    waiting.push(...open.map(({ returns }) => returns))
  }
  return [...found]
}

/** What a field asks of its caller: its own label, and those of its type's and of what it returns. */
function needsOf(parent: GraphQLObjectType, field: Field): Audience[] {
  const labels = [FIELDS.get(`${parent.name}.${field.name}`), TYPES.get(getNamedType(field.type).name)]
  return labels.filter((label): label is Audience => label !== undefined && !FOR_ALL.includes(label))
}
const FOR_ALL: readonly Label[] = ['EVERYONE', 'ROWS']

/** Breadth first, ways open to everybody before all others: each field of each type once, where it is reached soonest. */
function routes(root: GraphQLObjectType, operation: Way['operation']): Way[] {
  const ways: Way[] = []
  const entered = new Set<string>()
  const waiting: { type: GraphQLObjectType; steps: Way['steps'] }[] = [{ type: root, steps: [] }]
  const guarded: typeof waiting = []
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift() ?? guarded.shift()) {
    if (entered.has(next.type.name)) continue
    entered.add(next.type.name)
    for (const field of Object.values(next.type.getFields())) {
      const type = getNamedType(field.type)
      const step = { name: field.name, call: callOf(next.type, field), needs: needsOf(next.type, field) }
      const steps = [...next.steps, step]
      const end = isObjectType(type) ? ' { __typename }' : ''
      ways.push({ operation, target: `${next.type.name}.${field.name}`, returns: type.name, steps, end })
      if (!isObjectType(type)) continue
      if (steps.some(({ needs }) => needs.length > 0)) guarded.push({ type, steps })
      else waiting.push({ type, steps })
    }
  }
  return ways
}

function callOf(parent: GraphQLObjectType, field: Field): string {
  const args = field.args.filter(isRequiredArgument).map(({ name, type }) => {
    return `${name}: ${VALUES[`${parent.name}.${field.name}(${name}:)`] ?? valueOf(type)}`
  })
  return args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`
}

/** A value that fits the type and names nothing there is. */
function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType)
  if (isListType(type)) return `[${valueOf(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    )
    return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`
  }
  return { Int: '1', Float: '1', Boolean: 'true', Date: '"2026-01-01"', Decimal: '"1"' }[type.name] ?? '"nihil"'
}

/** The operation that asks for these ways at once, each under an alias of its own. */
export function together(ways: readonly Way[]): string {
  const calls = ways.map(({ steps, end }, index) => {
    const text = steps.map(({ call }) => call)
    return `w${index}: ${text.join(' { ')}${end}${' }'.repeat(text.length - 1)}`
  })
  return `${ways[0]?.operation} { ${calls.join('\n')} }`
}

/** Whether somebody with these audiences may use the field that a way leads to, however it is reached. */
function mayUse({ target, steps }: Way, audiences: readonly Audience[]): boolean {
  const type = TYPES.get(target.split('.')[0]!) ?? 'EVERYONE'
  const needs = [...(steps.at(-1)?.needs ?? []), ...(FOR_ALL.includes(type) ? [] : [type as Audience])]
  return needs.every((need) => audiences.includes(need))
}

/** Where a caller with these audiences is refused on a way: the path in the answer; null when nowhere. */
export function refusalOf({ steps }: Way, alias: string, audiences: readonly Audience[]): string | null {
  const at = steps.findIndex(({ needs }) => needs.some((need) => !audiences.includes(need)))
  return at < 0 ? null : [alias, ...steps.slice(1, at + 1).map(({ name }) => name)].join('.')
}
