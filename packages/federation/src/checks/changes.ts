import { CriticalityLevel, diff } from '@graphql-inspector/core'
import type { Change } from '@graphql-inspector/core'
import type { Message } from '@satudata/core'
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { apiSchemaOf } from '../compose/api-schema.ts'
import type { SchemaChange } from './check.ts'

/** A change, with the fields ("Region.schools") by which an operation can be touched by it. */
export interface ReachedChange extends SchemaChange {
  readonly fields: readonly string[]
}

const KINDS = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
} as const

/** Most changes that are told of two schemas. */
const MOST_CHANGES = 500

/** Descriptions are read, not asked for: what they say is no change of the graph. (The rule of the library leaves those of types in.) */
const DESCRIBES = /_DESCRIPTION_(?:ADDED|REMOVED|CHANGED)$/

/** What differs between two supergraphs for those who use them, the breaking changes first. */
export async function changesBetween(before: string, after: string): Promise<ReachedChange[]> {
  const [old, next] = [schemaOf(before), schemaOf(after)]
  const changes = (await diff(old, next)).filter(({ type }) => !DESCRIBES.test(String(type)))
  const order = ['BREAKING', 'DANGEROUS', 'SAFE']
  const reached = new Reach(old)
  return changes
    .map((change): ReachedChange => {
      const kind = KINDS[change.criticality.level]
      const coordinate = change.path ?? null
      return {
        kind,
        coordinate,
        message: messageOf(change),
        fields: kind === 'SAFE' || coordinate === null ? [] : reached.fieldsOf(coordinate),
      }
    })
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .slice(0, MOST_CHANGES)
}

/** What is published is compared with what was published last. */
const KEPT = 3
const kept = new Map<string, GraphQLSchema>()

function schemaOf(supergraph: string): GraphQLSchema {
  const schema = kept.get(supergraph) ?? apiSchemaOf(supergraph)
  kept.delete(supergraph)
  kept.set(supergraph, schema)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return schema
}

const DONE: readonly (readonly [RegExp, string])[] = [
  [/_REMOVED$/, 'dihapus'],
  [/_ADDED$/, 'ditambahkan'],
  [/DEPRECAT/, 'berubah status usangnya'],
  [/TYPE_CHANGED$/, 'berganti tipe'],
  [/DEFAULT_VALUE_CHANGED$|DEFAULT_CHANGED$/, 'berganti nilai bawaan'],
]

function messageOf({ type, path, message }: Change): Message {
  const done = DONE.find(([pattern]) => pattern.test(String(type)))?.[1] ?? 'berubah'
  return { id: `${path ?? 'Skema'} ${done}.`, en: message.replace(/\.?$/, '.') }
}

/** Finds the fields through which operations use something. */
class Reach {
  readonly #schema: GraphQLSchema
  #users: ReadonlyMap<string, readonly string[]> | undefined
  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** Fields by which operations touch "Type", "Type.field", "Type.field.argument", "Enum.VALUE" or "Input.field". */
  fieldsOf(coordinate: string): string[] {
    const [name = '', member] = coordinate.replace(/^@/, '').split('.')
    const type = this.#schema.getType(name)
    if (type === undefined) return []
    if (isObjectType(type) || isInterfaceType(type)) {
      if (member !== undefined) return this.#fieldOn(type.name, member)
      return [...Object.keys(type.getFields()).map((field) => `${name}.${field}`), ...this.#usersOf(new Set([name]))]
    }
    return this.#usersOf(this.#within(type))
  }

  /** A field of an interface is asked for on its types too, and the other way round. */
  #fieldOn(type: string, field: string): string[] {
    const found = this.#schema.getType(type)
    const names = [type]
    if (isInterfaceType(found)) names.push(...this.#schema.getPossibleTypes(found).map(({ name }) => name))
    if (isObjectType(found)) names.push(...found.getInterfaces().map(({ name }) => name))
    return names.map((name) => `${name}.${field}`)
  }

  /** The type, and the inputs that hold it. */
  #within(type: GraphQLNamedType): Set<string> {
    const names = new Set([type.name])
    const inputs = Object.values(this.#schema.getTypeMap()).filter(isInputObjectType)
    for (let before = 0; before !== names.size;) {
      before = names.size
      for (const input of inputs)
        if (Object.values(input.getFields()).some((field) => names.has(getNamedType(field.type).name)))
          names.add(input.name)
    }
    return names
  }

  /** Fields that return one of the types or take it as an argument. */
  #usersOf(names: ReadonlySet<string>): string[] {
    this.#users ??= usersIn(this.#schema)
    return [...new Set([...names].flatMap((name) => this.#users?.get(name) ?? []))]
  }
}

/** The fields that return each type or take it as an argument. */
function usersIn(schema: GraphQLSchema): Map<string, string[]> {
  const users = new Map<string, string[]>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || (!isObjectType(type) && !isInterfaceType(type))) continue
    for (const field of Object.values(type.getFields())) {
      const used = new Set([field, ...field.args].map((each) => getNamedType(each.type).name))
      for (const name of used) {
        const known = users.get(name)
        if (known === undefined) users.set(name, [`${type.name}.${field.name}`])
        else known.push(`${type.name}.${field.name}`)
      }
    }
  }
  return users
}
