import { arrayConnection } from '@satudata/subgraph'
import { codesOf, answer } from '../crosswalk/queries.ts'
import { today } from '../crosswalk/translate.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { countApplications } from '../inventory/counts.ts'
import { officialsOf, successionsFrom, successionsTo } from '../officials/queries.ts'
import { existsOn } from '../positions/queries.ts'
import {
  applicationsByOrganization,
  organizationByCode,
  organizationsByParent,
  positionsByOrganization,
} from '../queries.ts'
import { staffOf } from '../staff/queries.ts'
import { ancestorsOf, descendantsOf, findOrganizations, resolveOrganization } from './queries.ts'

export const resolvers: Pick<Resolvers, 'Organization' | 'Query'> = {
  Query: {
    organization: (_, { code }, context) => organizationByCode(context, code),
    organizations: (_, args, context) => findOrganizations(context, args),
    resolveOrganization: (_, { name }, context) => resolveOrganization(context, name),
  },
  Organization: {
    __resolveReference: ({ code }, context) => organizationByCode(context, code),
    parent: ({ parentCode }, _, context) => (parentCode == null ? null : organizationByCode(context, parentCode)),
    ancestors: (organization, _, context) => ancestorsOf(context, organization),
    children: async ({ code }, args, context) => arrayConnection(await organizationsByParent(context, code), args),
    descendants: async (organization, args, context) =>
      arrayConnection(await descendantsOf(context, organization), args),
    positions: async ({ code }, { on, ...page }, context) => {
      const positions = await positionsByOrganization(context, code)
      return arrayConnection(on == null ? positions : positions.filter((position) => existsOn(position, on)), page)
    },
    officials: async (organization, { on, ...page }, context) =>
      arrayConnection(await officialsOf(context, organization, on), page),
    predecessors: ({ code }, _, context) => successionsTo(context, code),
    successors: ({ code }, _, context) => successionsFrom(context, code),
    applications: async ({ code }, { kind, status, ...page }, context) => {
      const applications = await applicationsByOrganization(context, code)
      const wanted = applications.filter(
        (each) => (kind == null || each.kind === kind) && (status == null || each.status === status),
      )
      return arrayConnection(wanted, page)
    },
    applicationCounts: async ({ code }, _, context) =>
      countApplications(await applicationsByOrganization(context, code)),
    codes: async ({ code }, { system, on, ...page }, context) => {
      const translations = await codesOf(context, code, on ?? today(), system)
      return arrayConnection(await Promise.all(translations.map((each) => answer(context, each))), page)
    },
    staff: ({ code }, _, context) => staffOf(context, code),
  },
}
