import { provenanceOf } from '@satudata/subgraph'
import { dimensionByCode, indicatorByCode, named, present } from '../catalogue.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { seesRows } from '../releases.ts'
import { componentsOf, statusOf, unitOf } from '../rows.ts'
import { inLanguage, wordings } from '../wording.ts'

/** Releases, their rows, and the columns of these. */
export const releaseResolvers: Resolvers = {
  Release: {
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
  },
  Component: wordings('label'),
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
