import { provenanceOf, visibleReleases } from '@satudata/subgraph'
import type { Provenance, Release, SubgraphContext } from '@satudata/subgraph'

/** The current release of a dataset for a year, if the caller sees one. */
export async function releaseOf(context: SubgraphContext, dataset: string, year: number): Promise<Release | undefined> {
  const releases = await visibleReleases(context, dataset)
  return releases.find(({ period }) => period === String(year))
}

/** Where a row comes from; throws when its release is not in the lake, since a row without a source must not be shown. */
export async function sourceOf(context: SubgraphContext, dataset: string, year: number): Promise<Provenance> {
  const release = await releaseOf(context, dataset, year)
  if (release === undefined) throw new Error(`The lake holds no release of ${dataset} for ${year}.`)
  return provenanceOf(release)
}
