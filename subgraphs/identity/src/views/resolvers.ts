import { arrayConnection, entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import { personOf } from '../sessions/own.ts'
import { deleteView, renameView, saveView } from './change.ts'
import { SavedView } from './entities.ts'

/** The caller's views, the newest first. An application has none. */
function viewsOf({ em, principal }: SubgraphContext, args: PageArgs) {
  const accountId = personOf({ identified: { principal, credential: { kind: 'NONE', id: null } } })
  if (accountId === null) return arrayConnection<SavedView>([], args)
  return entityConnection(em, SavedView, args, { where: { accountId }, orderBy: { savedAt: 'desc', id: 'asc' } })
}

/** Saved views. */
export const viewResolvers = {
  Query: { savedViews: (_, args, context) => viewsOf(context, args) },
  Mutation: {
    saveView: (_, { name, address }, context) => saveView(context, name, address),
    renameView: (_, { id, name }, context) => renameView(context, id, name),
    deleteView: (_, { id }, context) => deleteView(context, id),
  },
  SavedView: { savedAt: ({ savedAt }) => savedAt.toISOString() },
} satisfies Resolvers
