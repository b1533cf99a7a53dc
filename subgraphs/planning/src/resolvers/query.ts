import type { Resolvers } from '../generated/resolvers.ts'
import {
  findDocuments,
  findExport,
  findFindings,
  findLines,
  findPackages,
  findProgrammes,
  lineById,
  programmeById,
} from '../queries.ts'

/** The root fields. */
export const query: Pick<Resolvers, 'Query'> = {
  Query: {
    programme: (_, { id }, context) => programmeById(context, id),
    programmes: (_, args, context) => findProgrammes(context, args),
    budgetLine: (_, { id }, context) => lineById(context, id),
    budgetLines: (_, args, context) => findLines(context, args),
    packages: (_, args, context) => findPackages(context, args),
    planningDocuments: (_, args, context) => findDocuments(context, args),
    rupExport: (_, args, context) => findExport(context, args),
    planningImportReport: (_, args, context) => findFindings(context, args),
  },
}
