import type { DocumentNode } from 'graphql'

/** A part of a schema: a definition, a field, an argument, a value. */
interface Described {
  readonly description?: unknown
  readonly fields?: readonly Described[]
  readonly values?: readonly Described[]
  readonly arguments?: readonly Described[]
}

/** A schema without what it says to people: half of its text, which the main thread need not read. */
export function withoutDescriptions(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.map((each) => bare(each as Described)) as never }
}

function bare({ description: _, ...rest }: Described): Described {
  return {
    ...rest,
    ...(rest.fields === undefined ? {} : { fields: rest.fields.map(bare) }),
    ...(rest.values === undefined ? {} : { values: rest.values.map(bare) }),
    ...(rest.arguments === undefined ? {} : { arguments: rest.arguments.map(bare) }),
  }
}
