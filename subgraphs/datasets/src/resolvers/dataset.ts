import { decide } from '@satudata/core'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import {
  datasetById,
  groupBySlug,
  indicatorByCode,
  licenceByCode,
  pillarByCode,
  present,
  themeByCode,
} from '../catalogue.ts'
import type { Dataset } from '../entities.ts'
import { findReleases, latestRelease } from '../releases.ts'
import { findRows } from '../rows.ts'
import { wordings } from '../wording.ts'

/** Dataset and the value types it holds. */
export const datasetResolvers = {
  Dataset: {
    __resolveReference: ({ id }: { id: string }, context: SubgraphContext) => datasetById(context, id),
    ...wordings('title', 'description', 'source'),
    publisher: (dataset: Dataset) => ({ code: dataset.owner }),
    referenceCode: (dataset: Dataset) => dataset.referenceCode ?? 'n/a',
    themes: (dataset: Dataset, _: unknown, context: SubgraphContext) => present(themeByCode, context, dataset.themes),
    groups: (dataset: Dataset, _: unknown, context: SubgraphContext) => present(groupBySlug, context, dataset.groups),
    pillars: (dataset: Dataset, _: unknown, context: SubgraphContext) =>
      present(pillarByCode, context, dataset.pillars),
    tags: (dataset: Dataset) => dataset.tags.map((name) => ({ name })),
    spatial: (dataset: Dataset) => dataset.spatial.map((code) => ({ code })),
    temporal: (dataset: Dataset) => ({ start: dataset.temporalStart, end: dataset.temporalEnd, years: dataset.years }),
    licence: (dataset: Dataset, _: unknown, context: SubgraphContext) => licenceByCode(context, dataset.licence),
    visibility: (dataset: Dataset, _: unknown, { principal }: SubgraphContext) => decide(principal, dataset),
    contact: (dataset: Dataset) => ({ name: dataset.contactName, email: dataset.contactEmail }),
    indicators: (dataset: Dataset, _: unknown, context: SubgraphContext) =>
      present(indicatorByCode, context, dataset.indicators),
    releases: (dataset: Dataset, args: PageArgs & { current: boolean }, context: SubgraphContext) =>
      findReleases(context, dataset.id, args),
    latestRelease: (dataset: Dataset, _: unknown, context: SubgraphContext) => latestRelease(context, dataset.id),
    rows: (dataset: Dataset, args: PageArgs & { release?: string | null }, context: SubgraphContext) =>
      findRows(context, dataset.id, args),
  },
  Licence: wordings('name'),
}
