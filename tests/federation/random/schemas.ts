import { makeSchema } from '../support/monolith.ts'
import { byKey, keyValue } from './keys.ts'
import type { Thing } from './keys.ts'
import { requiredField } from './required.ts'
import type { RequiredField } from './required.ts'
import { inOwnOrder } from './shared.ts'
import { MOODS, valueOf } from './values.ts'
import { LONG, makeLong } from './wide.ts'
import type { World, WorldField, WorldType } from './world.ts'

type Source = Thing | undefined
type Args = { readonly n?: number | bigint }

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"])'
/** The argument of fields that have one, where it is not given. */
const DEFAULT = 3
const KEY_FIELDS: Readonly<Record<string, string>> = {
  id: 'ID!',
  code: 'Long!',
  part: 'Int!',
  number: 'Int!',
  at: 'Spot!',
}

/** The subgraphs of a world: what their teams would write. */
export function subgraphsOf(world: World) {
  return Array.from({ length: world.subgraphs }, (_, index) => ({
    name: `s${index}`,
    typeDefs: sdlOf(world, index),
    resolvers: resolversOf(world, index),
  }))
}

function sdlOf(world: World, index: number): string {
  const here = world.types.filter(({ presence }) => presence.has(index))
  const root = (name: string, fields: readonly WorldField[]) => {
    const own = fields
      .filter((each) => each.in.includes(index))
      .map((each) => fieldSdl(each, each.in.length > 1 ? ' @shareable' : ''))
    return own.length === 0 ? [] : [`type ${name} { ${own.join(' ')} }`]
  }
  const some = world.some.get(index)
  const { thing } = world
  return [
    LINK,
    `enum Mood { ${MOODS.join(' ')} }`,
    'scalar Long',
    'type Spot @shareable { zone: Int! spot: Int! }',
    ...root('Query', world.query),
    ...root('Mutation', world.mutation),
    ...(some === undefined ? [] : [`union Some = ${some.join(' | ')}`]),
    ...(thing?.home === index ? ['interface Thing @key(fields: "id") { id: ID! }'] : []),
    ...(thing?.addedIn === index
      ? [
          `type Thing @key(fields: "id") @interfaceObject { id: ID! ${thing.fields.map((each) => fieldSdl(each, '')).join(' ')} }`,
        ]
      : []),
    ...here.map((type) => typeSdl(world, type, index)),
  ].join('\n')
}

function typeSdl(world: World, type: WorldType, index: number): string {
  const { keys } = type.presence.get(index)!
  const implementing = world.thing?.home === index && world.thing.members.includes(type.name) ? ' implements Thing' : ''
  const directives = keys.map(
    ({ fields, resolvable }) => `@key(fields: "${fields}"${resolvable ? '' : ', resolvable: false'})`,
  )
  const fields = [
    ...keyFields(type, index).map((name) => `${name}: ${KEY_FIELDS[name]}`),
    ...type.fields
      .filter((each) => answeredIn(each, index))
      .map((each) => fieldSdl(each, directivesOf(each, index, bringers(world, type.name, each.name).length > 0))),
    ...externals(world, type, index).map((each) => fieldSdl(each, ' @external')),
  ]
  return `type ${type.name}${implementing} ${directives.join(' ')} { ${fields.join(' ')} }`
}

function answeredIn(field: WorldField, index: number): boolean {
  return field.in.includes(index) || field.before === index
}

function directivesOf(field: WorldField, index: number, brought: boolean): string {
  const { in: where, requires, provides, before, hidden } = field
  if (before === index) return ''
  return [
    where.length > 1 || brought ? ' @shareable' : '',
    requires.length > 0 ? ` @requires(fields: "${requires.join(' ')}")` : '',
    provides === null ? '' : ` @provides(fields: "${provides}")`,
    before === null ? '' : ` @override(from: "s${before}")`,
    hidden ? ' @inaccessible' : '',
  ].join('')
}

function fieldSdl({ name, holds, counted, big, provides }: WorldField, directives: string): string {
  const brought = directives === '' && provides !== null ? ` @provides(fields: "${provides}")` : directives
  const { named, list, nested, required } = holds
  const type = `${nested ? `[[${named}!]]` : list ? `[${named}!]` : named}${required ? '!' : ''}`
  return `${name}${counted ? `(n: ${big ? 'Long' : 'Int'} = ${DEFAULT})` : ''}: ${type}${brought}`
}

/** Names of the fields that a subgraph knows an entity by. */
function keyFields(type: WorldType, index: number): string[] {
  const { keys } = type.presence.get(index)!
  return Object.keys(KEY_FIELDS).filter((name) =>
    keys.some(({ fields }) => fields.split(' ')[0] === name || (name === 'number' && fields === 'part number')),
  )
}

/** Fields of others that this subgraph is given. */
function externals(world: World, type: WorldType, index: number): WorldField[] {
  const required = type.fields
    .filter((each) => each.in.includes(index))
    .flatMap((each) => each.requires)
    .map((text) => requiredField(text).name)
  const isBrought = (name: string) => bringers(world, type.name, name).some((each) => each.in.includes(index))
  return type.fields.filter(({ name }) => required.includes(name) || isBrought(name))
}

/** The field that is brought along, of which there may be only a part. */
function firstWord(provides: string | null): string | undefined {
  return provides?.split(' ')[0]
}

/** Fields that bring a field of another subgraph along. */
function bringers({ query, types }: World, type: string, name: string): WorldField[] {
  const everywhere = [...query, ...types.flatMap(({ fields }) => fields)]
  return everywhere.filter(({ holds, provides }) => holds.named === type && firstWord(provides) === name)
}

function resolversOf(world: World, index: number): object {
  const { thing } = world
  const typed = { __resolveType: ({ type }: Thing) => type }
  const here = world.types.filter(({ presence }) => presence.has(index))
  const types = here.map((type) => [
    type.name,
    {
      __resolveReference: (keys: Record<string, unknown>) => byKey(type.name, keys),
      ...Object.fromEntries(keyFields(type, index).map((name) => [name, (of: Thing) => keyValue(of, name)])),
      ...Object.fromEntries(externals(world, type, index).map(({ name }) => [name, (of: Thing) => given(of, name)])),
      ...Object.fromEntries(
        type.fields
          .filter((each) => answeredIn(each, index))
          .map((each) => [
            each.name,
            each.before === index ? () => stale(each) : answer(world, type.name, each, index),
          ]),
      ),
    },
  ])
  const root = (name: string, fields: readonly WorldField[]) => {
    const own = fields
      .filter((each) => each.in.includes(index))
      .map((each) => [each.name, answer(world, name, each, index)])
    return own.length === 0 ? {} : { [name]: Object.fromEntries(own) }
  }
  return {
    ...Object.fromEntries(types),
    Long: LONG,
    ...root('Query', world.query),
    ...root('Mutation', world.mutation),
    ...(world.some.has(index) ? { Some: typed } : {}),
    ...(thing?.home === index
      ? { Thing: { ...typed, __resolveReference: (keys: Record<string, unknown>) => byKey('?', keys) } }
      : {}),
    ...(thing?.addedIn === index
      ? {
          Thing: {
            __resolveReference: (keys: Record<string, unknown>) => byKey('?', keys),
            id: (of: Thing) => keyValue(of, 'id'),
            ...Object.fromEntries(thing.fields.map((each) => [each.name, answer(world, 'Thing', each, index)])),
          },
        }
      : {}),
  }
}

function answer(world: World, type: string, field: WorldField, index: number) {
  return (of: Source, { n }: Args) => {
    const told = valueOf(world, owner(type, of), field, numberOf(world, type, of), n, ({ name }) => given(of!, name))
    const value = inOwnOrder(told, field, index)
    const far = field.provides === null ? undefined : world.types.find(({ name }) => name === field.holds.named)
    const brought = far?.fields.find(({ name }) => name === firstWord(field.provides))
    if (far === undefined || brought === undefined) return value
    const bring = (one: Thing): Thing => {
      const { name } = brought
      // What fails is not brought along: it is an error where it is asked for, not here.
      try {
        return {
          ...one,
          given: {
            [name]: inOwnOrder(valueOf(world, far.name, brought, one.number, undefined, never), brought, index),
          },
        }
      } catch {
        return one
      }
    }
    const bringAll = (one: unknown): unknown =>
      Array.isArray(one) ? one.map(bringAll) : one === null ? null : bring(one as Thing)
    return bringAll(value)
  }
}

/** What a value is worked out from: the object, or how many changes were made before. */
function numberOf({ changes }: World, type: string, of: Source): number {
  return type === 'Mutation' ? changes.made++ : (of?.number ?? 0)
}

/** Objects of an interface differ by what they are. */
function owner(type: string, of: Source): string {
  return type === 'Thing' ? `Thing ${of?.type}` : type
}

function given(of: Thing, name: string): unknown {
  const value = of.given?.[name]
  if (value === undefined) throw new Error(`${of.type} came without ${name}.`)
  return value
}

function never(): never {
  throw new Error('A field that others are worked out from asks for more.')
}

function stale({ holds }: WorldField): unknown {
  const value = { Int: -1, Long: -1n, String: 'STALE', Mood: 'SAD' }[holds.named]
  return holds.nested ? [[value]] : holds.list ? [value] : value
}

/** The same world as one schema that nobody has joined: what every answer must be. */
export function whole(world: World) {
  const visible = (fields: readonly WorldField[]) =>
    fields.filter(({ hidden }) => !hidden).map((each) => fieldSdl({ ...each, provides: null }, ''))
  const added = (name: string) => (world.thing?.members.includes(name) ? visible(world.thing.fields) : [])
  const union = [...new Set([...world.some.values()].flat())]
  const sdl = [
    `enum Mood { ${MOODS.join(' ')} }`,
    'scalar Long',
    'type Spot { zone: Int! spot: Int! }',
    `type Query { ${visible(world.query).join(' ')} }`,
    ...(world.mutation.length === 0 ? [] : [`type Mutation { ${visible(world.mutation).join(' ')} }`]),
    ...(union.length === 0 ? [] : [`union Some = ${union.join(' | ')}`]),
    ...(world.thing === null ? [] : [`interface Thing { id: ID! ${visible(world.thing.fields).join(' ')} }`]),
    ...world.types.map((type) => {
      const keys = new Set([...type.presence.keys()].flatMap((index) => keyFields(type, index)))
      const implementing = world.thing?.members.includes(type.name) ? ' implements Thing' : ''
      return `type ${type.name}${implementing} { ${[...[...keys].map((name) => `${name}: ${KEY_FIELDS[name]}`), ...visible(type.fields), ...added(type.name)].join(' ')} }`
    }),
  ].join('\n')
  const askedWith = (type: string, { name, n }: RequiredField): Args => {
    const fields = world.types.find((each) => each.name === type)?.fields
    return fields?.find((each) => each.name === name)?.counted === true ? { n: n ?? DEFAULT } : {}
  }
  const resolve = (of: Source, { n }: Args, type: string, name: string): unknown => {
    if (of !== undefined && !('type' in of)) return (of as Record<string, unknown>)[name]
    if (of !== undefined && name in KEY_FIELDS) return keyValue(of, name)
    const shared = world.thing?.members.includes(type) ? world.thing.fields : []
    const roots: Readonly<Record<string, readonly WorldField[]>> = { Query: world.query, Mutation: world.mutation }
    const own = roots[type] ?? world.types.find((each) => each.name === type)?.fields ?? []
    const field = own.find((each) => each.name === name)
    const added = shared.find((each) => each.name === name)
    return valueOf(
      world,
      added === undefined ? type : owner('Thing', of),
      (field ?? added)!,
      numberOf(world, type, of),
      n,
      (one) => resolve(of, askedWith(type, one), type, one.name),
    )
  }
  const made = makeSchema(sdl, resolve as never)
  makeLong(made.schema.getType('Long'))
  return made
}
