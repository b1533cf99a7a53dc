import { SatuDataError } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'
import type { BoundarySet } from '../entities.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { regionByCode } from '../queries.ts'
import { boundariesFor, boundarySetByHash, contentOf, missingIn } from './queries.ts'

export const resolvers: Pick<Resolvers, 'BoundarySet' | 'Query'> = {
  Query: {
    boundaries: (_, args, context) => boundariesFor(context, args),
    boundarySet: (_, { contentHash }, context) => boundarySetByHash(context, contentHash),
  },
  BoundarySet: {
    path: ({ contentHash }) => `/peta/${contentHash}.json`,
    within: async ({ withinCode }, _, context) => (await regionByCode(context, withinCode)) ?? gone(),
    regionCount: ({ regionCodes }) => regionCodes.length,
    missing: (set, _, context) => missingIn(context, set),
    importedAt: ({ importedAt }) => importedAt.toISOString(),
    brotli: async (set, _, context) => (await content(context, set)).brotli.toString('base64'),
    gzip: async (set, _, context) => (await content(context, set)).gzip.toString('base64'),
  },
}

async function content(context: SubgraphContext, { contentHash }: BoundarySet) {
  return (await contentOf(context, contentHash)) ?? gone()
}

function gone(): never {
  throw new SatuDataError('NOT_FOUND', {
    id: 'Batas wilayah ini sudah dihapus; muat ulang halaman.',
    en: 'These boundaries have been removed; load the page again.',
  })
}
