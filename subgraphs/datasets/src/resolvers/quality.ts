import type { Resolvers } from '../generated/resolvers.ts'
import { wordings } from '../wording.ts'

/** The points of a dataset's quality. */
export const qualityResolvers: Resolvers = {
  DatasetQuality: {
    met: ({ points }) => points.filter(({ met }) => met).length,
    total: ({ points }) => points.length,
  },
  QualityPoint: wordings('name', 'explanation'),
}
