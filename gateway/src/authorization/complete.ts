import { getNullableType, isCompositeType, isListType, isNonNullType, isObjectType, Kind } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import type { Place } from './keys.ts'
import type { Rights } from './rights.ts'

type Data = Readonly<Record<string, unknown>>
type Fields = ReadonlyMap<string, readonly FieldNode[]>

/** What an answer is completed from. */
export interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  /** The operation as the caller wrote it, and the values of its variables. */
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly rights: Rights
  /** See `Filtered`. */
  readonly typeName: string
}

/** Stands for a null where none may be: the object or list around it becomes null. */
const BUBBLE = Symbol('null where none may be')

/**
 * Turns the answer to what is left of an operation into an answer to the whole: null where something was taken out, and, as
 * everywhere in GraphQL, null around it up to the first place that may be null.
 */
export function completeAnswer(asked: Asked, data: Data): Data | null {
  const completion = new Completion(asked)
  const value = completion.root(data)
  return value === BUBBLE ? null : value
}

class Completion {
  readonly #asked: Asked
  readonly #fragments: Record<string, FragmentDefinitionNode>
  /** By the selections of an object, then by its type: the same for all items of a list. */
  readonly #collected = new Map<readonly FieldNode[], Map<GraphQLObjectType, Fields>>()
  constructor(asked: Asked) {
    this.#asked = asked
    this.#fragments = Object.fromEntries(
      asked.document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
      ),
    )
  }

  root(data: Data): Data | typeof BUBBLE {
    const { schema, operation, variables } = this.#asked
    const type = schema.getRootType(operation.operation)!
    const fields = collectFields(schema, this.#fragments, variables, type, operation.selectionSet)
    return this.#object(type, fields, data, undefined)
  }

  #object(type: GraphQLObjectType, fields: Fields, data: Data, place: Place): Data | typeof BUBBLE {
    const { rights } = this.#asked
    if (fields.size > 0 && rights.missingForType(type.name) !== undefined) return BUBBLE
    const completed: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    for (const [key, nodes] of fields) {
      const name = nodes[0]!.name.value
      const returns = type.getFields()[name]?.type
      // Introspection of the type's name.
      if (returns === undefined) {
        completed[key] = present(data, key)
        continue
      }
      const decision = rights.decide(type.name, name, place)
      const value =
        'missing' in decision ? this.#null(returns) : this.#value(returns, nodes, present(data, key), decision.place)
      if (value === BUBBLE) return BUBBLE
      completed[key] = value
    }
    return completed
  }

  #value(type: GraphQLOutputType, nodes: readonly FieldNode[], given: unknown, place: Place): unknown {
    if (given === null) return this.#null(type)
    if (isNonNullType(type)) {
      const value = this.#value(type.ofType, nodes, given, place)
      return value === null ? BUBBLE : value
    }
    if (isListType(type)) {
      const items = (given as readonly unknown[]).map((each) => this.#value(type.ofType, nodes, each ?? null, place))
      return items.includes(BUBBLE) ? null : items
    }
    if (!isCompositeType(type)) return given
    const data = given as Data
    const runtime = isObjectType(type) ? type : this.#asked.schema.getType(String(data[this.#asked.typeName]))
    // Without a type that is known nothing can be said of the object's fields.
    if (!isObjectType(runtime)) return null
    const value = this.#object(runtime, this.#fieldsOf(runtime, nodes), data, place)
    return value === BUBBLE ? null : value
  }

  #null(type: GraphQLOutputType): null | typeof BUBBLE {
    return getNullableType(type) === type ? null : BUBBLE
  }

  #fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    let byType = this.#collected.get(nodes)
    if (byType === undefined) this.#collected.set(nodes, (byType = new Map()))
    let fields = byType.get(type)
    if (fields === undefined) {
      const { schema, variables } = this.#asked
      fields = collectSubfields(schema, this.#fragments, variables, type, nodes)
      byType.set(type, fields)
    }
    return fields
  }
}

/** Nothing may be missing but what was taken out: a null that nobody gave would be read as an answer. */
function present(data: Data, key: string): unknown {
  const value = data[key]
  if (value === undefined) throw new Error(`The answer to what is left of an operation lacks "${key}".`)
  return value
}
