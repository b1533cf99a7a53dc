import type { Message } from '@satudata/core'
import type { FetchNode } from '@apollo/query-planner'
import type { GraphQLFormattedError } from 'graphql'
import { ask, located } from './ask.ts'
import type { Fetching } from './ask.ts'
import { isData, merge, pathOf } from './data.ts'
import type { Data, Link } from './data.ts'
import { represent } from './representation.ts'
import type { LeftOutBelow } from './representation.ts'
import { rewrite } from './rewrites.ts'
import type { IsOf } from './rewrites.ts'
import { sparedOf } from './spared.ts'

/** Most objects that a subgraph is asked for at once: as many as others named, and who names them may be anybody. */
const MOST_ENTITIES = 20_000

const TOO_MANY: Message = {
  id: `Lebih dari ${MOST_ENTITIES} objek yang harus ditanyakan sekaligus; mintalah lebih sedikit per operasi.`,
  en: `More than ${MOST_ENTITIES} objects would be asked for at once; ask for fewer in one operation.`,
}

/** Asks for each object once, however often it stands in the answer. */
export async function fetchEntities(
  node: FetchNode,
  targets: readonly Link[],
  context: Data,
  given: Fetching,
): Promise<void> {
  const { inputs, lacking } = inputsOf(node, targets, given)
  await Promise.all([
    askEntities(node, [...inputs.values()], context, given),
    ...[...lacking].map(([missing, objects]) => {
      const spared = sparedOf(node, missing)
      return spared === null ? undefined : fetchEntities(spared, objects, context, given)
    }),
  ])
}

/** What is sent of objects; and those of which something needed is missing, by its name. */
interface Inputs {
  readonly inputs: ReadonlyMap<string, Asked>
  readonly lacking: ReadonlyMap<string, readonly Link[]>
}

function inputsOf(node: FetchNode, targets: readonly Link[], given: Fetching): Inputs {
  const { isOf, errors } = given
  const inputs = new Map<string, Asked & { readonly for: Link[] }>()
  const lacking = new Map<string, Link[]>()
  for (const target of targets) {
    const object = target.value as Data
    let partial = false
    const leftOut: LeftOutBelow = (name, below, type) => {
      const path = [...pathOf(target).filter((each) => typeof each === 'string'), ...below]
      const out = given.leftOut(name, { path, type }, node)
      partial ||= out
      return out
    }
    const represented = represent(object, node.requires ?? [], isOf, errors, leftOut)
    if (represented === null) continue
    if ('failed' in represented) {
      if (represented.failed !== null) errors.unasked(object, represented.failed)
      const others = lacking.get(represented.missing)
      if (others === undefined) lacking.set(represented.missing, [target])
      else others.push(target)
      continue
    }
    const { input } = represented
    rewrite(input, node.inputRewrites, isOf)
    const key = JSON.stringify(input)
    const known = inputs.get(key)
    if (known === undefined) inputs.set(key, { input, partial, for: [target] })
    else known.for.push(target)
  }
  return { inputs, lacking }
}

async function askEntities(node: FetchNode, asked: readonly Asked[], context: Data, given: Fetching): Promise<void> {
  if (asked.length === 0) return
  const { isOf, isAbstract, errors } = given
  if (asked.length > MOST_ENTITIES) {
    const extensions = { code: 'LIMIT_EXCEEDED', messages: TOO_MANY }
    const because = located(node, { message: TOO_MANY.en, extensions })
    for (const { value } of asked.flatMap((each) => each.for)) errors.unasked(value as Data, because)
    return
  }
  const reply = await ask(node, { ...context, representations: asked.map(({ input }) => input) }, given)
  const { _entities: entities } = (reply.data ?? {}) as { readonly _entities?: unknown }
  const fits = Array.isArray(entities) && entities.length === asked.length
  if (fits) {
    asked.forEach((each, index) => {
      const entity: unknown = entities[index]
      for (const [which, { value }] of each.for.entries()) {
        const object = value as Data
        if (!isData(entity)) errors.unasked(object, null)
        else {
          if (which === 0) nameAndRewrite(entity, object, node, isOf)
          merge(object, entity, isAbstract, which > 0)
        }
      }
    })
  }
  const placing = {
    node,
    asked,
    entities: fits ? (entities as readonly unknown[]) : null,
    suspected: new Set<number>(),
  }
  for (const error of reply.errors ?? []) addEntityError(error, placing, given)
  if (!fits && (reply.errors ?? []).length === 0) {
    throw new Error(`${node.serviceName} was asked for ${asked.length} entities and answers without a list of as many.`)
  }
}

function nameAndRewrite(entity: Data, object: Data, node: FetchNode, isOf: IsOf): void {
  if (node.outputRewrites === undefined) return
  const unnamed = entity['__typename'] === undefined
  if (unnamed) entity['__typename'] = object['__typename']
  rewrite(entity, node.outputRewrites, isOf)
}

/** One object that a subgraph is asked for, and where it stands. */
interface Asked {
  readonly input: Data
  /** True when something it may need was left out, with what needs it: the plan may ask for that all the same, and it fails. */
  readonly partial: boolean
  readonly for: readonly Link[]
}

/** What came of a request for entities. */
interface Placing {
  readonly node: FetchNode
  readonly asked: readonly Asked[]
  readonly entities: readonly unknown[] | null
  /** Entities whose nulls have a reason already. */
  readonly suspected: Set<number>
}

/** An error of an entity stands wherever the entity does. */
function addEntityError(error: GraphQLFormattedError, placing: Placing, { errors }: Fetching): void {
  const { node, asked, entities, suspected } = placing
  const [first, index, ...rest] = error.path ?? []
  const one = first === '_entities' && typeof index === 'number' && index in asked ? index : undefined
  const because = located(node, error)
  if (one !== undefined && rest.length > 0) {
    errors.add(because, asked[one]!.for, rest, asked[one]!.partial)
    if (isData(entities?.[one])) return
  }
  // It speaks of no one field, or takes the others along: everything that was asked for is missing because of it.
  let isAnswered = false
  for (const each of one === undefined ? asked.keys() : [one]) {
    const { for: places } = asked[each]!
    for (const { value } of places) errors.unasked(value as Data, because)
    const entity = entities?.[each]
    if (!isData(entity)) continue
    isAnswered = true
    if (suspected.has(each)) continue
    suspected.add(each)
    errors.suspect(because, places, entity)
  }
  if (isAnswered) errors.tellSomewhere(because)
}
