import type { GraphQLResolverMap } from '@apollo/subgraph'
import type { Caller } from './caller.ts'
import { awaitingAdvice, permitOf, permitPage, permitSummary } from './permits.ts'
import type { Permit, PermitFilter } from './permits.ts'

interface Context {
  readonly caller: Caller
}
interface Coded {
  readonly code: string
}

/** Which question each field asks. References to what others own are taken as they are: a region without permits has none. */
export const resolvers: GraphQLResolverMap<Context> = {
  Query: {
    permit: (_, { number }: { readonly number: string }) => permitOf(number),
  },
  Region: {
    __resolveReference: ({ code }: Coded) => ({ code }),
    permits: ({ code }: Coded, filter: PermitFilter) => permitPage(code, filter),
    permitSummary: ({ code }: Coded) => permitSummary(code),
  },
  Organization: {
    __resolveReference: ({ code }: Coded) => ({ code }),
    permitsAwaitingAdvice: ({ code }: Coded) => awaitingAdvice(code),
  },
  Permit: {
    __resolveReference: ({ number }: Pick<Permit, 'number'>) => permitOf(number),
    region: ({ region }: Permit) => ({ code: region }),
    adviser: ({ adviser }: Permit) => (adviser === null ? null : { code: adviser }),
    // The gateway leaves the field out for others already; asked without the gateway, we do.
    applicant: ({ applicant }: Permit, _, { caller }) => (caller.government ? applicant : null),
    invented: () => true,
  },
}
