import type { Resolvers } from '../generated/resolvers.ts'
import { countAudit, nameOfSubject, searchAudit } from './queries.ts'

/** The audit log. */
export const auditResolvers = {
  Query: {
    auditEntries: (_, { filter, ...page }, context) => searchAudit(context, filter ?? {}, page),
  },
  AuditEntryConnection: {
    totalCount: (page, _, context) => countAudit(context, page),
  },
  AuditEntry: {
    seq: ({ seq }) => seq,
    at: ({ at }) => at.toISOString(),
    name: ({ subject, kind }, _, context) => nameOfSubject(context, kind, subject),
    details: ({ details }) =>
      Object.entries(details).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
  },
} satisfies Resolvers
