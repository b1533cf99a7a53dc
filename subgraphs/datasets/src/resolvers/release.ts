import type { Finding, Release, SubgraphContext } from '@satudata/subgraph'
import { provenanceOf } from '@satudata/subgraph'
import { dimensionByCode, indicatorByCode, present } from '../catalogue.ts'
import { seesRows } from '../releases.ts'
import { componentsOf, statusOf } from '../rows.ts'
import type { Row, RowPage } from '../rows.ts'
import { inLanguage, wordings } from '../wording.ts'
import type { LanguageArgs } from '../wording.ts'

interface DimensionValue {
  readonly dimension: string
  readonly member: string
}

/** Releases, their rows, and the columns of these. */
export const releaseResolvers = {
  Release: {
    rowCount: (release: Release, _: unknown, context: SubgraphContext) =>
      seesRows(context, release) ? release.rowCount : null,
    // Findings and notes quote figures: they are for those who see the rows.
    findings: (release: Release, _: unknown, context: SubgraphContext) =>
      seesRows(context, release) ? release.findings : null,
    provenance: (release: Release, _: unknown, context: SubgraphContext) => {
      const provenance = provenanceOf(release)
      return seesRows(context, release) ? provenance : { ...provenance, notes: [] }
    },
    indicators: (release: Release, _: unknown, context: SubgraphContext) =>
      present(
        indicatorByCode,
        context,
        release.measures.map(({ indicator }) => indicator),
      ),
  },
  Finding: {
    message: ({ message }: Finding, args: LanguageArgs) => inLanguage(message, args),
  },
  DatasetRowConnection: {
    components: ({ release }: RowPage, _: unknown, context: SubgraphContext) => componentsOf(context, release),
  },
  Component: wordings('label'),
  DatasetRow: {
    indicator: ({ observation }: Row, _: unknown, context: SubgraphContext) =>
      indicatorByCode(context, observation.indicator),
    region: ({ observation }: Row) => ({ code: observation.refArea }),
    period: ({ observation }: Row) => observation.timePeriod,
    organization: ({ observation }: Row) =>
      observation.organization === undefined ? null : { code: observation.organization },
    dimensions: ({ observation, release }: Row): DimensionValue[] =>
      release.dimensions.map((dimension) => ({ dimension, member: observation.dimensions?.[dimension] ?? '' })),
    value: ({ observation }: Row) => observation.value,
    unit: ({ observation, release }: Row) =>
      release.measures.find(({ indicator }) => indicator === observation.indicator)?.unit,
    status: statusOf,
  },
  DimensionValue: {
    label: async ({ dimension, member }: DimensionValue, args: LanguageArgs, context: SubgraphContext) => {
      const known = (await dimensionByCode(context, dimension))?.members.find(({ code }) => code === member)
      return known === undefined ? member : inLanguage(known.name, args)
    },
  },
}
