import {
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  print,
  validate,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'

/** A subscription as the queries that answer it. */
export interface Listening {
  /** Asks for what is sent with each event. */
  readonly query: string
  /** Asks for nothing but the state: `{ state: x { id } }`. */
  readonly state: string
  /** The state that the caller knows; undefined when none was given. */
  readonly since: string | undefined
}

/** Why a subscription cannot be listened to: its document is wrong, or nothing here tells of changes of it. */
export type NotListening = 'INVALID' | 'UNKNOWN'

/**
 * Translates a subscription: its one field `xChanged` is answered by the field `x` of Query, whose `id` is another when it has changed.
 * Planner, rights and subgraphs then see an ordinary query.
 */
export function listeningTo(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Listening | NotListening {
  if (validate(schema, document).length > 0) return 'INVALID'
  const [field] = operation.selectionSet.selections
  if (field?.kind !== Kind.FIELD || !field.name.value.endsWith('Changed')) return 'UNKNOWN'
  const name = field.name.value.slice(0, -'Changed'.length)
  const answering = schema.getQueryType()?.getFields()[name]
  const returns = answering === undefined ? undefined : getNamedType(answering.type)
  if (answering === undefined || !isObjectType(returns) || returns.getFields()['id'] === undefined) return 'UNKNOWN'
  const given = field.arguments ?? []
  const since = given.find((each) => each.name.value === 'since')
  const asked = given.filter((each) => answering.args.some((known) => known.name === each.name.value))
  const known = since === undefined ? undefined : valueFromASTUntyped(since.value, variables)
  const asking = (as: string, selectionSet: FieldNode['selectionSet']): FieldNode => ({
    ...field,
    alias: { kind: Kind.NAME, value: as },
    name: { kind: Kind.NAME, value: name },
    arguments: asked,
    ...(selectionSet === undefined ? {} : { selectionSet }),
  })
  return {
    query: queryOf(document, operation, asking((field.alias ?? field.name).value, field.selectionSet)),
    state: queryOf(undefined, operation, asking('state', STATE)),
    since: typeof known === 'string' ? known : undefined,
  }
}

const STATE: NonNullable<FieldNode['selectionSet']> = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }],
}

/** A query of one field, with the fragments of a document, and without the variables that it does not use. */
function queryOf(document: DocumentNode | undefined, operation: OperationDefinitionNode, field: FieldNode): string {
  const fragments = (document?.definitions ?? []).filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const used = new Set<string>()
  for (const each of [field, ...fragments]) visit(each, { Variable: ({ name }) => void used.add(name.value) })
  const query: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    directives: [],
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  }
  return print({ kind: Kind.DOCUMENT, definitions: [query, ...fragments] })
}
