import type { ApolloServerPlugin } from '@apollo/server'
import { isSignedIn } from '@satudata/core'
import type { Config } from '@satudata/core'
import { GraphQLError } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { Bounded } from '../authorization/bounded.ts'
import type { Caller } from '../caller/caller.ts'
import { tierOf, tooDear } from './budget.ts'
import { pricing } from './document.ts'
import type { CostRules } from './rules.ts'

/** Documents whose price is remembered; what they cost then follows from their variables. */
const REMEMBERED = 2_000

/** A schema, and what things of it cost. */
export interface Priced {
  readonly schema: GraphQLSchema
  readonly costs: CostRules
}

/**
 * Works out what each operation costs before anything of it is asked for, and refuses what costs more than its caller may spend.
 * The cost goes into the answer (`extensions.cost`) of who signed in and asks for it.
 */
export function costPlugin({ schema, costs }: Priced, { mode, budgets }: Config['cost']): ApolloServerPlugin<Caller> {
  const known = new Bounded<string, ReturnType<ReturnType<typeof pricing>>>(REMEMBERED)
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, queryHash, request, contextValue: caller }) => {
        if (operation === undefined) return
        const key = `${queryHash} ${operation.name?.value ?? ''}`
        const price = known.getOrMake(key, () => pricing(schema, costs)(document, operation))
        const cost = price(request.variables ?? {})
        caller.watch?.costs(cost)
        // What the gateway itself asks for a caller, such as the pages of a file, is bounded where it asks.
        if (caller.facts === undefined) return
        caller.facts.cost = cost
        const tier = tierOf(caller.principal)
        if (mode === 'measure' || cost <= budgets[tier]) return
        const { message, extensions } = tooDear(cost, budgets[tier], tier)
        throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } })
      },
      willSendResponse: async ({ contextValue: { facts, principal }, response: { body } }) => {
        if (facts?.cost === undefined || !facts.asksCost || !isSignedIn(principal) || body.kind !== 'single') return
        const tier = tierOf(principal)
        const cost = { operation: facts.cost, budget: budgets[tier], tier, enforced: mode === 'enforce' }
        body.singleResult.extensions = { ...body.singleResult.extensions, cost }
      },
    }),
  }
}
