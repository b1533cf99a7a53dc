import type { Resolvers } from '../generated/resolvers.ts'
import { datasetCount } from '../search/counts.ts'
import { datasetsUnder } from '../search/filed.ts'
import { wordings } from '../wording.ts'

/** What datasets are filed under: groups, themes, pillars, tags, and the organizations and regions of another subgraph. */
export const filingResolvers: Resolvers = {
  Group: {
    ...wordings('title', 'description'),
    organization: ({ organization }) => (organization == null ? null : { code: organization }),
    datasetCount: ({ slug }, _, context) => datasetCount.groups(context, slug),
    datasets: ({ slug }, args, context) => datasetsUnder(context, 'groups', slug, args),
  },
  Theme: {
    ...wordings('name'),
    datasetCount: ({ code }, _, context) => datasetCount.themes(context, code),
    datasets: ({ code }, args, context) => datasetsUnder(context, 'themes', code, args),
  },
  Pillar: {
    ...wordings('name'),
    datasetCount: ({ code }, _, context) => datasetCount.pillars(context, code),
    datasets: ({ code }, args, context) => datasetsUnder(context, 'pillars', code, args),
  },
  Tag: {
    datasetCount: ({ name }, _, context) => datasetCount.tags(context, name),
    datasets: ({ name }, args, context) => datasetsUnder(context, 'tags', name, args),
  },
  Organization: {
    __resolveReference: ({ code }) => ({ code }),
    datasets: ({ code }, args, context) => datasetsUnder(context, 'publishers', code, args),
  },
  Region: {
    __resolveReference: ({ code }) => ({ code }),
    datasets: ({ code }, args, context) => datasetsUnder(context, 'regions', code, args),
  },
}
