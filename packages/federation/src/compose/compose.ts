import { parse, Source } from 'graphql'
import type { GraphQLError } from 'graphql'
import { unsafeFederation } from '../checks/traps.ts'
import { routingUrl } from './part.ts'
import type { ComposedPart } from './part.ts'

/** Thrown when subgraphs do not fit together; the message lists every reason with subgraph and line. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError'
}

/** Composes subgraphs into a supergraph. The composer is loaded only when it is needed: it costs a quarter of a second. */
export async function compose(subgraphs: readonly ComposedPart[]): Promise<string> {
  const refused = subgraphs.flatMap(unsafeFederation)
  if (refused.length > 0) throw new CompositionError(`These subgraphs would be joined wrongly:\n${refused.join('\n')}`)
  const { composeServices } = await import('@apollo/composition')
  const services = subgraphs.map((subgraph) => ({
    name: subgraph.name,
    url: routingUrl(subgraph),
    typeDefs: parseSchema(subgraph),
  }))
  const composed = composeServices(services)
  if (composed.supergraphSdl !== undefined) return composed.supergraphSdl
  throw new CompositionError(`The subgraphs do not fit together:\n${composed.errors.map(readable).join('\n')}`)
}

function parseSchema({ name, typeDefs }: ComposedPart) {
  try {
    return parse(new Source(typeDefs, name))
  } catch (error) {
    throw new CompositionError(`The schema of subgraph "${name}" cannot be read:\n${readable(error as GraphQLError)}`, {
      cause: error,
    })
  }
}

function readable(error: GraphQLError): string {
  const places = (error.nodes ?? []).flatMap((node) => {
    const { subgraph } = node as { subgraph?: string }
    const line = node.loc?.startToken.line
    return line === undefined ? [] : [`${subgraph ?? node.loc?.source.name ?? '?'} line ${line}`]
  })
  const at = places.length > 0 ? places : (error.locations ?? []).map(({ line }) => `line ${line}`)
  const code = error.extensions['code']
  return `  - ${typeof code === 'string' ? `${code}: ` : ''}${error.message.replaceAll('\n', '\n    ')}${at.length > 0 ? ` (${[...new Set(at)].join(', ')})` : ''}`
}
