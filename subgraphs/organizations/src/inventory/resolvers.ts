import { arrayConnection } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import { applicationById, organizationByCode, rowsByApplication } from '../queries.ts'
import { requireOrganization } from '../organizations/queries.ts'
import { countApplications } from './counts.ts'
import { inventoryFindings } from './findings.ts'
import {
  addressCounts,
  findApplications,
  inventoryData,
  organizationCounts,
  reconcile,
  recordedNames,
  tableSummary,
} from './queries.ts'
import { RECORDED_AT, SOURCE, TABLES } from './recorded.ts'

export const resolvers: Pick<
  Resolvers,
  'Application' | 'Inventory' | 'InventoryReconciliation' | 'InventoryRow' | 'InventoryTable' | 'Query'
> = {
  Query: {
    application: (_, { id }, context) => applicationById(context, id),
    applications: (_, args, context) => findApplications(context, args),
    inventory: async (_, __, context) =>
      (await inventoryData(context)).rows.length === 0 ? null : { recordedAt: RECORDED_AT, source: SOURCE },
  },
  Application: {
    __resolveReference: ({ id }, context) => applicationById(context, id),
    organization: ({ organizationCode }, _, context) => requireOrganization(context, organizationCode),
    rows: ({ id }, _, context) => rowsByApplication(context, id),
  },
  Inventory: {
    tables: async (_, __, context) => {
      const data = await inventoryData(context)
      return TABLES.map((table) => tableSummary(table, data))
    },
    distinctAddresses: async (_, __, context) => addressCounts(await inventoryData(context)).distinctAddresses,
    distinctUrls: async (_, __, context) => addressCounts(await inventoryData(context)).distinctUrls,
    withoutAddress: async (_, __, context) => addressCounts(await inventoryData(context)).withoutAddress,
    websites: async (_, __, context) => countKind(await inventoryData(context), 'WEBSITE'),
    applications: async (_, __, context) => countKind(await inventoryData(context), 'APPLICATION'),
    total: async (_, __, context) => countApplications((await inventoryData(context)).applications),
    reconciliation: async (_, __, context) => ({ inBoth: reconcile(await inventoryData(context)).inBoth }),
    organizations: async (_, args, context) => arrayConnection(await organizationCounts(context), args),
    names: async (_, { outcome, ...page }, context) => {
      const names = await recordedNames(context)
      return arrayConnection(outcome == null ? names : names.filter((name) => name.outcome === outcome), page)
    },
    findings: async (_, __, context) => inventoryFindings(await inventoryData(context)),
  },
  InventoryReconciliation: {
    inMonitoringOnly: async (_, args, context) =>
      arrayConnection(reconcile(await inventoryData(context)).inMonitoringOnly, args),
    inInventoryOnly: async (_, args, context) =>
      arrayConnection(reconcile(await inventoryData(context)).inInventoryOnly, args),
    contradictions: async (_, args, context) =>
      arrayConnection(reconcile(await inventoryData(context)).contradictions, args),
  },
  InventoryTable: {
    rows: async ({ number }, args, context) => {
      const { rows } = await inventoryData(context)
      return arrayConnection(
        rows.filter((row) => row.table === number),
        args,
      )
    },
  },
  InventoryRow: {
    organization: ({ organizationCode }, _, context) =>
      organizationCode == null ? null : organizationByCode(context, organizationCode),
    application: ({ applicationId }, _, context) =>
      applicationId == null ? null : applicationById(context, applicationId),
  },
}

function countKind({ applications }: Awaited<ReturnType<typeof inventoryData>>, kind: 'WEBSITE' | 'APPLICATION') {
  return countApplications(applications.filter((each) => each.kind === kind))
}
