import type { Release, SubgraphContext } from '@satudata/subgraph'
import { dimensionByCode, indicatorByCode, licenceByCode, present } from '../catalogue.ts'
import type { Dataset, Dimension, Indicator, Licence } from '../entities.ts'
import type { Timeliness } from '../generated/resolvers.ts'
import { currentReleases } from '../releases/visible.ts'
import { timelinessOf } from './timeliness.ts'

/** What the quality of a dataset is worked out from: all of it stored, nothing typed. */
export interface QualityFacts {
  readonly dataset: Dataset
  readonly licence: Pick<Licence, 'code' | 'name'> | null
  /** Current releases the caller knows of, the latest period first. */
  readonly releases: readonly Release[]
  /** Periods whose file is not in the lake. */
  readonly missingFiles: readonly string[]
  /** Entries of the register for what the dataset and its latest release measure. */
  readonly indicators: readonly Indicator[]
  /** Entries of the register for the dimensions of the latest release. */
  readonly dimensions: readonly Dimension[]
  readonly dueOn: string | null
  readonly timeliness: Timeliness
}

/** Gathers what the quality of a dataset is worked out from. */
export async function qualityFacts(context: SubgraphContext, dataset: Dataset): Promise<QualityFacts> {
  const [releases, licence, due] = await Promise.all([
    currentReleases(context, dataset.id),
    licenceByCode(context, dataset.licence),
    timelinessOf(context, dataset),
  ])
  const [latest] = releases
  const measured = new Set([...dataset.indicators, ...(latest?.measures ?? []).map(({ indicator }) => indicator)])
  const [indicators, dimensions] = await Promise.all([
    present(indicatorByCode, context, [...measured]),
    present(dimensionByCode, context, latest?.dimensions ?? []),
  ])
  const missingFiles = releases.filter((release) => !isThere(context, release)).map(({ period }) => period)
  return { dataset, licence, releases, missingFiles, indicators, dimensions, ...due }
}

function isThere({ lake }: SubgraphContext, release: Release): boolean {
  try {
    lake.path(release)
    return true
  } catch {
    return false
  }
}
