import { chance } from '../../gateway/fixtures/random-operation.ts'
import { keyValue } from './keys.ts'
import type { Thing } from './keys.ts'
import type { World, WorldField, WorldType } from './world.ts'

/** A field that another is worked out from, as its `@requires` has it: "f1", "f1(n: 2)", "f2(n: 0) { zone }". */
export interface RequiredField {
  readonly name: string
  /** The argument; undefined where none is given. */
  readonly n: number | undefined
  /** Only this of an object. */
  readonly part: string | undefined
}

/** Reads an entry of a `@requires`. */
export function requiredField(text: string): RequiredField {
  const [, name = '', n, part] = /^(\w+)(?:\(n: (\d+)\))?(?: \{ (\w+) \})?$/.exec(text) ?? []
  return { name, n: n === undefined ? undefined : Number(n), part }
}

/** What of a value is required, as text. */
export function partText(value: unknown, part: string | undefined): string {
  if (Array.isArray(value)) {
    const parts = value.map((each) => partText(each, part))
    // Nobody says in which order objects are.
    return (part === 'id' ? parts.toSorted() : parts).join(',')
  }
  if (part === 'id' && isThing(value)) return String(keyValue(value, 'id'))
  return String(part === undefined || value === null ? value : (value as Record<string, unknown>)[part])
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'number' in value
}

/** A world in which fields are also worked out from others with arguments, from lists, and from a part of an object. */
export function withRequiredArguments(world: World, seed: number): World {
  const next = chance(seed + 7_777)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const brought = new Set(
    [...world.query, ...world.types.flatMap(({ fields }) => fields)].flatMap(({ holds, provides }) =>
      provides === null ? [] : [`${holds.named}.${provides}`],
    ),
  )
  const counting = (type: WorldType): WorldType => {
    const needed = new Set(type.fields.flatMap(({ requires }) => requires))
    const fields = type.fields.map((field): WorldField => {
      const free = isPlain(field) && !needed.has(field.name) && !brought.has(`${type.name}.${field.name}`)
      return free && next() < 0.8 ? { ...field, counted: true } : field
    })
    return { ...type, fields }
  }
  const requiring = (type: WorldType): WorldType => {
    /** One subgraph requires a field with the same argument wherever it does. */
    const asked = new Map<string, string>()
    const needed = new Set(type.fields.flatMap(({ requires }) => requires))
    const fields = type.fields.map((field, index): WorldField => {
      const [own] = field.in
      const free = isPlain(field) && !needed.has(field.name) && !brought.has(`${type.name}.${field.name}`)
      if (own === undefined || field.in.length > 1 || field.before !== null || !free || next() < 0.2) return field
      const others = type.fields
        .slice(0, index)
        .filter((each) => isPlain(each) && !each.in.includes(own) && each.before !== own && !each.hidden)
      if (others.length === 0) return field
      const { name, counted, holds } = pick(others)
      const key = `${own} ${name}`
      const given = counted && next() < 0.8 ? `(n: ${Math.floor(next() * 4)})` : ''
      const text = asked.get(key) ?? `${name}${given}${holds.named === 'Spot' ? ' { zone }' : ''}`
      asked.set(key, text)
      return {
        ...field,
        holds: { ...field.holds, named: 'String', list: false },
        requires: [...new Set([...field.requires, text])],
      }
    })
    return { ...type, fields }
  }
  return { ...world, types: world.types.map(counting).map(requiring) }
}

/** True for what is no object that another subgraph may know. */
function isPlain({ holds }: WorldField): boolean {
  return ['Int', 'String', 'Mood', 'Spot'].includes(holds.named)
}
