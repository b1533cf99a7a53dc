import { setImmediate as pause } from 'node:timers/promises'
import { ANONYMOUS } from '@satudata/core'
import { buildASTSchema, parse } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Contracts } from '../authorization/contracts.ts'
import { authorization } from '../authorization/enforce.ts'
import type { Authorization } from '../authorization/enforce.ts'
import type { LoadedTexts } from './plan/planning.ts'
import { typesOf } from './types.ts'

/** What the main thread has of a supergraph. */
export interface LoadedSupergraph {
  /** Without descriptions. */
  readonly supergraph: DocumentNode
  /** What clients see with every right. */
  readonly schema: GraphQLSchema
  readonly types: GraphQLSchema
  readonly rules: Authorization
}

/**
 * Reads a supergraph and the schema that clients see of it, as the planner gives them and thereby has checked them. In steps: others
 * have their turn between them.
 */
export async function loadSupergraph(
  { apiSdl, bareSdl }: Pick<LoadedTexts, 'apiSdl' | 'bareSdl'>,
  contracts?: Contracts,
): Promise<LoadedSupergraph> {
  const supergraph = parse(bareSdl, { noLocation: true })
  await pause()
  const api = parse(apiSdl, { noLocation: true })
  await pause()
  const schema = buildASTSchema(api, { assumeValid: true, assumeValidSDL: true })
  await pause()
  const types = typesOf(supergraph)
  await pause()
  const rules = authorization(supergraph, schema, contracts)
  await pause()
  // What most callers may is worked out before the first of them comes.
  rules.rightsOf(ANONYMOUS)
  await pause()
  return { supergraph, schema, types, rules }
}
