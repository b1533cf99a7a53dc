import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { Group, Pillar, Theme } from '../entities.ts'
import { datasetCount } from '../search/counts.ts'
import type { Tag } from '../search/counts.ts'
import { datasetsUnder } from '../search/filed.ts'
import { wordings } from '../wording.ts'

interface Coded {
  readonly code: string
}

/** What datasets are filed under: groups, themes, pillars, tags, and the organizations and regions of another subgraph. */
export const filingResolvers = {
  Group: {
    ...wordings('title', 'description'),
    organization: ({ organization }: Group) => (organization == null ? null : { code: organization }),
    datasetCount: ({ slug }: Group, _: unknown, context: SubgraphContext) => datasetCount.groups(context, slug),
    datasets: ({ slug }: Group, args: PageArgs, context: SubgraphContext) =>
      datasetsUnder(context, 'groups', slug, args),
  },
  Theme: {
    ...wordings('name'),
    datasetCount: ({ code }: Theme, _: unknown, context: SubgraphContext) => datasetCount.themes(context, code),
    datasets: ({ code }: Theme, args: PageArgs, context: SubgraphContext) =>
      datasetsUnder(context, 'themes', code, args),
  },
  Pillar: {
    ...wordings('name'),
    datasetCount: ({ code }: Pillar, _: unknown, context: SubgraphContext) => datasetCount.pillars(context, code),
    datasets: ({ code }: Pillar, args: PageArgs, context: SubgraphContext) =>
      datasetsUnder(context, 'pillars', code, args),
  },
  Tag: {
    datasetCount: ({ name }: Tag, _: unknown, context: SubgraphContext) => datasetCount.tags(context, name),
    datasets: ({ name }: Tag, args: PageArgs, context: SubgraphContext) => datasetsUnder(context, 'tags', name, args),
  },
  Organization: {
    __resolveReference: ({ code }: Coded) => ({ code }),
    datasets: ({ code }: Coded, args: PageArgs, context: SubgraphContext) =>
      datasetsUnder(context, 'publishers', code, args),
  },
  Region: {
    __resolveReference: ({ code }: Coded) => ({ code }),
    datasets: ({ code }: Coded, args: PageArgs, context: SubgraphContext) =>
      datasetsUnder(context, 'regions', code, args),
  },
}
