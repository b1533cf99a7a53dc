import { batch, entitiesBy, entityByKey } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { Application, CodeSystem, InventoryRow, Organization, Position, Region } from './entities.ts'

// Loaders by key: what one thing refers to in another. Lists have their own queries beside their resolvers.

/** Batched: a region by its code. */
export const regionByCode = entityByKey(Region, 'code')

/** Batched: the regions right below a region. */
export const regionsByParent = entitiesBy(Region, 'parentCode', { code: 'asc' })

/** Batched: an organization by its code. */
export const organizationByCode = entityByKey(Organization, 'code')

/** Batched: the units right below an organization. */
export const organizationsByParent = entitiesBy(Organization, 'parentCode', { code: 'asc' })

/** Batched: a position by its code, which is also the code of its role. */
export const positionByCode = entityByKey(Position, 'code')

/** Batched: the positions of an organization. */
export const positionsByOrganization = entitiesBy(Position, 'organizationCode', { code: 'asc' })

/** Batched: a website or application by its id. */
export const applicationById = entityByKey(Application, 'id')

/** Batched: the websites and applications of an organization. */
export const applicationsByOrganization = entitiesBy(Application, 'organizationCode', { id: 'asc' })

/** Batched: the table rows that a website or application was put together from. */
export const rowsByApplication = entitiesBy(InventoryRow, 'applicationId', { table: 'asc', number: 'asc' })

/** Batched: a system of the crosswalk by its code. */
export const codeSystemByCode = entityByKey(CodeSystem, 'code')

/** Batched: the organizations with these codes, in this order; codes that are not there are left out. */
export async function organizationsByCodes(
  context: SubgraphContext,
  codes: readonly string[],
): Promise<Organization[]> {
  const found = await Promise.all(codes.map((code) => organizationByCode(context, code)))
  return found.filter((each) => each !== null)
}

/** Batched: all rows a condition on a common beginning of the key gives, for each beginning. */
export function startingWith<E extends object>(
  find: (beginnings: readonly string[], context: SubgraphContext) => Promise<E[]>,
  keyOf: (row: E) => string,
) {
  return batch<string, E[]>(
    async (beginnings, context) => {
      const rows = await find(beginnings, context)
      return new Map(beginnings.map((start) => [start, rows.filter((row) => keyOf(row).startsWith(start))]))
    },
    () => [],
  )
}
