import {
  datasetById,
  groupBySlug,
  indicatorByCode,
  licenceByCode,
  named,
  pillarByCode,
  present,
  themeByCode,
  visibilityOf,
} from '../catalogue.ts'
import type { Dataset } from '../entities.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { qualityFacts } from '../quality/facts.ts'
import { judge } from '../quality/points.ts'
import { timelinessOf } from '../quality/timeliness.ts'
import { namesIn } from '../releases/brought.ts'
import type { BroughtNames } from '../releases/brought.ts'
import { citationOf } from '../releases/citation.ts'
import { releasePair } from '../releases/compare.ts'
import { distributionsOf } from '../releases/distributions.ts'
import { findRows } from '../releases/rows.ts'
import { findReleases, latestRelease } from '../releases/visible.ts'
import { downloadsOf } from '../search/downloads.ts'
import { relatedDatasets } from '../search/related.ts'
import { wordings } from '../wording.ts'

/** Names the gateway brought along with a reference, by the entry that this request loaded for it. */
const brought = new WeakMap<Dataset, BroughtNames>()

/** Dataset and the value types it holds. */
export const datasetResolvers: Resolvers = {
  Dataset: {
    __resolveReference: async (reference, context) => {
      const dataset = await datasetById(context, reference.id)
      if (dataset !== null) brought.set(dataset, namesIn(reference))
      return dataset
    },
    ...wordings('title', 'description', 'source'),
    publisher: ({ owner }) => ({ code: owner }),
    referenceCode: ({ referenceCode }) => referenceCode ?? 'n/a',
    themes: ({ themes }, _, context) => present(themeByCode, context, themes),
    groups: ({ groups }, _, context) => present(groupBySlug, context, groups),
    pillars: ({ pillars }, _, context) => present(pillarByCode, context, pillars),
    tags: ({ tags }) => tags.map((name) => ({ name })),
    spatial: ({ spatial }) => spatial.map((code) => ({ code })),
    temporal: ({ temporalStart, temporalEnd, years }) => ({ start: temporalStart, end: temporalEnd, years }),
    licence: ({ licence }, _, context) => named(licenceByCode, context, licence),
    visibility: (dataset, _, context) => visibilityOf(context, dataset),
    contact: ({ contactName, contactEmail }) => ({ name: contactName, email: contactEmail }),
    indicators: ({ indicators }, _, context) => present(indicatorByCode, context, indicators),
    releases: ({ id }, args, context) => findReleases(context, id, args),
    latestRelease: ({ id }, _, context) => latestRelease(context, id),
    downloads: ({ id }, _, context) => downloadsOf(context, id),
    related: ({ id }, { first }, context) => relatedDatasets(context, id, first),
    rows: ({ id }, args, context) => findRows(context, id, args),
    distributions: ({ id }, _, context) => distributionsOf(context, id),
    versionChanges: ({ id }, args, context) => releasePair(context, id, args),
    citation: (dataset, args, context) => citationOf(context, dataset, brought.get(dataset) ?? {}, args),
    quality: async (dataset, _, context) => ({ points: judge(await qualityFacts(context, dataset)) }),
    dueOn: async (dataset, _, context) => (await timelinessOf(context, dataset)).dueOn,
    timeliness: async (dataset, _, context) => (await timelinessOf(context, dataset)).timeliness,
  },
  Licence: wordings('name'),
}
