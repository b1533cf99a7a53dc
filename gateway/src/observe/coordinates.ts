import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { DocumentNode, GraphQLInputType, GraphQLSchema } from 'graphql'

/** More than this is no document of a client that means it. */
const MOST = 3_000

/**
 * What of the schema a valid document uses: `Region.schools`, `Query.regions(filter:)`, `RegionFilter.level`, `RegionLevel.PROVINCE`. A
 * field of an interface is used of all types behind it; of what stands in variables, the whole input type is.
 */
export function coordinatesOf(schema: GraphQLSchema, document: DocumentNode): string[] {
  const used = new Set<string>()
  const use = (coordinate: string) => void (used.size < MOST && used.add(coordinate))
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType()
        const { value: name } = node.name
        if (parent == null || name.startsWith('__')) return
        use(`${parent.name}.${name}`)
        if (isInterfaceType(parent)) for (const each of schema.getPossibleTypes(parent)) use(`${each.name}.${name}`)
      },
      Argument(node) {
        const parent = info.getParentType()
        const field = info.getFieldDef()
        if (parent == null || field == null || info.getDirective() != null || parent.name.startsWith('__')) return
        use(`${parent.name}.${field.name}(${node.name.value}:)`)
      },
      ObjectField(node) {
        const type = getNamedType(info.getParentInputType())
        if (isInputObjectType(type)) use(`${type.name}.${node.name.value}`)
      },
      EnumValue(node) {
        const type = getNamedType(info.getInputType())
        if (isEnumType(type)) use(`${type.name}.${node.value}`)
      },
      VariableDefinition(node) {
        const type = typeFromAST(schema, node.type as never) as GraphQLInputType | undefined
        if (type !== undefined) useInput(type, use, new Set())
      },
    }),
  )
  return [...used]
}

function useInput(type: GraphQLInputType, use: (coordinate: string) => void, seen: Set<string>): void {
  const named = getNamedType(type)
  if (seen.has(named.name) || isObjectType(named)) return
  seen.add(named.name)
  if (isEnumType(named)) for (const { name } of named.getValues()) use(`${named.name}.${name}`)
  if (!isInputObjectType(named)) return
  for (const field of Object.values(named.getFields())) {
    use(`${named.name}.${field.name}`)
    useInput(field.type, use, seen)
  }
}

/** Longest number in a document that can mean nobody: pages and years. */
const SHORT_NUMBER = 6

/** True when a document holds nothing but what its author wrote for everybody: values come by variables. */
export function isForEverybody(document: DocumentNode): boolean {
  let fits = true
  visit(document, {
    [Kind.STRING]: () => void (fits = false),
    [Kind.INT]: ({ value }) => void (fits &&= value.length <= SHORT_NUMBER),
    [Kind.FLOAT]: ({ value }) => void (fits &&= value.length <= SHORT_NUMBER),
  })
  return fits
}

/** The document without any value that is written into it. */
export function withoutValues(document: DocumentNode): DocumentNode {
  return visit(document, {
    [Kind.STRING]: (node) => ({ ...node, value: '', block: false }),
    [Kind.INT]: (node) => ({ ...node, value: '0' }),
    [Kind.FLOAT]: (node) => ({ ...node, value: '0' }),
  })
}
