import { execute, GraphQLError, parse, validate } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Caller } from './caller.ts'

/** An operation as it was sent. */
export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

/** An error that the caller is told of; every other one is on the log only. */
export class CallerError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** More than any operation of a gateway. */
const MAX_TOKENS = 20_000
/** Documents kept: a gateway sends the same ones again and again. */
const KEPT = 500

/** Answers operations of a schema. Each text is parsed and checked once. `log` gets what is wrong here, which no caller is told. */
export function executor(schema: GraphQLSchema, log: (text: string) => void = toStandardError) {
  const shown = (error: GraphQLError) => presented(error, log)
  const known = new Map<string, DocumentNode>()
  const read = (query: string): DocumentNode | readonly GraphQLError[] => {
    const kept = known.get(query)
    if (kept !== undefined) return kept
    const document = parse(query, { maxTokens: MAX_TOKENS })
    const faults = validate(schema, document, undefined, { maxErrors: 5 })
    if (faults.length > 0) return faults
    if (known.size >= KEPT) known.delete(known.keys().next().value!)
    known.set(query, document)
    return document
  }
  return async ({ query, variables, operationName }: Operation, caller: Caller) => {
    try {
      const document = read(query)
      if (!('kind' in document)) return { errors: document.map(shown) }
      const contextValue = { caller }
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: variables,
        operationName,
        contextValue,
      })
      return {
        ...(data === undefined ? {} : { data }),
        ...(errors === undefined ? {} : { errors: errors.map(shown) }),
      }
    } catch (error) {
      return { errors: [shown(asGraphQLError(error as Error))] }
    }
  }
}

function asGraphQLError(error: Error): GraphQLError {
  if (error instanceof GraphQLError) return error
  if (error instanceof RangeError) return new GraphQLError('The document is nested too deep.')
  return new GraphQLError(error.message, { originalError: error })
}

/** An error as it leaves: what the caller did wrong, or nothing but that something is wrong here. */
function presented(error: GraphQLError, log: (text: string) => void) {
  const place = error.path === undefined ? {} : { path: error.path }
  const cause = error.originalError
  if (cause instanceof CallerError) return { message: cause.message, ...place, extensions: { code: cause.code } }
  if (cause == null || cause instanceof GraphQLError)
    return { message: error.message, ...place, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
  log(cause.stack ?? cause.message)
  return { message: 'Something unexpected went wrong.', ...place, extensions: { code: 'INTERNAL' } }
}

/** Where what is wrong here is written unless told otherwise. */
export function toStandardError(text: string): void {
  process.stderr.write(`${text}\n`)
}
