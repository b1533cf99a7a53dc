import { getNamedType, isLeafType, isListType, isNonNullType, isObjectType, Kind } from 'graphql'
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

/** One field of an object's part of the answer. */
interface Step {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  /** Null for the name of the type. */
  readonly returns: GraphQLOutputType | null
  /** True when the answer's value stands as it is: it holds no objects. */
  readonly asGiven: boolean
  readonly closed: boolean
  readonly place: Place
}

/** What is done for each object of a type in a place; null when the object itself is closed. */
type Steps = readonly Step[] | null

class Completion {
  readonly #asked: Asked
  readonly #fragments: Record<string, FragmentDefinitionNode>
  /** By the selections of an object, then by its type and place: the same for all items of a list. */
  readonly #steps = new Map<readonly FieldNode[], Map<string, Steps>>()
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
    return this.#object(this.#stepsOf(type, fields, undefined), data)
  }

  #object(steps: Steps, data: Data): Data | typeof BUBBLE {
    if (steps === null) return BUBBLE
    const completed: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    for (const step of steps) {
      const value = this.#field(step, data)
      if (value === BUBBLE) return BUBBLE
      completed[step.key] = value
    }
    return completed
  }

  #field({ key, nodes, returns, asGiven, closed, place }: Step, data: Data): unknown {
    if (closed) return isNonNullType(returns) ? BUBBLE : null
    const given = present(data, key)
    return asGiven || returns === null ? given : this.#value(returns, nodes, given, place)
  }

  #value(type: GraphQLOutputType, nodes: readonly FieldNode[], given: unknown, place: Place): unknown {
    if (isNonNullType(type)) {
      const value = this.#value(type.ofType, nodes, given, place)
      return value === null ? BUBBLE : value
    }
    if (given === null) return null
    if (isListType(type)) {
      const items = (given as readonly unknown[]).map((each) => this.#value(type.ofType, nodes, each ?? null, place))
      return items.includes(BUBBLE) ? null : items
    }
    const data = given as Data
    const { schema, typeName } = this.#asked
    const runtime = isObjectType(type) ? type : schema.getType(String(present(data, typeName)))
    if (!isObjectType(runtime)) throw new Error(`An object is of the type "${runtime?.name}", which none can be of.`)
    const value = this.#object(this.#stepsBelow(runtime, nodes, place), data)
    return value === BUBBLE ? null : value
  }

  #stepsBelow(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): Steps {
    let known = this.#steps.get(nodes)
    if (known === undefined) this.#steps.set(nodes, (known = new Map()))
    const key = place === undefined ? type.name : `${type.name} ${place.join()}`
    let steps = known.get(key)
    if (steps === undefined) {
      const { schema, variables } = this.#asked
      const fields = collectSubfields(schema, this.#fragments, variables, type, nodes)
      known.set(key, (steps = this.#stepsOf(type, fields, place)))
    }
    return steps
  }

  #stepsOf(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>, place: Place): Steps {
    const { rights } = this.#asked
    if (fields.size > 0 && rights.missingForType(type.name) !== undefined) return null
    return Array.from(fields, ([key, nodes]): Step => {
      const name = nodes[0]!.name.value
      const returns = type.getFields()[name]?.type
      if (returns === undefined) return { key, nodes, returns: null, asGiven: true, closed: false, place: undefined }
      const decision = rights.decide(type.name, name, place)
      const closed = 'missing' in decision
      const asGiven = isLeafType(getNamedType(returns))
      return { key, nodes, returns, asGiven, closed, place: closed ? undefined : decision.place }
    })
  }
}

/** Nothing may be missing but what was taken out: a null that nobody gave would be read as an answer. */
function present(data: Data, key: string): unknown {
  const value = data[key]
  if (value === undefined) throw new Error(`The answer to what is left of an operation lacks "${key}".`)
  return value
}
