import type { Message } from '@satudata/core'
import type { FetchNode } from '@apollo/query-planner'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import { byContext } from './context.ts'
import { isData, merge, pathOf } from './data.ts'
import type { Data, Link } from './data.ts'
import type { LeftOut } from './left-out.ts'
import { represent } from './representation.ts'
import type { LeftOutBelow } from './representation.ts'
import { rewrite } from './rewrites.ts'
import type { IsOf } from './rewrites.ts'
import { sparedOf } from './spared.ts'
import type { Errors } from './state.ts'

/** One request to a subgraph. */
export interface SubgraphCall {
  readonly subgraph: string
  readonly query: string
  readonly document: DocumentNode | undefined
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a subgraph answers. */
export interface SubgraphReply {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined
  readonly errors?: readonly GraphQLFormattedError[] | undefined
}

/** What fetches of one operation share. */
export interface Fetching {
  readonly errors: Errors
  readonly variables: Readonly<Record<string, unknown>>
  readonly isOf: IsOf
  readonly isAbstract: (type: string) => boolean
  readonly leftOut: LeftOut
  readonly call: (call: SubgraphCall) => Promise<SubgraphReply>
}

/** Most objects that a subgraph is asked for at once: as many as others named, and who names them may be anybody. */
const MOST_ENTITIES = 20_000

const TOO_MANY: Message = {
  id: `Lebih dari ${MOST_ENTITIES} objek yang harus ditanyakan sekaligus; mintalah lebih sedikit per operasi.`,
  en: `More than ${MOST_ENTITIES} objects would be asked for at once; ask for fewer in one operation.`,
}

/** Does one fetch of a plan for these objects, and adds what comes back to them. */
export async function fetchFor(node: FetchNode, targets: readonly Link[], given: Fetching): Promise<void> {
  if (targets.length === 0) return
  const { errors, isOf } = given
  const lacking = (object: Data, because: GraphQLFormattedError) => errors.unasked(object, because)
  const groups =
    node.contextRewrites === undefined
      ? [{ targets, context: {} }]
      : byContext(node, targets, { isOf, failures: errors, lacking })
  await Promise.all(
    groups.map((each) =>
      node.requires === undefined
        ? fetchRoot(node, each.targets, each.context, given)
        : fetchEntities(node, each.targets, each.context, given),
    ),
  )
}

async function fetchRoot(node: FetchNode, targets: readonly Link[], context: Data, given: Fetching): Promise<void> {
  const reply = await ask(node, context, given)
  const { data } = reply
  if (isData(data)) {
    rewrite(data, node.outputRewrites, given.isOf)
    targets.forEach(({ value }, index) => merge(value as Data, data, given.isAbstract, index > 0))
  } else if (reply.errors?.[0] !== undefined) {
    // One field that must not be null takes what stands beside it along: that is missing for the same reason.
    const because = located(node, reply.errors[0])
    for (const { value } of targets) given.errors.unasked(value as Data, because)
  }
  let suspect = isData(data) ? data : null
  for (const error of reply.errors ?? []) {
    const because = located(node, error)
    given.errors.add(because, targets, error.path)
    if (error.path !== undefined || suspect === null) continue
    given.errors.suspect(because, targets, suspect)
    suspect = null
  }
}

/** Asks for each object once, however often it stands in the answer. */
async function fetchEntities(node: FetchNode, targets: readonly Link[], context: Data, given: Fetching): Promise<void> {
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

function located({ serviceName }: FetchNode, { message, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, extensions: { ...extensions, serviceName } }
}

async function ask(node: FetchNode, own: Data, { variables, call }: Fetching): Promise<SubgraphReply> {
  const used: Data = {}
  for (const name of node.variableUsages ?? []) {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) used[name] = variables[name]
  }
  return call({
    subgraph: node.serviceName,
    query: node.operation,
    document: node.operationDocumentNode,
    operationName: node.operationName,
    variables: { ...used, ...own },
  })
}
