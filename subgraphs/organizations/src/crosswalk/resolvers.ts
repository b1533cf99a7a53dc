import { arrayConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import { organizationByCode } from '../queries.ts'
import { answer, crosswalkReport, findCodeSystems, requireSystem, translateCode, translations } from './queries.ts'
import { today } from './translate.ts'
import type { Translation } from './translate.ts'

export const resolvers: Pick<Resolvers, 'CodeAssignment' | 'CodeTranslation' | 'CrosswalkReport' | 'Query'> = {
  Query: {
    codeSystems: (_, __, context) => findCodeSystems(context),
    translateCode: async (_, { system, code, on }, context) => {
      await requireSystem(context, system)
      return translateCode(context, system, code, on)
    },
    crosswalk: async (_, { system, outcome, on, ...page }, context) => {
      if (system != null) await requireSystem(context, system)
      return pageOf(context, { system, outcome, on: on ?? today(), page })
    },
    crosswalkReport: (_, { on }, context) => crosswalkReport(context, on ?? today()),
  },
  CodeTranslation: {
    __resolveReference: ({ system, code, on }, context) => translateCode(context, system, code, on),
  },
  CodeAssignment: {
    organization: ({ organizationCode }, _, context) =>
      organizationCode == null ? null : organizationByCode(context, organizationCode),
  },
  CrosswalkReport: {
    unmapped: ({ on }, page, context) => pageOf(context, { outcome: 'UNMAPPED', on: on ?? today(), page }),
    ambiguous: ({ on }, page, context) => pageOf(context, { outcome: 'AMBIGUOUS', on: on ?? today(), page }),
  },
}

interface CodesWanted {
  readonly system?: string | null | undefined
  readonly outcome?: Translation['outcome'] | null | undefined
  readonly on: string
  readonly page: PageArgs
}

async function pageOf(context: SubgraphContext, { system, outcome, on, page }: CodesWanted) {
  const all = await translations(context, on, system)
  const wanted = arrayConnection(outcome == null ? all : all.filter((each) => each.outcome === outcome), page)
  const edges = await Promise.all(
    wanted.edges.map(async ({ cursor, node }) => ({ cursor, node: await answer(context, node) })),
  )
  return { ...wanted, edges, nodes: edges.map(({ node }) => node) }
}
