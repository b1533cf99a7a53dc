import { arrayConnection, entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { MutationResolvers, Resolvers } from '../generated/resolvers.ts'
import { servicesOf } from '../services.ts'
import { BrowserSession } from './entities.ts'
import { personOf } from './own.ts'
import type { Caller } from './own.ts'

/** The caller's sessions that did not end, the one used last first. An application has none. */
function sessionsOf(context: SubgraphContext, args: PageArgs) {
  const accountId = personOf(callerOf(context))
  if (accountId === null) return arrayConnection<BrowserSession>([], args)
  return entityConnection(context.em, BrowserSession, args, {
    where: { accountId, state: 'LIVE', endedAt: null },
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
