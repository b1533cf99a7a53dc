import type { GraphQLError, Source } from 'graphql'
import { unsafeFederation } from '../checks/traps.ts'
import { documentOf } from '../schema/owned.ts'
import { CompositionError } from './faults.ts'
import type { CompositionFault, Place } from './faults.ts'
import { settledLists } from './lists/settle.ts'
import { routingUrl } from './part.ts'
import type { ComposedPart } from './part.ts'

/**
 * Composes subgraphs into a supergraph. The composer is loaded only when it is needed: it costs a quarter of a second. Blocks for as long
 * as it takes: see `composeBeside` for schemas of others. Throws CompositionError.
 */
export async function compose(subgraphs: readonly ComposedPart[]): Promise<string> {
  const services = subgraphs.map((subgraph) => ({
    name: subgraph.name,
    url: routingUrl(subgraph),
    typeDefs: parseSchema(subgraph),
  }))
  const traps = services.flatMap(({ name, typeDefs }) => unsafeFederation(name, typeDefs))
  if (traps.length > 0) throw new CompositionError('These subgraphs would be joined wrongly:', traps)
  const { composeServices, validateSatisfiability } = await import('@apollo/composition')
  const composed = composeServices(services)
  if (composed.supergraphSdl !== undefined)
    return settledLists(composed.supergraphSdl, {
      ours: new Set(subgraphs.flatMap(({ name, isOutside = false }) => (isOutside ? [] : [name]))),
      isWhole(supergraphSdl) {
        const { errors = [] } = validateSatisfiability({ supergraphSdl })
        return errors.length === 0
      },
    })
  const names = new Map(services.map(({ name, typeDefs }) => [typeDefs.loc?.source, name]))
  const faults = composed.errors.map((error) => faultOf(error, (source) => names.get(source)))
  throw new CompositionError('The subgraphs do not fit together:', faults)
}

function parseSchema({ name, typeDefs }: ComposedPart) {
  try {
    return documentOf(typeDefs)
  } catch (error) {
    const faults = [faultOf(error as GraphQLError, () => undefined)]
    throw new CompositionError(`The schema of subgraph "${name}" cannot be read:`, faults, { cause: error })
  }
}

function faultOf(error: GraphQLError, nameOf: (source: Source | undefined) => string | undefined): CompositionFault {
  const named = (error.nodes ?? []).flatMap((node): Place[] => {
    const { subgraph } = node as { subgraph?: string }
    const line = node.loc?.startToken.line
    return line === undefined ? [] : [{ subgraph: subgraph ?? nameOf(node.loc?.source) ?? '?', line }]
  })
  const places = named.length > 0 ? named : (error.locations ?? []).map(({ line }): Place => ({ subgraph: null, line }))
  const code = error.extensions['code']
  return { code: typeof code === 'string' ? code : null, message: error.message, places }
}
