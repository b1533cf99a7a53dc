import { isTypeDefinitionNode, Kind } from 'graphql'
import type { ConstDirectiveNode, ConstValueNode, DocumentNode } from 'graphql'
import { argumentOf, textOf } from '../authorization/directives.ts'

/** How long a list is, as `@listSize` says it. */
export interface ListSize {
  readonly assumedSize: number | undefined
  /** Arguments that say how many there are, such as `first`. */
  readonly slicingArguments: readonly string[]
  /** Lists within what the field returns that are this long, such as `nodes`. */
  readonly sizedFields: readonly string[]
}

/** What a supergraph says of costs, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
export interface CostRules {
  readonly weights: ReadonlyMap<string, number>
  readonly sizes: ReadonlyMap<string, ListSize>
}

const COST = /^https:\/\/specs\.apollo\.dev\/cost\/v0\.\d+\/?$/

/** Reads `@cost` and `@listSize` out of a supergraph, under whatever names it has them. */
export function costRules(supergraph: DocumentNode): CostRules {
  const { cost, listSize } = namesIn(supergraph)
  const weights = new Map<string, number>()
  const sizes = new Map<string, ListSize>()
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      if (directive.name.value === cost) weights.set(coordinate, numberIn(directive, 'weight') ?? 0)
      if (directive.name.value === listSize) sizes.set(coordinate, sizeIn(directive))
    }
  }
  // Not by `visit`, which looks at every name and description: a supergraph is read while operations run.
  for (const type of supergraph.definitions) {
    if (!isTypeDefinitionNode(type)) continue
    note(type.name.value, type.directives)
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      const coordinate = `${type.name.value}.${field.name.value}`
      note(coordinate, field.directives)
      if (field.kind !== Kind.FIELD_DEFINITION) continue
      for (const { name, directives } of field.arguments ?? []) note(`${coordinate}(${name.value}:)`, directives)
    }
  }
  return { weights, sizes }
}

/** The names of the two in this supergraph: a link may give them others. */
function namesIn(supergraph: DocumentNode): { readonly cost: string; readonly listSize: string } {
  const links = supergraph.definitions.flatMap((each) =>
    each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION ? (each.directives ?? []) : [],
  )
  const link = links.find((each) => COST.test(textOf(each, 'url') ?? ''))
  const prefix = (link === undefined ? undefined : textOf(link, 'as')) ?? 'cost'
  const imports = new Map((link === undefined ? [] : itemsOf(argumentOf(link, 'import'))).map(importedAs))
  return {
    cost: imports.get('@cost') ?? prefix,
    listSize: imports.get('@listSize') ?? `${prefix}__listSize`,
  }
}

function importedAs(item: ConstValueNode): readonly [name: string, as: string] {
  if (item.kind === Kind.STRING) return [item.value, item.value.slice(1)]
  const part = (key: string) => {
    const value = item.kind === Kind.OBJECT ? item.fields.find(({ name }) => name.value === key)?.value : undefined
    return value?.kind === Kind.STRING ? value.value : ''
  }
  return [part('name'), (part('as') || part('name')).slice(1)]
}

function sizeIn(directive: ConstDirectiveNode): ListSize {
  const texts = (name: string) =>
    itemsOf(argumentOf(directive, name)).flatMap((each) => (each.kind === Kind.STRING ? [each.value] : []))
  return {
    // Never nothing: what stands below would cost nothing either, of whosever it is.
    assumedSize: atLeastOne(numberIn(directive, 'assumedSize')),
    slicingArguments: texts('slicingArguments'),
    sizedFields: texts('sizedFields'),
  }
}

/** A number that is not below 0; undefined when the directive does not have it. */
function numberIn(directive: ConstDirectiveNode, name: string): number | undefined {
  const value = argumentOf(directive, name)
  return value?.kind === Kind.INT ? Math.max(0, Number(value.value)) : undefined
}

function atLeastOne(size: number | undefined): number | undefined {
  return size === undefined ? undefined : Math.max(1, size)
}

function itemsOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  return value?.kind === Kind.LIST ? value.values : []
}
