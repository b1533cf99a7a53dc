import { ReleaseViews, addDecimals, figureOf, visibleReleases } from '@satudata/subgraph'
import type { Lake, Observation, Release, SubgraphContext } from '@satudata/subgraph'
import { DATASET } from './release.ts'

/** What resolvers need for as long as the subgraph runs. */
export interface Services {
  /** Staff figures of each release, by organization. */
  readonly staff: ReleaseViews<ReadonlyMap<string, readonly Observation[]>>
}

/** Makes the services of this subgraph. */
export function createServices(lake: Lake): Services {
  return { staff: new ReleaseViews(lake, (figures) => Map.groupBy(figures, ({ organization }) => organization ?? '')) }
}

/** Staff of an organization, out of the newest release the caller may see; null when there is none. */
export async function staffOf(context: SubgraphContext, organization: string) {
  const release = (await visibleReleases(context, DATASET)).toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)
  if (release === undefined) return null
  const view = await (context.services as Services).staff.of(release)
  const figures = view.get(organization)
  return figures === undefined ? null : countsOf(figures, release)
}

function countsOf(figures: readonly Observation[], release: Release) {
  const by = (dimension: string) =>
    [...Map.groupBy(figures, ({ dimensions }) => dimensions?.[dimension] ?? '')]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([member, of]) => ({ member, figure: sumOf(of, release) }))
  return { total: sumOf(figures, release), bySex: by('SEX'), byGrade: by('GRADE'), byEchelon: by('ECHELON') }
}

function sumOf(figures: readonly Observation[], release: Release) {
  const value = addDecimals(figures.map((figure) => figure.value ?? '0'))
  return figureOf({ value, unit: release.measures[0]?.unit ?? '', period: release.period, releases: [release] })
}
