import { BadInputError } from '@satudata/core'
import { batch, entityConnection } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { raw } from '@mikro-orm/postgresql'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Region, RegionName } from '../entities.ts'
import type { QueryRegionsArgs, QueryResolveRegionArgs } from '../generated/resolvers.ts'
import { searchCondition } from '../names.ts'
import { regionByCode, startingWith } from '../queries.ts'
import { ancestorCodes, readCode } from './codes.ts'
import { normaliseRegionName } from './names.ts'

/** A page of regions. */
export function findRegions({ em }: SubgraphContext, args: QueryRegionsArgs) {
  const where = {
    ...searchCondition(args.search),
    ...(args.level == null ? {} : { level: args.level }),
    ...(args.kind == null ? {} : { kind: args.kind }),
    ...(args.parent == null ? {} : { parentCode: args.parent }),
  }
  return entityConnection(em, Region, args, { where, orderBy: { code: 'asc' } })
}

/** The regions above a region, the province first. */
export async function ancestorsOf(context: SubgraphContext, { code }: Region): Promise<Region[]> {
  const found = await Promise.all(ancestorCodes(code).map((each) => regionByCode(context, each)))
  return found.filter((each) => each !== null)
}

/** Batched: all regions below a region, by code. */
export const descendantsOf = startingWith<Region>(
  (beginnings, { em }) =>
    em.find(
      Region,
      { $or: beginnings.map((start) => ({ code: { $like: `${start}%` } })) },
      { orderBy: { code: 'asc' } },
    ),
  ({ code }) => code,
)

interface LevelCount {
  readonly level: Region['level']
  readonly count: number
}

/** Batched: how many regions each region has at each level below it, upper levels first. */
export const descendantCounts = batch<string, LevelCount[]>(
  async (codes, { em }) => {
    const sameLength = [...Map.groupBy(codes, ({ length }) => length)]
    const found = await Promise.all(sameLength.map(([length, of]) => countBelow(em, length, of)))
    return new Map(found.flat())
  },
  () => [],
)

const ORDER = ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'] as const

async function countBelow(
  em: EntityManager,
  length: number,
  codes: readonly string[],
): Promise<[string, LevelCount[]][]> {
  const ancestor = `left(code, ${length})`
  const rows = await em
    .createQueryBuilder(Region, 'region')
    .select([raw(`${ancestor} as ancestor`), 'level', raw('count(*)::int as count')])
    .where({ [raw(ancestor)]: { $in: [...codes] }, [raw('length(code)')]: { $gt: length } })
    .groupBy([raw(ancestor), 'level'])
    .execute<{ ancestor: string; level: Region['level']; count: number }[]>('all', false)
  const groups = Map.groupBy(rows, (row) => row.ancestor)
  return [...groups].map(([code, counts]) => [
    code,
    counts.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level)),
  ])
}

/** Most candidates named: a village name can be common. */
const MOST_CANDIDATES = 100

/** What a region's name or code stands for: one region, several candidates, or none. */
export async function resolveRegion(context: SubgraphContext, { input, within, level }: QueryResolveRegionArgs) {
  const code = readCode(input)
  const named = code === undefined ? await codesOfName(context.em, input) : [code]
  const where = {
    code: { $in: named, ...(within == null ? {} : { $like: `${requireCode(within)}.%` }) },
    ...(level == null ? {} : { level }),
  }
  const found = await context.em.find(Region, where, { orderBy: { code: 'asc' }, limit: MOST_CANDIDATES })
  const [first, ...more] = found
  if (first === undefined) return { input, outcome: 'NOT_FOUND' as const, candidates: [] }
  if (more.length > 0) return { input, outcome: 'AMBIGUOUS' as const, candidates: found }
  return { input, outcome: 'FOUND' as const, region: first, candidates: [] }
}

function requireCode(within: string): string {
  const code = readCode(within)
  if (code !== undefined) return code
  const shown = within.slice(0, 40)
  throw new BadInputError({
    id: `within: "${shown}" bukan kode wilayah; pakai kode Kemendagri seperti "36.03".`,
    en: `within: "${shown}" is no region code; use a Kemendagri code such as "36.03".`,
  })
}

async function codesOfName(em: EntityManager, input: string): Promise<string[]> {
  const names = await em.find(RegionName, { name: normaliseRegionName(input) })
  return names.map(({ regionCode }) => regionCode)
}
