import { raw } from '@mikro-orm/core'
import { arrayConnection, batch, entitiesBy, entityByKey, entityConnection } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import {
  FieldConsent,
  SchemaCheck,
  Subgraph,
  SubgraphToken,
  SubgraphVersion,
  SupergraphActivation,
} from './entities.ts'
import { graphByHash } from './graph/compose.ts'
import { latestActivation } from './graph/current.ts'
import { registryOf } from './context.ts'
import { isUuid } from './input.ts'
import { visibleTo } from './entries/find.ts'
import { literal } from './usage/affected.ts'
import { isSteward, mayGiveFields, maySee, maySeeAll, maySeeSchema } from './entries/policy.ts'

/** A page of the subgraphs the caller sees, by name. */
export function findSubgraphs(
  { em, principal }: SubgraphContext,
  args: PageArgs & {
    readonly state?: Subgraph['state'] | null | undefined
    readonly owner?: string | null | undefined
  },
): Promise<Connection<Subgraph>> {
  const where = {
    $and: [
      visibleTo(principal),
      ...(args.state == null ? [] : [{ state: args.state }]),
      ...(args.owner == null ? [] : [{ ownerCode: args.owner }]),
    ],
  }
  return entityConnection(em, Subgraph, args, { where, orderBy: { name: 'asc' } })
}

const subgraphByName = entityByKey(Subgraph, 'name')

/** A subgraph, if the caller sees it. */
export async function findSubgraph(context: SubgraphContext, name: string): Promise<Subgraph | null> {
  const found = await subgraphByName(context, name)
  return found !== null && maySee(context.principal, found) ? found : null
}

/** True when the caller sees all about the subgraph of this name. */
export async function seesAll(context: SubgraphContext, name: string): Promise<boolean> {
  const found = await subgraphByName(context, name)
  return found !== null && maySeeAll(context.principal, found)
}

const versionById = entityByKey(SubgraphVersion, 'id')
const checkById = entityByKey(SchemaCheck, 'id')

/** Batched: what a subgraph published last. */
const latestVersion = batch<string, SubgraphVersion>(async (names, { em }) => {
  // Without the schemas of all the others.
  const last = await em.execute<{ id: string }[]>(
    `select distinct on (subgraph) id from "registry"."subgraph_version"
     where subgraph = any(?::text[]) order by subgraph, number desc`,
    [literal(names)],
  )
  const rows = await em.find(SubgraphVersion, { id: { $in: last.map(({ id }) => id) } })
  return new Map(rows.map((row) => [row.subgraph, row]))
})

/** The version in the graph, or the one that waits for review; null when the caller may not see it. */
export async function currentVersion(context: SubgraphContext, subgraph: Subgraph): Promise<SubgraphVersion | null> {
  if (!maySeeSchema(context.principal, subgraph)) return null
  if (subgraph.servedVersion != null) return versionById(context, subgraph.servedVersion)
  return maySeeAll(context.principal, subgraph) ? latestVersion(context, subgraph.name) : null
}

/** A page of versions, the newest first; of others' subgraphs the current one alone. */
export async function findVersions(
  context: SubgraphContext,
  subgraph: Subgraph,
  args: PageArgs,
): Promise<Connection<SubgraphVersion>> {
  if (maySeeAll(context.principal, subgraph))
    return entityConnection(context.em, SubgraphVersion, args, {
      where: { subgraph: subgraph.name },
      orderBy: { number: 'desc' },
    })
  const current = await currentVersion(context, subgraph)
  return arrayConnection(current === null ? [] : [current], args)
}

/** A page of checks, the newest first. */
export function findChecks(
  { em, principal }: SubgraphContext,
  subgraph: Subgraph,
  args: PageArgs,
): Promise<Connection<SchemaCheck>> {
  const where = { subgraph: maySeeAll(principal, subgraph) ? subgraph.name : NOBODY }
  return entityConnection(em, SchemaCheck, args, { where, orderBy: { at: 'desc', id: 'asc' } })
}

/** No subgraph has this name. */
const NOBODY = ''

/** A check, if the caller sees all about its subgraph. */
export async function findCheck(context: SubgraphContext, id: string | null | undefined): Promise<SchemaCheck | null> {
  if (id == null || !isUuid(id)) return null
  const check = await checkById(context, id)
  return check !== null && (await seesAll(context, check.subgraph)) ? check : null
}

/** Batched: tokens of a subgraph, the newest first. */
export const tokensOf = entitiesBy(SubgraphToken, 'subgraph', { createdAt: 'desc', id: 'asc' })

/** Batched: consents for a subgraph, by field, the newest first. */
export const consentsOf = entitiesBy(FieldConsent, 'subgraph', { coordinate: 'asc', at: 'desc', id: 'asc' })

/** A page of consents to fields of a subgraph, the newest first; for those who give them, and stewards. */
export function findGiven(
  { em, principal }: SubgraphContext,
  subgraph: Subgraph,
  args: PageArgs,
): Promise<Connection<FieldConsent>> {
  const sees = isSteward(principal) || mayGiveFields(principal, subgraph)
  const by = JSON.stringify([{ subgraph: sees ? subgraph.name : NOBODY }])
  return entityConnection(em, FieldConsent, args, {
    where: { [raw('givers @> ?::jsonb', [by])]: [] },
    orderBy: { at: 'desc', id: 'asc' },
  })
}

/** The text of a kept graph. */
export async function textOf(context: SubgraphContext, hash: string): Promise<string | null> {
  return (await graphByHash(registryOf(context).em(), hash))?.sdl ?? null
}

/** What is served now. */
export function currentActivation({ em }: SubgraphContext): Promise<SupergraphActivation | null> {
  return latestActivation(em)
}

/** A page of what was served when, the newest first. */
export function findActivations({ em }: SubgraphContext, args: PageArgs): Promise<Connection<SupergraphActivation>> {
  return entityConnection(em, SupergraphActivation, args, { orderBy: { sequence: 'desc' } })
}
