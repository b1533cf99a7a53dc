import { getNamedType, isInputObjectType, isListType, isNonNullType, valueFromASTUntyped } from 'graphql'
import type { FieldNode, GraphQLArgument, GraphQLInputType, ValueNode } from 'graphql'
import type { CostRules } from './rules.ts'

/** Values of variables as the caller gave them, with the defaults of the operation. */
export type Variables = Readonly<Record<string, unknown>>

/** The value that a field's argument has in an operation; undefined when it is not given and has no default. */
export function argumentValue(node: FieldNode, argument: GraphQLArgument, variables: Variables): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument.name)
  return given === undefined ? argument.defaultValue : valueOf(given.value, variables)
}

/** A value in a document, with variables put in. */
export function valueOf(node: ValueNode, variables: Variables): unknown {
  return valueFromASTUntyped(node, variables)
}

/** Weights of arguments and of what is in them: a list counts for each of its items. */
export function inputCosts({ weights }: CostRules) {
  const priced = new Map<GraphQLInputType, boolean>()
  /** Whether anything in a type has a weight: the others are not walked. */
  const isPriced = (given: GraphQLInputType): boolean => {
    const type = getNamedType(given)
    const known = priced.get(type)
    if (known !== undefined) return known
    // An input within itself.
    priced.set(type, false)
    const found =
      isInputObjectType(type) &&
      Object.values(type.getFields()).some((each) => weights.has(`${type.name}.${each.name}`) || isPriced(each.type))
    priced.set(type, found)
    return found
  }
  const within = (given: GraphQLInputType, value: unknown): number => {
    const type = isNonNullType(given) ? given.ofType : given
    if (value == null || !isPriced(type)) return 0
    if (isListType(type)) return asList(value).reduce<number>((sum, each) => sum + within(type.ofType, each), 0)
    if (!isInputObjectType(type)) return 0
    const fields = type.getFields()
    return Object.entries(value).reduce((sum, [name, each]) => {
      const field = fields[name]
      return field === undefined ? sum : sum + own(`${type.name}.${name}`, each) + within(field.type, each)
    }, 0)
  }
  const own = (coordinate: string, value: unknown) => {
    const weight = weights.get(coordinate) ?? 0
    return value == null || weight === 0 ? 0 : weight * (Array.isArray(value) ? value.length : 1)
  }
  return {
    /** True when a value of the argument may cost something. */
    isPriced: (field: string, { name, type }: GraphQLArgument) => weights.has(`${field}(${name}:)`) || isPriced(type),
    /** What a value of an argument costs. */
    costOf: (field: string, { name, type }: GraphQLArgument, value: unknown) =>
      own(`${field}(${name}:)`, value) + within(type, value),
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
