import { LimitError } from '@satudata/core'
import type { Contracts, Principal } from '@satudata/core'
import { getVariableValues, GraphQLError } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Caller } from '../caller/caller.ts'
import type { Steps } from '../steps.ts'
import { withDocument } from '../supergraph/request.ts'
import type { Execute, Request } from '../supergraph/request.ts'
import { Bounded } from './bounded.ts'
import { completeAnswer } from './complete.ts'
import { counting, removalErrors } from './errors.ts'
import { filterOperation } from './filter.ts'
import type { Filtered } from './filter.ts'
import { mentions } from './hidden-names.ts'
import { requirementsOf } from './requirements.ts'
import type { Requirements } from './requirements.ts'
import { rightsOf } from './rights.ts'
import type { Rights } from './rights.ts'
import type { Removal } from './walk.ts'

/** `filter` takes out what the caller may not have and answers the rest; `reject` refuses the whole operation. */
export type AuthorizationMode = 'filter' | 'reject'

/** The access rules of one supergraph. */
export interface Authorization {
  readonly schema: GraphQLSchema
  readonly requirements: Requirements
  readonly rightsOf: (principal: Principal, contract?: string) => Rights
  /** What is left of an operation with these rights; null when all of it is. Worked out once for each document and rights. */
  readonly filter: (request: Request, rights: Rights) => Filtered | null
  /** True when a valid document has names in it that are hidden with these rights: it is answered as if there were none such. */
  readonly hides: (rights: Rights, document: () => DocumentNode, hash: string) => boolean
}

/** Filtered operations that are remembered. */
const REMEMBERED = 2_000

/** Reads the access rules out of a supergraph; `schema` is what clients see of it with every right. */
export function* authorization(
  supergraph: DocumentNode,
  schema: GraphQLSchema,
  contracts?: Contracts,
): Steps<Authorization> {
  const requirements = yield* requirementsOf(supergraph, contracts)
  const filtered = new Bounded<string, Filtered | null>(REMEMBERED)
  const hiding = new Bounded<string, boolean>(REMEMBERED)
  return {
    schema,
    requirements,
    rightsOf: rightsOf(requirements, schema),
    filter: ({ document, operation, queryHash }, rights) =>
      filtered.getOrMake(`${rights.id} ${queryHash} ${operation.name?.value ?? ''}`, () =>
        filterOperation(schema, document, operation, rights),
      ),
    hides(rights, document, hash) {
      const hidden = rights.hidden()
      if (hidden === null) return false
      return hiding.getOrMake(`${rights.id} ${hash}`, () => mentions(schema, document(), hidden))
    },
  }
}

/** Executes what the caller may have of an operation: the rest is taken out before it is planned, and never sent anywhere. */
export function enforcing(execute: Execute, current: () => Authorization, mode: AuthorizationMode): Execute {
  return async (request) => {
    const rules = current()
    const { principal, contract } = request.context as Caller
    const rights = rules.rightsOf(principal, contract)
    const filtered = filterOrRefuse(rules, request, rights)
    if (filtered instanceof GraphQLError) return { errors: [filtered] }
    if (filtered === null) return execute(request)
    const given = request.request.variables ?? {}
    const { errors: faults, coerced } = getVariableValues(
      rules.schema,
      filtered.operation.variableDefinitions ?? [],
      given,
    )
    if (faults !== undefined) return { errors: faults }
    const removals = counting(filtered.removals, coerced)
    const refused = removalErrors(removals, rules.requirements.conditions)
    if (mode === 'reject' && removals.length > 0) return { data: null, errors: refused }
    if (leavesNothing(removals)) return { data: null, errors: refused }
    const { rest } = filtered
    const answer = rest === null ? { data: {} } : await execute(withDocument(request, rest))
    const errors = [...(answer.errors ?? []), ...refused]
    const { document, operation } = request
    const asked = { schema: rules.schema, document, operation, variables: coerced, rights, typeName: filtered.typeName }
    const completed = answer.data == null ? {} : { data: completeAnswer(asked, answer.data) }
    return { ...answer, ...completed, ...(errors.length > 0 ? { errors } : {}) }
  }
}

function filterOrRefuse(rules: Authorization, request: Request, rights: Rights): Filtered | null | GraphQLError {
  try {
    return rules.filter(request, rights)
  } catch (error) {
    if (error instanceof LimitError) return new GraphQLError(error.message, { extensions: error.extensions })
    throw error
  }
}

/** True when the whole answer becomes null whatever the rest gives: then nothing is asked for, and no change is made. */
function leavesNothing(removals: readonly Removal[]): boolean {
  return removals.some(({ path, spreads }) => path.length === 0 || (path.length === 1 && spreads))
}
