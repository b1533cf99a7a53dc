import { composeServices } from '@apollo/composition'
import { CompositionError } from '@satudata/federation'
import { parse, printSchema, Source } from 'graphql'

/** A subgraph's name and its schema as text. */
export interface NamedSchema {
  readonly name: string
  readonly typeDefs: string
}

/**
 * The schema that clients of the joined graph see, as text in a fixed order: for generating typed operations without
 * starting anything. Throws CompositionError when the subgraphs do not fit together.
 */
export function apiSchema(subgraphs: readonly NamedSchema[]): string {
  const services = subgraphs.map(({ name, typeDefs }) => ({
    name,
    url: `in-process:${name}`,
    typeDefs: parse(new Source(typeDefs, name)),
  }))
  const { schema, errors = [] } = composeServices(services)
  if (schema === undefined || errors.length > 0) {
    throw new CompositionError(
      'The subgraphs do not fit together:',
      errors.map(({ message }) => ({ code: null, message, places: [] })),
    )
  }
  return printSchema(schema.toAPISchema().toGraphQLJSSchema())
}
