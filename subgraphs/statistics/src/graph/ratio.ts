import type { Ratio } from '../entities.ts'
import { ofDecimal, toText } from '../exact/fraction.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { ratioByCode, wishOf } from '../queries.ts'
import type { Context } from '../queries.ts'
import { rankRatio } from '../questions/ranking.ts'

const members = (limits: Ratio['numeratorMembers']) =>
  Object.entries(limits).map(([dimension, member]) => ({ dimension, member }))

/** A ratio of the register. */
export const ratioResolvers: Resolvers<Context> = {
  Ratio: {
    __resolveReference: ({ code }, context) => ratioByCode(context, code),
    name: ({ name, nameEnglish }, { language }) => (language === 'EN' ? nameEnglish : name),
    numerator: ({ numerator }) => ({ code: numerator }),
    numeratorMembers: ({ numeratorMembers }) => members(numeratorMembers),
    denominator: ({ denominator }) => ({ code: denominator }),
    denominatorMembers: ({ denominatorMembers }) => members(denominatorMembers),
    scale: ({ scale }) => toText(ofDecimal(scale)),
    ranking: (ratio, args, context) => rankRatio(context, ratio.code, wishOf(ratio), args),
  },
}
