import { GraphQLScalarType, Kind } from 'graphql'
import { chance } from '../../gateway/fixtures/random-operation.ts'
import type { World, WorldField } from './world.ts'

/** Beyond it a JSON number is not exact. */
const FAR = 2n ** 53n

/** What is written as these digits: `JSON.stringify` would refuse a bigint, and round what is a number. */
const written = (digits: string) => (JSON as typeof JSON & { rawJSON(text: string): unknown }).rawJSON(digits)

/** Whole numbers of any size: bigints in a world, digits in answers. */
export const LONG = {
  serialize: (value: unknown) => written(String(value)),
  parseValue: (value: unknown) => BigInt(String(value)),
  parseLiteral(node: { readonly kind: Kind; readonly value?: unknown }) {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return BigInt(String(node.value))
    throw new Error(`A ${node.kind} is no Long.`)
  },
}

/** Scalars that buildSchema made of a text know nothing; this one then reads and writes whole numbers. */
export function makeLong(type: unknown): void {
  if (type instanceof GraphQLScalarType) Object.assign(type, LONG)
}

/** A whole number that mostly is too long for a double. */
export function longOf(seed: number): bigint {
  return seed % 5 === 0 ? BigInt(seed) : (seed % 2 === 0 ? 1n : -1n) * (FAR + 2n * BigInt(seed) + 1n)
}

/** A world in which lists hold lists, numbers and arguments are longer than doubles, and things can be changed one after the other. */
export function withWide(world: World, seed: number): World {
  const next = chance(seed + 5_555)
  const wide = (field: WorldField): WorldField => {
    const { holds, counted } = field
    const named = holds.named === 'Int' && next() < 0.5 ? 'Long' : holds.named
    return { ...field, big: counted && next() < 0.5, holds: { ...holds, named, nested: holds.list && next() < 0.4 } }
  }
  const query = world.query.map(wide)
  const changing = (field: WorldField): WorldField[] =>
    next() < 0.3 ? [] : [{ ...field, name: field.name.replace('q', 'm'), provides: null, hidden: false }]
  return {
    ...world,
    query,
    mutation: query.flatMap(changing),
    types: world.types.map((type) => ({ ...type, fields: type.fields.map(wide) })),
    thing: world.thing === null ? null : { ...world.thing, fields: world.thing.fields.map(wide) },
  }
}
