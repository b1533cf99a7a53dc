import { Kind, parse } from 'graphql'
import type { DocumentNode, FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql'
import { audienceOf } from '../../graphql/schema.ts'

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription'])

/** Everything of a schema text that has no description: "Region.code", "RegionLevel.VILLAGE", "Query.region(code:)". */
export function undescribed(sdl: string): string[] {
  const missing: string[] = []
  const check = (name: string, node: { readonly description?: unknown }) => {
    if (node.description === undefined) missing.push(name)
  }
  for (const node of parse(sdl).definitions) {
    if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION) continue
    const type = node.name.value
    const extendsOther = node.kind === Kind.OBJECT_TYPE_DEFINITION && isExtension(node)
    if (!ROOTS.has(type) && !extendsOther) check(type, node as { description?: unknown })
    if ('fields' in node)
      for (const field of node.fields ?? [])
        if (!isPlumbing(type, field.name.value)) check(`${type}.${field.name.value}`, field)
    if ('values' in node) for (const value of node.values ?? []) check(`${type}.${value.name.value}`, value)
  }
  return missing
}

/** Object types and root fields that do not say who may see them. */
export function unlabelled(sdl: string): string[] {
  const missing: string[] = []
  for (const node of objectTypes(parse(sdl))) {
    const root = ROOTS.has(node.name.value)
    if (!root && audienceOf(node) === undefined) missing.push(node.name.value)
    if (!root) continue
    for (const field of node.fields ?? []) {
      if (audienceOf(field) === undefined) missing.push(`${node.name.value}.${field.name.value}`)
    }
  }
  return missing
}

/** Lists of objects that are neither a connection nor say (`@bounded`) why they are short. */
export function unpaged(sdl: string): string[] {
  const document = parse(sdl)
  const objects = new Set(objectTypes(document).map((node) => node.name.value))
  return objectTypes(document).flatMap((node) =>
    (node.fields ?? [])
      .filter((field) => listed(field.type) !== undefined && objects.has(listed(field.type) ?? ''))
      .filter((field) => !/(Connection|Edge)$/.test(node.name.value) && !bounded(field))
      .map((field) => `${node.name.value}.${field.name.value}`),
  )
}

/** The names of the types this subgraph has a key for. */
export function entityTypes(sdl: string): string[] {
  return objectTypes(parse(sdl))
    .filter((node) => node.directives?.some((directive) => directive.name.value === 'key'))
    .map((node) => node.name.value)
}

function objectTypes(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  ) as ObjectTypeDefinitionNode[]
}

/** A connection's four fields and an edge's two are the same everywhere: described once, in docs. */
function isPlumbing(type: string, field: string): boolean {
  if (type.endsWith('Connection')) return ['nodes', 'edges', 'pageInfo', 'totalCount'].includes(field)
  return type.endsWith('Edge') && ['cursor', 'node'].includes(field)
}

/** Somebody else's entity that this subgraph adds fields to is described by its owner. */
function isExtension(node: ObjectTypeDefinitionNode): boolean {
  return node.directives?.some((directive) => directive.name.value === 'key') === true && node.description === undefined
}

function listed(type: TypeNode): string | undefined {
  if (type.kind === Kind.NON_NULL_TYPE) return listed(type.type)
  if (type.kind !== Kind.LIST_TYPE) return undefined
  const item = type.type.kind === Kind.NON_NULL_TYPE ? type.type.type : type.type
  return item.kind === Kind.NAMED_TYPE ? item.name.value : undefined
}

function bounded(field: FieldDefinitionNode): boolean {
  return field.directives?.some((directive) => directive.name.value === 'bounded') === true
}
