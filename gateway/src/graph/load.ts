import { ANONYMOUS } from '@satudata/core'
import type { Contracts } from '@satudata/core'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { authorization } from '../authorization/enforce.ts'
import type { Authorization } from '../authorization/enforce.ts'
import { cacheHints } from '../cache/hints.ts'
import type { CacheHints } from '../cache/hints.ts'
import { costRules } from '../cost/rules.ts'
import type { CostRules } from '../cost/rules.ts'
import type { Steps } from '../steps.ts'
import { documentFrom, schemaFrom } from '../supergraph/build.ts'
import { movedBy } from './overrides.ts'
import type { ChooseMoved } from './overrides.ts'
import type { LoadedTexts } from './plan/messages.ts'
import { typesOf } from './types.ts'

/** What the main thread has of a supergraph. */
export interface LoadedSupergraph {
  /** What clients see with every right. */
  readonly schema: GraphQLSchema
  readonly types: GraphQLSchema
  readonly rules: Authorization
  readonly costs: CostRules
  readonly hints: CacheHints
  readonly moved: ChooseMoved
}

/** Reads a supergraph and the schema that clients see of it, as the planner gives them and thereby has checked them. */
export function* loadSupergraph({ api, bare }: LoadedTexts, contracts?: Contracts): Steps<LoadedSupergraph> {
  const schema = yield* schemaFrom(yield* documentFrom(api))
  const supergraph: DocumentNode = yield* documentFrom(bare)
  const types = yield* typesOf(supergraph)
  const rules = yield* authorization(supergraph, schema, contracts)
  yield
  // What most callers may is worked out before the first of them comes.
  rules.rightsOf(ANONYMOUS)
  yield
  const costs = costRules(supergraph)
  yield
  const hints = cacheHints(supergraph)
  yield
  return { schema, types, rules, costs, hints, moved: movedBy(supergraph) }
}
