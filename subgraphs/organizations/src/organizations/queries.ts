import { batch, entityConnection } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { Organization, OrganizationName } from '../entities.ts'
import type { QueryOrganizationsArgs } from '../generated/resolvers.ts'
import { normaliseName, searchCondition } from '../names.ts'
import { organizationByCode, organizationsByCodes, startingWith } from '../queries.ts'
import { ancestorCodes, descendantPrefix } from './codes.ts'

/** A page of organizations. */
export function findOrganizations({ em }: SubgraphContext, args: QueryOrganizationsArgs) {
  const where = {
    ...searchCondition(args.search),
    ...(args.kind == null ? {} : { kind: args.kind }),
    ...(args.parent == null ? {} : { parentCode: args.parent }),
    ...(args.level == null ? {} : { level: args.level }),
  }
  return entityConnection(em, Organization, args, { where, orderBy: { code: 'asc' } })
}

/** The units above an organization, the OPD first. */
export function ancestorsOf(context: SubgraphContext, { code }: Organization): Promise<Organization[]> {
  return organizationsByCodes(context, ancestorCodes(code))
}

const byBeginning = startingWith<Organization>(
  (beginnings, { em }) =>
    em.find(
      Organization,
      { $or: beginnings.map((start) => ({ code: { $like: `${start}%` } })) },
      { orderBy: { code: 'asc' } },
    ),
  ({ code }) => code,
)

/** Batched: all units below an organization, by code. */
export async function descendantsOf(context: SubgraphContext, { code }: Organization): Promise<Organization[]> {
  const found = await byBeginning(context, descendantPrefix(code))
  return found.filter((each) => each.code !== code)
}

/** Batched: the codes of the organizations that go by a normalised name. */
const codesByName = batch<string, string[]>(
  async (names, { em }) => {
    const rows = await em.find(
      OrganizationName,
      { name: { $in: [...names] } },
      { orderBy: { organizationCode: 'asc' } },
    )
    return new Map(
      [...Map.groupBy(rows, ({ name }) => name)].map(([name, of]) => [name, of.map((row) => row.organizationCode)]),
    )
  },
  () => [],
)

/** What a written name stands for: one organization, several candidates, or none. */
export async function resolveOrganization(context: SubgraphContext, input: string) {
  const codes = await codesByName(context, normaliseName(input))
  const found = await organizationsByCodes(context, codes)
  const [first, ...more] = found
  if (first === undefined) return { input, outcome: 'NOT_FOUND' as const, candidates: [] }
  if (more.length > 0) return { input, outcome: 'AMBIGUOUS' as const, candidates: found }
  return { input, outcome: 'FOUND' as const, organization: first, candidates: [] }
}

/** Batched: the organization that a row names; its absence means that the database is damaged. */
export async function requireOrganization(context: SubgraphContext, code: string): Promise<Organization> {
  const found = await organizationByCode(context, code)
  if (found === null) throw new Error(`Organization "${code}" is referred to but does not exist.`)
  return found
}
