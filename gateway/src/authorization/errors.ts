import type { AccessCondition } from '@satudata/core'
import { GraphQLError } from 'graphql'
import { asking } from './conditions.ts'
import type { Removal } from './walk.ts'

/** The removals that count with these variables. */
export function counting(removals: readonly Removal[], variables: Readonly<Record<string, unknown>>): Removal[] {
  return removals.filter(({ when }) => when.every(({ variable, is }) => variables[variable] === is))
}

/** One error for each path, however often and under however many types it was asked for. */
export function removalErrors(removals: readonly Removal[], conditions: readonly AccessCondition[]): GraphQLError[] {
  const byPath = Map.groupBy(removals, ({ path }) => JSON.stringify(path))
  return [...byPath.values()].map((same) => {
    const what = [...new Set(same.map((each) => each.what))].join(', ')
    const missing = new Set(same.flatMap((each) => each.missing))
    const { id, en } = asking([...missing].map((number) => conditions[number]!))
    const messages = { id: `${what} tidak dapat dipakai: ${id}.`, en: `${what} cannot be used: ${en}.` }
    const [first] = same
    const path = first!.path.length === 0 ? {} : { path: first!.path }
    return new GraphQLError(messages.en, { ...path, extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', messages } })
  })
}
