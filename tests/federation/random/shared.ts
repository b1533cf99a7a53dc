import { chance } from '../../gateway/fixtures/random-operation.ts'
import { isRich, knowing } from './rich.ts'
import type { World, WorldField } from './world.ts'

/** From this world on, subgraphs answer for objects of others too. */
export function isShared(seed: number): boolean {
  return seed >= 300
}

/** A world in which several subgraphs answer for the same objects and lists, each telling of them what it knows. */
export function withShared(world: World, seed: number): World {
  if (!isShared(seed)) return world
  const next = chance(seed + 7_777)
  const all = Array.from({ length: world.subgraphs }, (_, index) => index)
  const sharing = (field: WorldField, where: readonly number[]): WorldField => {
    const { in: given, holds, provides, requires, before } = field
    const target = world.types.find(({ name }) => name === holds.named)
    const abstract = isRich(seed) ? knowing(world, field, where) : []
    if (
      (target === undefined && abstract.length === 0) ||
      given.length > 1 ||
      provides !== null ||
      requires.length > 0 ||
      before !== null
    )
      return field
    const isKnown = (each: number) => (target === undefined ? abstract.includes(each) : target.presence.has(each))
    const more = where.filter((each) => !given.includes(each) && isKnown(each) && next() < 0.7)
    return { ...field, in: [...given, ...more].toSorted((a, b) => a - b) }
  }
  return {
    ...world,
    query: world.query.map((each) => sharing(each, all)),
    types: world.types.map((type) => ({
      ...type,
      fields: type.fields.map((each) => sharing(each, [...type.presence.keys()])),
    })),
  }
}

/** A list as this subgraph tells it: nothing says in which order. */
export function inOwnOrder(value: unknown, { in: where, holds }: WorldField, index: number): unknown {
  const isOwn = where.length > 1 || !where.includes(index)
  if (!isOwn || !Array.isArray(value) || !/^(?:T\d|V0|Some|Thing)$/.test(holds.named)) return value
  return index % 2 === 1 ? value.toReversed() : value
}

/** A value in which the order of lists says nothing. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(ordered).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ordered(each)]))
}
