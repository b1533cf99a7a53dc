import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql'
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { argumentValue, inputCosts, valueOf } from './inputs.ts'
import type { Variables } from './inputs.ts'
import type { CostRules, ListSize } from './rules.ts'

/** What part of an operation costs with these variables. */
type Price = (variables: Variables) => number

/** A list that is no page, where nothing says how long it is. */
const ASSUMED = 5
/** A page of which nobody said how long it shall be. */
const PAGE = 50
/** A change, besides what it answers. */
const CHANGE = 10
/** Beyond, numbers would not be exact; no budget is near. */
const MOST = Number.MAX_SAFE_INTEGER

const CONNECTION: ListSize = { assumedSize: PAGE, slicingArguments: ['first'], sizedFields: ['nodes', 'edges'] }

/** Prices operations of one schema: see docs/access.md, "Cost". */
export function pricing(schema: GraphQLSchema, rules: CostRules) {
  return (document: DocumentNode, operation: OperationDefinitionNode): Price => {
    const fragments = new Map(
      document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
    )
    const root = schema.getRootType(operation.operation)
    if (root == null) return () => 0
    const price = pricer({ schema, rules, fragments, inputs: inputCosts(rules) })(root, operation.selectionSet)
    const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    )
    const changes =
      operation.operation === OperationTypeNode.MUTATION ? CHANGE * operation.selectionSet.selections.length : 0
    return (variables) => Math.min(MOST, changes + price({ ...Object.fromEntries(defaults), ...variables }))
  }
}

interface Pricing {
  readonly schema: GraphQLSchema
  readonly rules: CostRules
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly inputs: ReturnType<typeof inputCosts>
}

/** Lists of the surrounding page, and how long it is. */
interface Page {
  readonly fields: readonly string[]
  readonly size: Price
}

function pricer(context: Pricing) {
  const { schema, rules, fragments } = context
  const ofSelections = (type: GraphQLCompositeType, set: SelectionSetNode, page?: Page): Price => {
    const prices: Price[] = []
    /** One object is of one type: of what is asked of different ones, the dearest counts. */
    const byType = new Map<string, Price[]>()
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        prices.push(when(selection.directives, ofField(type, selection, page)))
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (fragment === undefined) continue
      const condition = fragment.typeCondition?.name.value ?? type.name
      const on = schema.getType(condition)
      if (!isCompositeType(on)) continue
      const price = when(selection.directives, ofSelections(on, fragment.selectionSet, page))
      if (!isAbstractType(type) || !isObjectType(on)) prices.push(price)
      else byType.set(condition, [...(byType.get(condition) ?? []), price])
    }
    if (byType.size === 0) return sum(prices)
    const sums = [...byType.values()].map(sum)
    return (variables) => sum(prices)(variables) + Math.max(...sums.map((each) => each(variables)))
  }
  const ofField = (type: GraphQLCompositeType, node: FieldNode, page?: Page): Price => {
    const field = isUnionType(type) ? undefined : type.getFields()[node.name.value]
    if (field === undefined) return () => 0
    const returns = getNamedType(field.type)
    const coordinate = `${type.name}.${field.name}`
    const own =
      heaviest(context, type, field.name) ?? rules.weights.get(returns.name) ?? (isCompositeType(returns) ? 1 : 0)
    const inputs = ofInputs(context, coordinate, field, node)
    const size = sizeOf(context, coordinate, field)
    const slices = lengthIn(size, field, node)
    const inner = size.sizedFields.length > 0 ? { fields: size.sizedFields, size: slices } : undefined
    const below =
      node.selectionSet === undefined || !isCompositeType(returns)
        ? undefined
        : ofSelections(returns, node.selectionSet, inner)
    const one: Price = (variables) => own + (below?.(variables) ?? 0)
    if (!isListType(getNullableType(field.type))) return (variables) => inputs(variables) + one(variables)
    const length = page?.fields.includes(field.name) === true ? page.size : slices
    return (variables) => inputs(variables) + length(variables) * one(variables)
  }
  return ofSelections
}

/** The weight of a field; of one of an interface, the greatest that an implementation has. */
function heaviest({ schema, rules }: Pricing, type: GraphQLCompositeType, field: string): number | undefined {
  const types = isInterfaceType(type) ? [type, ...schema.getImplementations(type).objects] : [type]
  const weights = types.flatMap(({ name }) => rules.weights.get(`${name}.${field}`) ?? [])
  return weights.length === 0 ? undefined : Math.max(...weights)
}

function ofInputs(
  { inputs }: Pricing,
  coordinate: string,
  { args }: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Price {
  const priced = args.filter((each) => inputs.isPriced(coordinate, each))
  if (priced.length === 0) return () => 0
  return (variables) =>
    priced.reduce((total, each) => total + inputs.costOf(coordinate, each, argumentValue(node, each, variables)), 0)
}

/** What is said of a field's length: by `@listSize`, or by the habit that `first` is the length of a page. */
function sizeOf({ rules }: Pricing, coordinate: string, { args, type }: GraphQLField<unknown, unknown>): ListSize {
  const said = rules.sizes.get(coordinate)
  if (said !== undefined) return said
  if (!args.some(({ name }) => name === 'first')) return { assumedSize: ASSUMED, slicingArguments: [], sizedFields: [] }
  return isListType(getNullableType(type)) ? { ...CONNECTION, sizedFields: [] } : CONNECTION
}

function lengthIn(size: ListSize, { args }: GraphQLField<unknown, unknown>, node: FieldNode): Price {
  const slicing = args.filter(({ name }) => size.slicingArguments.includes(name))
  const otherwise = size.assumedSize ?? (slicing.length > 0 ? PAGE : ASSUMED)
  if (slicing.length === 0) return () => otherwise
  return (variables) => {
    const given = slicing.flatMap((each) => {
      const value = argumentValue(node, each, variables)
      const number = Array.isArray(value) ? value.length : Number(value ?? Number.NaN)
      return Number.isFinite(number) ? [Math.max(0, number)] : []
    })
    return given.length === 0 ? otherwise : Math.max(...given)
  }
}

/** Nothing of what `@skip` and `@include` leave out. */
function when(directives: readonly DirectiveNode[] | undefined, price: Price): Price {
  const switches = (directives ?? []).filter(({ name }) => name.value === 'include' || name.value === 'skip')
  if (switches.length === 0) return price
  const isOff = ({ name, arguments: given }: DirectiveNode, variables: Variables) =>
    given?.[0] !== undefined && valueOf(given[0].value, variables) === (name.value === 'skip')
  return (variables) => (switches.some((each) => isOff(each, variables)) ? 0 : price(variables))
}

function sum(prices: readonly Price[]): Price {
  if (prices.length === 1) return prices[0]!
  return (variables) => {
    let total = 0
    for (const price of prices) total += price(variables)
    return total
  }
}
