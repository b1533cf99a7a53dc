import type { Stage } from '@satudata/core'
import { batch, comparePeriods, visibleReleases } from '@satudata/subgraph'
import type { Observation, Release, SubgraphContext } from '@satudata/subgraph'
import type { PopulationServices } from './services.ts'
import { DATASETS } from './sources/measures.ts'

/** The official series. They have no dataset in common. */
export type PopulationSeries = 'SIAK' | 'CENSUS'

/** All figures of one period, and the release they are from. */
export interface PeriodFigures {
  readonly period: string
  readonly release: Release
  readonly byRegion: ReadonlyMap<string, readonly Observation[]>
}

const DATASETS_OF: Readonly<Record<PopulationSeries, readonly string[]>> = {
  SIAK: [DATASETS.siak, DATASETS.monthly],
  CENSUS: [DATASETS.census],
}

/**
 * The periods of a series that the caller sees in one stage, oldest first. What the caller sees is asked in every request;
 * only the content of releases, which never changes, is kept.
 */
export async function periodsOf(
  context: SubgraphContext,
  series: PopulationSeries,
  stage: Stage,
): Promise<readonly PeriodFigures[]> {
  const datasets = await Promise.all(DATASETS_OF[series].map((dataset) => datasetPeriods(context, dataset)))
  return datasets
    .flat()
    .filter(({ release }) => release.stage === stage)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** Released land area, oldest first. */
export async function areasOf(context: SubgraphContext): Promise<readonly PeriodFigures[]> {
  const periods = await datasetPeriods(context, DATASETS.area)
  return periods
    .filter(({ release }) => release.stage === 'VALIDATED')
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** Batched and kept for the request: a thousand regions read a dataset's releases once. */
const datasetPeriods = batch<string, readonly PeriodFigures[]>(
  async (datasets, context) => {
    const found = await Promise.all(
      datasets.map(async (dataset) => [dataset, await readPeriods(context, dataset)] as const),
    )
    return new Map(found)
  },
  () => [],
)

async function readPeriods(context: SubgraphContext, dataset: string): Promise<PeriodFigures[]> {
  const { figures } = context.services as PopulationServices
  const releases = await visibleReleases(context, dataset)
  const views = await Promise.all(releases.map(async (release) => ({ release, view: await figures.of(release) })))
  // Later releases come later in the manifest, so of two that tell of the same period and stage the newer one stays.
  const periods = new Map<string, PeriodFigures>()
  for (const { release, view } of views) {
    for (const [period, byRegion] of view) periods.set(`${period} ${release.stage}`, { period, release, byRegion })
  }
  return [...periods.values()]
}
