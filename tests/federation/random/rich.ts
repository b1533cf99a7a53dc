import { chance } from '../../gateway/fixtures/random-operation.ts'
import type { World, WorldField, WorldType } from './world.ts'

/** From this world on, there are objects without keys, lists are required and brought along, and unions and interfaces are shared. */
export function isRich(seed: number): boolean {
  return seed >= 3_000
}

const PLAIN = { counted: false, big: false, requires: [], provides: null, before: null, hidden: false }

/** A world with objects that have no key (V0): what they hold, lists of others too, several subgraphs tell, each also something of its own. */
export function withValues(world: World, seed: number): World {
  if (!isRich(seed)) return world
  const next = chance(seed + 3_333)
  const maybe = (share: number) => next() < share
  const where = Array.from({ length: world.subgraphs }, (_, index) => index).filter(() => maybe(0.7))
  if (where.length === 0) return world
  const field = (name: string, named: string, list: boolean, graphs: readonly number[]): WorldField => ({
    ...PLAIN,
    name,
    holds: { named, list, nested: false, required: maybe(0.3) },
    in: graphs,
  })
  const lists = world.types.flatMap((type, index) => {
    const here = where.filter((each) => type.presence.has(each) && maybe(0.8))
    return here.length === 0 || maybe(0.3) ? [] : [field(`w${index}`, type.name, maybe(0.8), here)]
  })
  const own = where.flatMap((each) => (maybe(0.4) ? [field(`o${each}`, 'Int', false, [each])] : []))
  const shared = field('v', 'Int', false, where)
  const value: WorldType = {
    name: 'V0',
    presence: new Map(where.map((each) => [each, { keys: [] }])),
    fields: [shared, ...lists, ...own],
  }
  const holding = (type: WorldType): WorldType => {
    const here = where.filter((each) => type.presence.has(each))
    if (here.length === 0 || maybe(0.4)) return type
    return { ...type, fields: [...type.fields, field('held', 'V0', maybe(0.25), here)] }
  }
  const root = maybe(0.6) ? [{ ...field('qv', 'V0', maybe(0.25), where) }] : []
  const query = root.map((each) => ({ ...each, holds: { ...each.holds, required: false } }))
  return { ...world, query: [...world.query, ...query], types: [...world.types.map(holding), value] }
}

/** A world with lists that one subgraph brings along with something else, and another works something out from; others answer them. */
export function withNeededLists(world: World, seed: number): World {
  if (!isRich(seed)) return world
  const next = chance(seed + 4_444)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const byId = ({ presence }: WorldType) =>
    [...presence].flatMap(([graph, { keys }]) =>
      keys.some(({ fields, resolvable }) => fields === 'id' && resolvable) ? [graph] : [],
    )
  const query: WorldField[] = []
  const types = world.types.map((type, index): WorldType => {
    const items = pick(world.types)
    const known = byId(items)
    const where = byId(type).filter((graph) => known.includes(graph))
    const needing = pick(where)
    const answering = where.filter((graph) => graph !== needing && next() < 0.8)
    if (needing === undefined || answering.length === 0) return type
    const list = { named: items.name, list: true, nested: false, required: next() < 0.3 }
    const text = { named: 'String', list: false, nested: false, required: false }
    const name = `l${index}`
    const one = { named: type.name, list: next() < 0.3, nested: false, required: false }
    if (next() < 0.7)
      query.push({ ...PLAIN, name: `ql${index}`, holds: one, in: [needing], provides: `${name} { id }` })
    const worked: WorldField = { ...PLAIN, name: `r${index}`, holds: text, in: [needing], requires: [`${name} { id }`] }
    const fields = [...type.fields, { ...PLAIN, name, holds: list, in: answering }, ...(next() < 0.7 ? [worked] : [])]
    return { ...type, fields }
  })
  return { ...world, query: [...world.query, ...query], types }
}

/** Other subgraphs that may answer a list of a union or an interface, as they know all that is in it. */
export function knowing(world: World, { holds, in: given }: WorldField, where: readonly number[]): readonly number[] {
  const { thing, some } = world
  if (holds.named === 'Thing' && thing !== null)
    return where.filter((each) => each === thing.home || each === thing.addedIn)
  const members = holds.named === 'Some' ? some.get(Math.min(...given)) : undefined
  if (members === undefined) return []
  return where.filter((each) => each > Math.min(...given) && members.every((name) => some.get(each)?.includes(name)))
}
