import type { Resolvers } from '../generated/resolvers.ts'
import { requireOrganization } from '../organizations/queries.ts'
import { organizationByCode } from '../queries.ts'
import { requirePosition } from './queries.ts'
import { officialsSnapshot, officialsVersion } from './snapshot.ts'

export const resolvers: Pick<Resolvers, 'Official' | 'Query' | 'Succession'> = {
  Query: {
    officialsSnapshot: (_, __, context) => officialsSnapshot(context),
    officialsVersion: (_, __, context) => officialsVersion(context),
  },
  Official: {
    position: ({ positionCode }, _, context) => requirePosition(context, positionCode),
    organization: async ({ positionCode, organizationCode }, _, context) => {
      const code = organizationCode ?? (await requirePosition(context, positionCode)).organizationCode
      return code == null ? null : organizationByCode(context, code)
    },
  },
  Succession: {
    predecessor: ({ predecessorCode }, _, context) => requireOrganization(context, predecessorCode),
    successor: ({ successorCode }, _, context) => requireOrganization(context, successorCode),
  },
}
