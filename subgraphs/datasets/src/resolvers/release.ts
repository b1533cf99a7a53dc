import { provenanceOf } from '@satudata/subgraph'
import { datasetById, dimensionByCode, indicatorByCode, named, present } from '../catalogue.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { namesIn } from '../releases/brought.ts'
import { addressOf } from '../releases/citation.ts'
import { countsOf, differenceOf, findChanges } from '../releases/compare.ts'
import { componentsOf } from '../releases/components.ts'
import { countRows, statusOf, unitOf } from '../releases/rows.ts'
import { titleOf } from '../releases/title.ts'
import { releaseById, seesRows } from '../releases/visible.ts'
import { inLanguage, wordings } from '../wording.ts'

/** Releases, their rows, and the columns of these. */
export const releaseResolvers: Resolvers = {
  Release: {
    __resolveReference: async (reference, context) => {
      const release = await releaseById(context, reference.id)
      return release === null ? null : { ...release, regionNames: namesIn(reference).spatial }
    },
    title: (release, { language }, context) => titleOf(context, release, release.regionNames, language),
    address: (release, _, context) => addressOf(context, release.dataset, release),
    spatial: async ({ dataset }, _, context) =>
      ((await datasetById(context, dataset))?.spatial ?? []).map((code) => ({ code })),
    rowCount: async (release, _, context) => ((await seesRows(context, release)) ? release.rowCount : null),
    // Findings and notes quote figures: they are for those who see the rows.
    findings: async (release, _, context) => ((await seesRows(context, release)) ? release.findings : null),
    provenance: async (release, _, context) => {
      const provenance = provenanceOf(release)
      return (await seesRows(context, release)) ? provenance : { ...provenance, notes: [] }
    },
    indicators: ({ measures }, _, context) =>
      present(
        indicatorByCode,
        context,
        measures.map(({ indicator }) => indicator),
      ),
  },
  Finding: {
    message: ({ message }, args) => inLanguage(message, args),
  },
  DatasetRowConnection: {
    components: ({ release }, _, context) => componentsOf(context, release),
    totalCount: (page, _, context) => countRows(context, page),
  },
  Component: wordings('label', 'description'),
  VersionChanges: {
    added: async (pair, _, context) => (await countsOf(context, pair)).added,
    removed: async (pair, _, context) => (await countsOf(context, pair)).removed,
    changed: async (pair, _, context) => (await countsOf(context, pair)).changed,
    unchanged: async (pair, _, context) => (await countsOf(context, pair)).unchanged,
    figures: (pair, args, context) => findChanges(context, pair, args),
  },
  FigureChange: {
    difference: differenceOf,
  },
  DatasetRow: {
    indicator: ({ observation }, _, context) => named(indicatorByCode, context, observation.indicator),
    region: ({ observation }) => ({ code: observation.refArea }),
    period: ({ observation }) => observation.timePeriod,
    organization: ({ observation: { organization } }) => (organization === undefined ? null : { code: organization }),
    dimensions: ({ observation, release }) =>
      release.dimensions.map((dimension) => ({ dimension, member: observation.dimensions?.[dimension] ?? '' })),
    value: ({ observation }) => observation.value,
    unit: unitOf,
    status: statusOf,
  },
  DimensionValue: {
    label: async ({ dimension, member }, args, context) => {
      const known = (await dimensionByCode(context, dimension))?.members.find(({ code }) => code === member)
      return known === undefined ? member : inLanguage(known.name, args)
    },
  },
}
