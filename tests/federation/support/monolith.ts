import { buildSchema, execute, isAbstractType, parse } from 'graphql'
import type { ExecutionResult, GraphQLSchema } from 'graphql'

/** How one schema over all data finds a value: of what, with which arguments, which field of which type. */
export type Resolve = (of: unknown, args: Readonly<Record<string, unknown>>, type: string, field: string) => unknown

/** A schema that graphql-js executes as it is, without a gateway: it says what is right. */
export interface Monolith {
  readonly schema: GraphQLSchema
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
}

/** Makes one schema of a text; objects name their type in `type`. */
export function makeSchema(sdl: string, resolve: Resolve): Monolith {
  const schema = buildSchema(sdl)
  for (const each of Object.values(schema.getTypeMap())) {
    if (isAbstractType(each)) each.resolveType = (value: { readonly type: string }) => value.type
  }
  return {
    schema,
    ask: async (document, variables = {}) =>
      execute({
        schema,
        document: parse(document),
        variableValues: { ...variables },
        fieldResolver: (of, args, _, info) =>
          resolve(of, args as Record<string, unknown>, info.parentType.name, info.fieldName),
      }),
  }
}
