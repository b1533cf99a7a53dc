import { entityConnection } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { Position } from '../entities.ts'
import type { QueryPositionsArgs, QueryRolesArgs } from '../generated/resolvers.ts'
import { searchCondition } from '../names.ts'

/** A page of positions. */
export function findPositions({ em }: SubgraphContext, args: QueryPositionsArgs) {
  const where = {
    ...searchCondition(args.search),
    ...(args.kind == null ? {} : { kind: args.kind }),
    ...(args.echelon == null ? {} : { echelon: args.echelon }),
    ...(args.organization == null ? {} : { organizationCode: args.organization }),
    ...(args.on == null
      ? {}
      : { validFrom: { $lte: args.on }, $or: [{ validTo: null }, { validTo: { $gte: args.on } }] }),
  }
  return entityConnection(em, Position, args, { where, orderBy: { code: 'asc' } })
}

/** True when the position exists on the day. */
export function existsOn({ validFrom, validTo }: Position, day: string): boolean {
  return validFrom <= day && (validTo == null || day <= validTo)
}

/** The role that follows from a position: the same code and name (J2). */
export function roleOf(position: Position) {
  return { code: position.code, name: position.name, position }
}

/** A page of roles: one for each position. */
export async function findRoles(context: SubgraphContext, args: QueryRolesArgs) {
  const { edges, pageInfo, totalCount } = await findPositions(context, args)
  const roles = edges.map(({ cursor, node }) => ({ cursor, node: roleOf(node) }))
  return { edges: roles, nodes: roles.map(({ node }) => node), pageInfo, totalCount }
}
