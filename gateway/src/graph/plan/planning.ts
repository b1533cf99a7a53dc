import { createRequire } from 'node:module'
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { parse, print } from 'graphql'
import type { DocumentNode } from 'graphql'
import { withoutAccessDirectives } from '../../authorization/directives.ts'
import { insideNames } from '../../execution/names.ts'
import { withoutDescriptions } from './bare.ts'
import type { FromPlanner, LoadedTexts } from './messages.ts'
import { inDocumentOrder } from './mutation-order.ts'
import { inPieces, joined } from './pieces.ts'
import { askForRequired, requiredApart } from './required-arguments.ts'
import type { Apart } from './required-arguments.ts'
import { keepApart, keepWaiting } from './stay.ts'
import type { Merging } from './stay.ts'
import { needsOf } from './needs.ts'
import { spareIn } from './spare.ts'
import { starvedIn } from './starved.ts'
import { takenNames, withInsideNames } from './taken-names.ts'
import { withoutUnionFragments } from './union-fragments.ts'

type Supergraph = ConstructorParameters<typeof QueryPlanner>[0]
type ApiSchema = ReturnType<Supergraph['apiSchema']>
type Operation = Parameters<QueryPlanner['buildQueryPlan']>[0]

/** What is used of Apollo's federation package. */
interface Internals extends Merging {
  readonly DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES: ReadonlySet<string>
  readonly Supergraph: {
    build(sdl: DocumentNode, options: { readonly supportedFeatures: ReadonlySet<string> }): Supergraph
  }
  operationFromDocument(
    schema: ApiSchema,
    document: DocumentNode,
    options: { readonly operationName?: string },
  ): Operation
  printSchema(schema: ApiSchema): string
}

// The very copies that belong together: the planner does not know the objects of another one.
const fromHere = createRequire(import.meta.url)
const fromPlanner = createRequire(fromHere.resolve('@apollo/query-planner'))
const internals = fromPlanner('@apollo/federation-internals') as Internals
keepApart(internals)
keepWaiting(internals)
const planner = fromHere('@apollo/query-planner') as { readonly QueryPlanner: typeof QueryPlanner }

/** What the stock gateway knows, and arguments filled from the objects around (`@context`), which our executor can do. */
const FEATURES = new Set([...internals.DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, 'https://specs.apollo.dev/context/v0.1'])

/** Beginnings of what the planner says when it gives up for size. */
const TOO_LARGE = /^(?:Exceeded maximum recursive selections|Number of non-local selections|Too many options)/

/** What it says of a fragment on a union where a subgraph knows only an interface of its members. */
const NO_WAY_TO_UNION = /^We should have an edge from /

/**
 * Makes the planner of a supergraph. `loaded` gets what the main thread needs while the rest is still being made. Throws when the
 * supergraph cannot be planned for.
 */
export function planning(supergraphSdl: string, loaded: (texts: LoadedTexts) => void) {
  const given = parse(supergraphSdl, { noLocation: true })
  // What the access directives ask for is enforced before anything is planned.
  const { supergraph: document, stand } = requiredApart(withoutAccessDirectives(given))
  const supergraph = internals.Supergraph.build(document, { supportedFeatures: FEATURES })
  const schema = supergraph.apiSchema()
  forPlannerOnly(schema, stand)
  const needs = needsOf(document)
  const starved = starvedIn(needs)
  const starvedOf = ({ node }: QueryPlan) => (node === undefined || node.kind === 'Subscription' ? null : starved(node))
  const taken = takenNames(document)
  const names = insideNames(taken)
  const bare = withoutDescriptions(given).definitions.map(print)
  loaded({ api: inPieces(internals.printSchema(schema)), bare: joined(bare), taken })
  const made = new planner.QueryPlanner(supergraph)
  return (source: string, operationName: string | null, moved: readonly string[]): FromPlanner => {
    const options = operationName === null ? {} : { operationName }
    const overrideConditions = new Map(moved.map((label) => [label, true]))
    const planned = (asked: DocumentNode) =>
      made.buildQueryPlan(internals.operationFromDocument(schema, asked, options), { overrideConditions })
    const planOrAgain = (asked: DocumentNode) => {
      try {
        return planned(asked)
      } catch (error) {
        if (!(error instanceof Error) || !NO_WAY_TO_UNION.test(error.message)) throw error
        return planned(withoutUnionFragments(asked, schema.toGraphQLJSSchema()))
      }
    }
    try {
      const asked = withInsideNames(parse(source, { noLocation: true }), names)
      const way = planOrAgain(asked)
      const lacking = starvedOf(way)
      if (lacking !== null) throw new Error(`No plan has ${lacking} worked out from what it requires.`)
      if (way.node !== undefined && way.node.kind !== 'Subscription') spareIn(way.node, needs)
      return { kind: 'PLANNED', plan: written(way, { asked, operationName, stand }) }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { kind: 'FAILED', reason, limit: TOO_LARGE.test(reason) || error instanceof RangeError }
    }
  }
}

/** Takes what only the planner knows out of what clients see. */
function forPlannerOnly(schema: ApiSchema, stand: Apart['stand']): void {
  if (stand.size === 0) return
  for (const type of [...schema.objectTypes(), ...schema.interfaceTypes()]) {
    for (const name of stand.keys()) type.field(name)?.remove()
  }
}

/** What a plan is for. */
interface For extends Pick<Apart, 'stand'> {
  readonly asked: DocumentNode
  readonly operationName: string | null
}

/** A plan as text; in it what the planner does not know, or does not keep to, is put right. */
function written(way: QueryPlan, { asked, operationName, stand }: For): string {
  const text = JSON.stringify(way)
  const changes = text.includes('"operationKind":"mutation"')
  if (stand.size === 0 && !changes) return text
  const { node, ...plan } = JSON.parse(text) as QueryPlan
  if (node === undefined || node.kind === 'Subscription') return text
  if (stand.size > 0) askForRequired(node, stand)
  if (changes) inDocumentOrder(node, asked, operationName)
  return JSON.stringify({ ...plan, node })
}
