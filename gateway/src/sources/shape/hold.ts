import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'
import { parse } from 'graphql'
import type { DocumentNode } from 'graphql'
import { CallFailure } from '../call-failure.ts'
import { checkData, NoAnswer } from './check.ts'
import type { Fault } from './check.ts'
import { shapeSchema } from './schema.ts'
import { selectionOf } from './selection.ts'
import type { Selection } from './selection.ts'

/** Data that is of its schema's shape, and what was not. */
export interface Held {
  readonly data: Record<string, unknown> | null
  readonly faults: readonly Fault[]
}

/** Holds an answer against what was asked. Throws LIED when nothing of it can be used. */
export type Hold = (answer: SubgraphAnswer, request: SubgraphOperation) => Held

/** Makes the check of a subgraph's answers. Its schema, and what each document asks of it, is read when the first answer comes. */
export function holdAgainst(typeDefs: string): Hold {
  let schema: ReturnType<typeof shapeSchema> | undefined
  const selections = new WeakMap<DocumentNode, Selection>()
  const known = ({ document, query, operationName }: SubgraphOperation) => {
    schema ??= shapeSchema(typeDefs)
    const read = document ?? parse(query, { noLocation: true })
    let selection = selections.get(read)
    if (selection === undefined) selections.set(read, (selection = selectionOf(read, operationName, schema)))
    return { schema, selection }
  }
  return ({ data, errors }, request) => {
    if (data == null) return { data: null, faults: [] }
    const { selection, ...rest } = known(request)
    const ofEntities = selection.fieldsOf(selection.type.name).has('_entities')
    const representations = ofEntities ? (request.variables?.['representations'] as readonly unknown[]) : null
    try {
      return checkData(data, { ...rest, selection, representations, hasErrors: errors !== undefined })
    } catch (error) {
      if (error instanceof NoAnswer) throw new CallFailure('LIED', error.message, { cause: error })
      throw error
    }
  }
}

/** For the registry: where, and what; never a value. */
export function inWords(faults: readonly Fault[]): string {
  const [first] = faults
  return `${faults.length === 1 ? '' : `${faults.length} faults, the first: `}${first?.path.join('.')}: ${first?.what}`
}
