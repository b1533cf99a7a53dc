import { BadInputError } from '@satudata/core'
import { batch, entityByKey } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { BoundarySet, CurrentBoundaries, Region } from '../entities.ts'
import type { QueryBoundariesArgs } from '../generated/resolvers.ts'
import { ancestorCodes, readCode } from '../regions/codes.ts'

/** Batched: boundaries by their hash, without their content. */
export const boundarySetByHash = entityByKey(BoundarySet, 'contentHash')

/** Boundaries for new readers: those imported for the region itself, or for the nearest region above it that has some. */
export async function boundariesFor(context: SubgraphContext, { within, level }: QueryBoundariesArgs) {
  const code = readCode(within)
  if (code === undefined || (level !== 'REGENCY' && level !== 'DISTRICT')) throw new BadInputError(NEITHER)
  const current = await context.em.find(
    CurrentBoundaries,
    { withinCode: { $in: [...ancestorCodes(code), code] }, level },
    { orderBy: { withinCode: 'desc' } },
  )
  const hash = current[0]?.contentHash
  return hash === undefined ? null : boundarySetByHash(context, hash)
}

const NEITHER = {
  id: 'Batas wilayah diminta dengan within kode wilayah seperti "36" dan level REGENCY atau DISTRICT.',
  en: 'Boundaries are asked for with a region code such as "36" as within, and REGENCY or DISTRICT as level.',
}

/** The regions of the level that have no boundaries in a set, by code. */
export function missingIn({ em }: SubgraphContext, { withinCode, level, regionCodes }: BoundarySet): Promise<Region[]> {
  const within = { $like: `${withinCode}.%`, $nin: [...regionCodes] }
  return em.find(Region, { level, code: within }, { orderBy: { code: 'asc' } })
}

/** Batched: the compressed TopoJSON of a set. Rejects when the set is not there any more. */
export const contentOf = batch<string, Pick<BoundarySet, 'brotli' | 'gzip'>>(async (hashes, { em }) => {
  const fields = ['contentHash', 'brotli', 'gzip'] as const
  const found = await em.fork().find(BoundarySet, { contentHash: { $in: [...hashes] } }, { fields })
  return new Map(found.map(({ contentHash, brotli, gzip }) => [contentHash, { brotli, gzip }]))
})
