import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql'
import { askable } from './schema.ts'

/** A selection of every field that can be asked without arguments, `depth` levels down. */
export function wholeSelection(type: GraphQLObjectType, depth = 2): string {
  const fields = askable(type).flatMap(({ name, type: output }) => {
    const named = getNamedType(output)
    if (!isCompositeType(named)) return [name]
    if (isObjectType(named) && depth > 1) return [`${name} { ${wholeSelection(named, depth - 1)} }`]
    return [`${name} { __typename }`]
  })
  return ['__typename', ...fields].join(' ')
}

/** Places where a value is not what its type says: "code: null, but ID! is never null". */
export function mismatches(type: GraphQLOutputType, value: unknown, path: string): string[] {
  if (isNonNullType(type))
    return value === null ? [`${path}: null ≠ ${String(type)}`] : mismatches(type.ofType, value, path)
  if (value === null) return []
  if (value === undefined) return [`${path}: —`]
  if (isListType(type))
    return Array.isArray(value)
      ? value.flatMap((each, index) => mismatches(type.ofType, each, `${path}.${index}`))
      : [`${path}: ${shown(value)} ≠ ${String(type)}`]
  if (isLeafType(type))
    return leafMismatch(type.name, isEnumType(type) && type.getValues().map(({ name }) => name), value, path)
  if (isInputObjectType(type)) return []
  return typeof value === 'object' && !Array.isArray(value)
    ? objectMismatches(type, value as Record<string, unknown>, path)
    : [`${path}: ${shown(value)} ≠ ${type.name}`]
}

function objectMismatches(
  type: Exclude<ReturnType<typeof getNamedType>, undefined>,
  value: Readonly<Record<string, unknown>>,
  path: string,
): string[] {
  if (!isObjectType(type)) return typeof value['__typename'] === 'string' ? [] : [`${path}.__typename: —`]
  const name = value['__typename']
  if (name !== undefined && name !== type.name) return [`${path}.__typename: ${shown(name)} ≠ "${type.name}"`]
  const fields = type.getFields()
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '__typename') return []
    const field = fields[key]
    return field === undefined ? [`${path}.${key}: ?`] : mismatches(field.type, inner, `${path}.${key}`)
  })
}

/** Kinds of JSON value that the built-in scalars may be. A scalar of their own may be anything. */
const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
}

function leafMismatch(name: string, allowed: readonly string[] | false, value: unknown, path: string): string[] {
  const fits = allowed === false ? (KINDS[name]?.(value) ?? true) : allowed.includes(String(value))
  return fits ? [] : [`${path}: ${shown(value)} ≠ ${name}`]
}

/** A value as it is shown in a finding: short. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
