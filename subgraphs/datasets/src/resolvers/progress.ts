import type { Resolvers } from '../generated/resolvers.ts'
import { countsOf, organizationsOf, percentFilled } from '../progress/progress.ts'

/** Pengisian data (T5). */
export const progressResolvers: Resolvers = {
  PublicationProgress: {
    dueCount: (progress) => countsOf(progress).due,
    filledCount: (progress) => countsOf(progress).due - countsOf(progress).late,
    lateCount: (progress) => countsOf(progress).late,
    percent: (progress) => percentFilled(countsOf(progress)),
    organizations: (progress, args) => organizationsOf(progress, args),
  },
  OrganizationProgress: {
    organization: ({ owner }) => ({ code: owner }),
    filled: ({ due, lateOnes }) => due - lateOnes.length,
    late: ({ lateOnes }) => lateOnes.length,
    percent: ({ due, lateOnes }) => percentFilled({ due, late: lateOnes.length }) ?? '0',
    lateDatasets: ({ lateOnes }) => lateOnes.map(({ dataset }) => dataset),
  },
}
