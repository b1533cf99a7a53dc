import { ReleaseViews } from '@satudata/subgraph'
import type { Observation, ServiceContext } from '@satudata/subgraph'

/** Figures of a release by period, then by region. */
export type ByPeriod = ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>

/** Long-lived things of this subgraph. */
export interface PopulationServices {
  readonly figures: ReleaseViews<ByPeriod>
}

/** Makes them at start. */
export async function services({ lake }: ServiceContext): Promise<PopulationServices> {
  return { figures: new ReleaseViews(lake, byPeriod) }
}

function byPeriod(observations: readonly Observation[]): ByPeriod {
  const periods = Map.groupBy(observations, ({ timePeriod }) => timePeriod)
  return new Map([...periods].map(([period, each]) => [period, Map.groupBy(each, ({ refArea }) => refArea)]))
}
