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
import type { Resolvers } from '../generated/resolvers.ts'
import { findReleases, latestRelease } from '../releases.ts'
import { findRows } from '../rows.ts'
import { wordings } from '../wording.ts'

/** Dataset and the value types it holds. */
export const datasetResolvers: Resolvers = {
  Dataset: {
    __resolveReference: ({ id }, context) => datasetById(context, id),
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
    rows: ({ id }, args, context) => findRows(context, id, args),
  },
  Licence: wordings('name'),
}
