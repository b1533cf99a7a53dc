import { comparePeriods, ReleaseViews, sumFigure, visibleReleases } from '@satudata/subgraph'
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

/** Staff of an organization, out of the newest released figures the caller may see; null when there are none. */
export async function staffOf(context: SubgraphContext, organization: string) {
  const released = (await visibleReleases(context, DATASET)).filter(({ stage }) => stage === 'VALIDATED')
  const release = released.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)
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
  const { measures, period } = release
  return sumFigure({
    observations: figures,
    complete: true,
    unit: measures[0]?.unit ?? '',
    period,
    releases: [release],
  })
}
