import { chance } from '../../gateway/fixtures/random-operation.ts'
import { withNeededLists, withValues } from './rich.ts'
import { withRequiredArguments } from './required.ts'
import { withShared } from './shared.ts'
import { withWide } from './wide.ts'

/** What a field holds: a scalar, an enum, or objects. */
export interface Holds {
  /** `Int`, `Long`, `String`, `Mood`, `Spot`, an entity, `Some` (a union) or `Thing` (an interface with a key). */
  readonly named: string
  readonly list: boolean
  /** Whether the items of a list are lists. */
  readonly nested: boolean
  readonly required: boolean
}

/** A field of an entity or of the query. */
export interface WorldField {
  readonly name: string
  readonly holds: Holds
  /** Whether it has an argument `n`. */
  readonly counted: boolean
  /** Whether that is a `Long`. */
  readonly big: boolean
  /** Subgraphs that can answer it. */
  readonly in: readonly number[]
  /** Fields it is worked out from, of other subgraphs: see `requiredField`. */
  readonly requires: readonly string[]
  /** A field of what it holds that it brings along, though it belongs to another subgraph. */
  readonly provides: string | null
  /** The subgraph that answered it once, and answers wrongly now. */
  readonly before: number | null
  readonly hidden: boolean
}

/** How a subgraph knows an entity. */
export interface Presence {
  readonly keys: readonly { readonly fields: string; readonly resolvable: boolean }[]
}

/** An object with keys, spread over subgraphs. */
export interface WorldType {
  readonly name: string
  readonly presence: ReadonlyMap<number, Presence>
  readonly fields: readonly WorldField[]
}

/** Things joined: who knows what. */
export interface World {
  readonly subgraphs: number
  /** Whether some of its fields fail for some objects. */
  readonly fails: boolean
  readonly types: readonly WorldType[]
  readonly query: readonly WorldField[]
  /** Changes: what they answer depends on how many were made before in the same operation. */
  readonly mutation: readonly WorldField[]
  readonly changes: { made: number }
  /** Members of the union in each subgraph that has it. */
  readonly some: ReadonlyMap<number, readonly string[]>
  /** The interface with a key, where one is: who implements it, in which subgraph, and which subgraph adds fields to all of them. */
  readonly thing: {
    readonly home: number
    readonly members: readonly string[]
    readonly addedIn: number
    readonly fields: readonly WorldField[]
  } | null
}

const KEYS = ['id', 'code', 'part number', 'at { zone spot }']
const LEAVES = ['Int', 'String', 'Mood']

/** A world that is the same each time for a seed. Not every one can be composed. */
export function randomWorld(seed: number): World {
  const next = chance(seed)
  const below = (most: number) => Math.floor(next() * most)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const maybe = (share: number) => next() < share
  const subgraphs = 2 + below(3)
  const all = Array.from({ length: subgraphs }, (_, index) => index)
  const names = Array.from({ length: 2 + below(3) }, (_, index) => `T${index}`)
  const withThing = maybe(0.5)
  const addedIn = subgraphs - 1
  const members = withThing ? names.slice(0, 1 + below(2)) : []
  const presences = new Map(
    names.map((name) => {
      const where = all.filter((each) => maybe(0.6) && !(members.includes(name) && each === addedIn))
      if (members.includes(name) && !where.includes(0)) where.unshift(0)
      if (where.length === 0) where.push(below(subgraphs))
      const presence = where.map((each): [number, Presence] => {
        const keys = KEYS.filter((key) => maybe(key === 'id' ? 0.6 : 0.25) || (key === 'id' && each === 0))
        if (keys.length === 0) keys.push('id')
        const ordered = maybe(0.3) ? keys.toReversed() : keys
        return [
          each,
          { keys: ordered.map((fields) => ({ fields, resolvable: members.includes(name) || !maybe(0.12) })) },
        ]
      })
      return [name, new Map(presence)]
    }),
  )
  const some = new Map(
    all.flatMap((each): [number, string[]][] => {
      const here = names.filter((name) => presences.get(name)!.has(each) && maybe(0.7))
      return here.length > 0 && maybe(0.5) ? [[each, here]] : []
    }),
  )
  const holdsIn = (subgraph: number): Holds => {
    const objects = names.filter((name) => presences.get(name)!.has(subgraph))
    const others = [
      ...(some.has(subgraph) ? ['Some'] : []),
      ...(withThing && (subgraph === 0 || subgraph === addedIn) ? ['Thing'] : []),
    ]
    const named = maybe(0.5) ? pick(LEAVES) : pick([...objects, ...others, 'Spot'])
    return { named, list: maybe(0.3), nested: false, required: maybe(0.4) }
  }
  const plain = { big: false, requires: [], provides: null, before: null, hidden: false }
  const fieldsOf = (name: string): WorldField[] => {
    const here = [...presences.get(name)!.keys()]
    const fields: WorldField[] = []
    for (let index = 0; index < 3 + below(4); index++) {
      const own = pick(here)
      const given = holdsIn(own)
      const simple = LEAVES.includes(given.named)
      const shared = simple && maybe(0.25)
      const known = fields.filter((each) => isSimple(each) && !each.in.includes(own) && each.before !== own)
      const requires =
        !shared && known.length > 0 && maybe(0.4) ? [...new Set([pick(known).name, pick(known).name])] : []
      const elsewhere = here.filter((each) => each !== own)
      const before =
        !shared && requires.length === 0 && simple && elsewhere.length > 0 && maybe(0.15) ? pick(elsewhere) : null
      fields.push({
        name: `f${index}`,
        holds: requires.length > 0 ? { ...given, named: 'String', list: false } : given,
        counted: maybe(0.2),
        big: false,
        in: shared ? here.filter((each) => each === own || maybe(0.5)) : [own],
        requires,
        provides: null,
        before,
        hidden: false,
      })
    }
    return fields
  }
  const bare = names.map((name): WorldType => ({ name, presence: presences.get(name)!, fields: fieldsOf(name) }))
  const required = new Set(
    bare.flatMap(({ name, fields }) => fields.flatMap((each) => each.requires.map((one) => `${name}.${one}`))),
  )
  const bringing = (field: WorldField): WorldField => {
    const target = bare.find(({ name }) => name === field.holds.named)
    const [own] = field.in
    if (target === undefined || own === undefined || field.in.length > 1 || !maybe(0.4)) return field
    const far = target.fields.filter(
      (each) => isSimple(each) && !each.in.includes(own) && each.requires.length === 0 && each.before === null,
    )
    return far.length === 0 ? field : { ...field, provides: pick(far).name }
  }
  const hiding = (type: string, field: WorldField): WorldField =>
    !required.has(`${type}.${field.name}`) && maybe(0.06) ? { ...field, hidden: true } : field
  const types = bare.map((type) => ({
    ...type,
    fields: type.fields.map((field) => hiding(type.name, bringing(field))),
  }))
  const roots = all.flatMap((subgraph) =>
    Array.from({ length: below(3) + (subgraph === 0 ? 1 : 0) }, (_, index): WorldField => {
      const holds = holdsIn(subgraph)
      return bringing({
        ...plain,
        name: `q${subgraph}${index}`,
        holds: { ...holds, required: false },
        counted: maybe(0.4),
        in: [subgraph],
      })
    }),
  )
  const added = Array.from({ length: 1 + below(2) }, (_, index): WorldField => ({
    ...plain,
    name: `x${index}`,
    holds: holdsIn(addedIn),
    counted: maybe(0.2),
    in: [addedIn],
  }))
  const thing = withThing ? { home: 0, members, addedIn, fields: added } : null
  const changes = { made: 0 }
  const world = { subgraphs, fails: seed % 3 === 0, types, query: roots, mutation: [], changes, some, thing }
  const wide = withWide(withRequiredArguments(world, seed), seed)
  return withNeededLists(withShared(withValues(wide, seed), seed), seed)
}

/** True for a leaf that may be required or brought along. */
function isSimple({ holds, counted }: WorldField): boolean {
  return LEAVES.includes(holds.named) && !holds.list && !counted
}
