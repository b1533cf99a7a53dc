import { entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { MutationResolvers, Resolvers } from '../generated/resolvers.ts'
import { servicesOf } from '../services.ts'
import { BrowserSession } from './entities.ts'
import type { Caller } from './own.ts'

/** The caller's sessions that did not end, the one used last first. An application has none. */
function sessionsOf({ em, principal }: SubgraphContext, args: PageArgs) {
  const accountId = principal.kind === 'PERSON' ? principal.subject : null
  return entityConnection(em, BrowserSession, args, {
    // Nobody has the empty account.
    where: { accountId: accountId ?? '00000000-0000-0000-0000-000000000000', state: 'LIVE', endedAt: null },
    orderBy: { lastSeenAt: 'desc', id: 'asc' },
  })
}

function callerOf({ principal, origin, requestId }: SubgraphContext): Caller {
  const credential = origin?.credential ?? { kind: 'NONE', id: null }
  return { identified: { principal, credential }, address: origin?.address ?? '', requestId }
}

const Mutation: MutationResolvers = {
  endSession: (_, { id }, context) => servicesOf(context).sessions.endOwn(callerOf(context), id),
  endOtherSessions: (_, __, context) => servicesOf(context).sessions.endOthers(callerOf(context)),
}

/** Own sessions. */
export const sessionResolvers = {
  Mutation,
  Me: { sessions: (_, args, context) => sessionsOf(context, args) },
  BrowserSession: {
    signedInAt: ({ signedInAt }) => signedInAt.toISOString(),
    lastSeenAt: ({ lastSeenAt }) => lastSeenAt.toISOString(),
    current: ({ id }, _, { origin }) => origin?.credential.kind === 'SESSION' && origin.credential.id === id,
  },
} satisfies Resolvers
