import { ReleaseViews } from '@satudata/subgraph'
import type { Observation, ServiceContext } from '@satudata/subgraph'

/** Figures of a release by region. */
export type ByRegion = ReadonlyMap<string, readonly Observation[]>

/** Long-lived things of this subgraph. */
export interface EducationServices {
  readonly figures: ReleaseViews<ByRegion>
}

/** Makes them at start. */
export async function services({ lake }: ServiceContext): Promise<EducationServices> {
  return { figures: new ReleaseViews(lake, (observations) => Map.groupBy(observations, ({ refArea }) => refArea)) }
}
