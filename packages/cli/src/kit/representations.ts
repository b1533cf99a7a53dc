import { getNamedType, isEnumType, isObjectType, isScalarType, Kind } from 'graphql'
import type { GraphQLNamedType, GraphQLObjectType, SelectionSetNode } from 'graphql'
import type { EntityType } from './schema.ts'

/** What the gateway sends to name an entity. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string }

/** Codes of the graph's own master data: a service that adds to these types knows some of them. */
const WELL_KNOWN: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  Region: ['36.03', '36.01', '36.02', '36.04', '36.71', '36.72'].map((code) => ({ code })),
  Organization: ['0004', '0001', '0009', '0016'].map((code) => ({ code: code.padEnd(15, '0') })),
  Indicator: ['POPULATION', 'AREA'].map((code) => ({ code })),
}

/** References to entities that may exist: those given, else those of the graph's master data, else made up. */
export function references(
  entity: EntityType,
  known: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {},
): Representation[] {
  const given = known[entity.type.name] ?? WELL_KNOWN[entity.type.name]
  if (given !== undefined) return given.map((key) => ({ __typename: entity.type.name, ...key }))
  return [1, 2, 3].map((seed) => madeUp(entity, String(seed)))
}

/** A reference to an entity that cannot exist. */
export function madeUp({ type, key }: EntityType, seed: string): Representation {
  return { __typename: type.name, ...valuesOf(type, key, seed) }
}

function valuesOf(type: GraphQLObjectType, set: SelectionSetNode, seed: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const each of set.selections) {
    if (each.kind !== Kind.FIELD || each.name.value === '__typename') continue
    const field = type.getFields()[each.name.value]
    const named: GraphQLNamedType | undefined = field === undefined ? undefined : getNamedType(field.type)
    if (each.selectionSet !== undefined && isObjectType(named))
      values[each.name.value] = valuesOf(named, each.selectionSet, seed)
    else values[each.name.value] = scalar(named, seed)
  }
  return values
}

function scalar(type: GraphQLNamedType | undefined, seed: string): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isScalarType(type)) return `tidak-ada-${seed}`
  return SCALARS.find(([pattern]) => pattern.test(type.name))?.[1] ?? `tidak-ada-${seed}`
}

/** Values that scalars of these names take, of nothing that exists. */
const SCALARS: readonly (readonly [RegExp, unknown])[] = [
  [/^(Int|Float|Long|BigInt)$/, 2_000_000_987],
  [/^Boolean$/, true],
  [/^Decimal$/, '2000000987'],
  [/^Date$/, '1900-01-01'],
  [/^(DateTime|Timestamp|Instant)$/, '1900-01-01T00:00:00Z'],
  [/^UUID$/i, '00000000-0000-4000-8000-000000000987'],
]

/** The key's fields as a selection. */
export function selectionOf(set: SelectionSetNode): string {
  return set.selections
    .map((each) =>
      each.kind !== Kind.FIELD
        ? ''
        : `${each.name.value}${each.selectionSet === undefined ? '' : ` { ${selectionOf(each.selectionSet)} }`}`,
    )
    .join(' ')
}

/** Whether an answer carries exactly the key of a reference. */
export function hasKey(answer: unknown, reference: Representation, set: SelectionSetNode): boolean {
  const picked = (value: unknown, fields: SelectionSetNode): unknown =>
    fields.selections.flatMap((each) => {
      if (each.kind !== Kind.FIELD) return []
      const inner = (value as Record<string, unknown> | null | undefined)?.[each.name.value]
      return [each.selectionSet === undefined ? String(inner) : picked(inner, each.selectionSet)]
    })
  return JSON.stringify(picked(answer, set)) === JSON.stringify(picked(reference, set))
}
