import { batch, entityConnection } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { Application, InventoryRow } from '../entities.ts'
import type { QueryApplicationsArgs } from '../generated/resolvers.ts'
import { searchCondition } from '../names.ts'
import { resolveOrganization } from '../organizations/queries.ts'
import { organizationByCode } from '../queries.ts'
import { countApplications } from './counts.ts'
import { contradicts } from './merge.ts'
import { factsOf, normaliseAddress, TABLES } from './recorded.ts'

/** A page of websites and applications. */
export function findApplications({ em }: SubgraphContext, args: QueryApplicationsArgs) {
  const where = {
    ...applicationSearch(args.search),
    ...(args.kind == null ? {} : { kind: args.kind }),
    ...(args.status == null ? {} : { status: args.status }),
    ...(args.serverLocation == null ? {} : { serverLocation: args.serverLocation }),
    ...(args.organization == null ? {} : { organizationCode: args.organization }),
  }
  return entityConnection(em, Application, args, { where, orderBy: { id: 'asc' } })
}

/** An address is searched as it is written ("dinkes.banten"), anything else by its words. */
function applicationSearch(search: string | null | undefined) {
  const address = search == null ? '' : normaliseAddress(search)
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]*)+$/.test(address)) return searchCondition(search)
  return { address: { $like: `%${address}%` } }
}

/** All rows and what they were put together to. */
export interface InventoryData {
  readonly rows: readonly InventoryRow[]
  readonly applications: readonly Application[]
}

const loadAll = batch<'all', InventoryData>(
  async (_keys, { em }) => {
    const rows = await em.find(InventoryRow, {}, { orderBy: { table: 'asc', number: 'asc' } })
    const applications = await em.find(Application, {})
    return new Map([['all', { rows, applications: applications.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }]])
  },
  () => ({ rows: [], applications: [] }),
)

/** The whole inventory, read once in a request: a few hundred rows. */
export function inventoryData(context: SubgraphContext): Promise<InventoryData> {
  return loadAll(context, 'all')
}

/** One published table with its counts. */
export function tableSummary(table: (typeof TABLES)[number], { rows }: InventoryData) {
  const own = rows.filter((row) => row.table === table.number)
  const facts = own.map(factsOf)
  return {
    number: table.number,
    name: table.name,
    rowCount: own.length,
    organizationNames: new Set(own.map((row) => row.organizationName)).size,
    organizations: new Set(own.flatMap((row) => row.organizationCode ?? [])).size,
    counts: countApplications(facts.flatMap(({ kind, ...rest }) => (kind === undefined ? [] : { kind, ...rest }))),
  }
}

/** Distinct addresses over all tables, the empty one counted as one, and without it. */
export function addressCounts({ rows, applications }: InventoryData) {
  const urls = new Set(rows.flatMap((row) => factsOf(row).address ?? []))
  const missing = rows.some((row) => row.url === null)
  return {
    distinctAddresses: urls.size + (missing ? 1 : 0),
    distinctUrls: urls.size,
    withoutAddress: applications.filter(({ address }) => address === null).length,
  }
}

/** Which applications are in the inventory table, in the monitoring tables, in both, or told differently. */
export function reconcile({ rows, applications }: InventoryData) {
  const rowsOf = Map.groupBy(rows, (row) => row.applicationId ?? '')
  const listed = (id: string, test: (table: number) => boolean) => (rowsOf.get(id) ?? []).some((row) => test(row.table))
  const inventory = (id: string) => listed(id, (table) => table === 1)
  const monitoring = (id: string) => listed(id, (table) => table !== 1)
  return {
    inBoth: applications.filter(({ id }) => inventory(id) && monitoring(id)).length,
    inMonitoringOnly: applications.filter(({ id }) => monitoring(id) && !inventory(id)),
    inInventoryOnly: applications.filter(({ id }) => inventory(id) && !monitoring(id)),
    contradictions: applications.filter(({ id }) => contradicts(rowsOf.get(id) ?? [])),
  }
}

/** Counts for each organization that has a website or application, by code. */
export async function organizationCounts(context: SubgraphContext) {
  const { applications } = await inventoryData(context)
  const groups = Map.groupBy(applications, ({ organizationCode }) => organizationCode)
  const codes = [...groups.keys()].toSorted()
  const found = await Promise.all(codes.map((code) => organizationByCode(context, code)))
  return found.flatMap((organization) =>
    organization === null ? [] : [{ organization, counts: countApplications(groups.get(organization.code) ?? []) }],
  )
}

/** Every organization name as written, and what it stands for now, by name. */
export async function recordedNames(context: SubgraphContext) {
  const { rows } = await inventoryData(context)
  const groups = Map.groupBy(rows, (row) => row.organizationName)
  return Promise.all(
    [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([name, of]) => {
        const { outcome, organization } = await resolveOrganization(context, name)
        const tables = [...new Set(of.map((row) => row.table))].toSorted((a, b) => a - b)
        return { name, tables, rowCount: of.length, outcome, organization }
      }),
  )
}
